import { Body, Controller, Get, Post, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Clock } from '../../app/clock.port';
import { PublicAddress } from '../../app/notices/mailer.port';
import { AddPerson, addPersonInput } from '../../app/people/add-person/add-person';
import { asAdministrator } from '../../app/people/administrators';
import { OfferPasswordLink } from '../../app/people/password-link/offer-password-link';
import type { Actor } from '../../app/people/person';
import { peopleQuery, ReadPeople } from '../../app/people/read-people/read-people';
import { Refusal } from '../../app/refusals';
import { answer, type Answer } from '../answers/answer';
import { parseInput } from '../answers/input';
import { refusalView } from '../answers/refusal.view';
import { wantsJson } from '../answers/wants-json';
import { withoutEmpty } from '../answers/without-empty';
import { CurrentActor } from '../security/current-actor';
import { newPersonPage } from './new-person.view';
import { linkAnswer } from './password-link.answer';
import { peoplePage } from './people.view';

const KEEPERS = 'Only administrators give people accounts.';
/** Who makes an account knows no password of it. */
const newPersonInput = addPersonInput.omit({ password: true });

@Controller('people')
export class PeopleController {
  constructor(
    private readonly readPeople: ReadPeople,
    private readonly addPerson: AddPerson,
    private readonly offerLink: OfferPasswordLink,
    private readonly address: PublicAddress,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list(@CurrentActor() actor: Actor, @Query() query: Record<string, unknown>) {
    const asked = parseInput(peopleQuery, { page: 1 }, withoutEmpty(query));
    const found = await this.readPeople.execute(actor, asked);
    return answer.page('admin/people', 'People', peoplePage(found, asked, this.clock.now()), found);
  }

  @Get('new')
  form(@CurrentActor() actor: Actor) {
    asAdministrator(actor, KEEPERS);
    return answer.page('admin/new-person', 'Add a person', newPersonPage(), {});
  }

  @Post()
  async add(@CurrentActor() actor: Actor, @Body() body: unknown, @Req() request: Request): Promise<Answer> {
    const origin = asAdministrator(actor, KEEPERS);
    try {
      const person = parseInput(newPersonInput, body);
      const id = await this.addPerson.execute(origin, person);
      const link = await this.offerLink.execute(origin, { signIn: person.signIn });
      return linkAnswer({ id, name: person.name, isNew: true }, link, this.address);
    } catch (error) {
      if (!(error instanceof Refusal) || wantsJson(request)) throw error;
      const page = newPersonPage(body, refusalView(error));
      return answer.page('admin/new-person', 'Add a person', page, {}, error.status);
    }
  }
}
