import { Body, Controller, Get, Post } from '@nestjs/common';
import { Clock } from '../../app/clock.port';
import { PublicAddress } from '../../app/notices/mailer.port';
import { asAdministrator } from '../../app/people/administrators';
import { DisableAccount, disableAccountInput } from '../../app/people/disable-account/disable-account';
import { EnableAccount, enableAccountInput } from '../../app/people/enable-account/enable-account';
import { FindSignIn } from '../../app/people/find-sign-in/find-sign-in';
import {
  OfferPasswordLink,
  offerPasswordLinkInput,
} from '../../app/people/password-link/offer-password-link';
import type { Actor } from '../../app/people/person';
import { ReadPerson } from '../../app/people/read-person/read-person';
import { SetGroup, setGroupInput } from '../../app/people/set-group/set-group';
import { SetRoles, setRolesInput } from '../../app/people/set-roles/set-roles';
import { SetTraining, setTrainingInput } from '../../app/people/set-training/set-training';
import { answer } from '../answers/answer';
import { IdParam } from '../answers/id-param';
import { parseInput } from '../answers/input';
import { CurrentActor } from '../security/current-actor';
import { linkAnswer } from './password-link.answer';
import { personHref } from './people.view';
import { personPage } from './person.view';

const KEEPERS = 'Only administrators change the accounts of others.';

/** One account: what somebody is in the house, and whether they sign in. */
@Controller('people/:personId')
export class PersonController {
  constructor(
    private readonly readPerson: ReadPerson,
    private readonly findSignIn: FindSignIn,
    private readonly setRoles: SetRoles,
    private readonly setGroup: SetGroup,
    private readonly setTraining: SetTraining,
    private readonly offerLink: OfferPasswordLink,
    private readonly disableAccount: DisableAccount,
    private readonly enableAccount: EnableAccount,
    private readonly address: PublicAddress,
    private readonly clock: Clock,
  ) {}

  @Get()
  async show(@CurrentActor() actor: Actor, @IdParam('personId') personId: string) {
    const found = await this.readPerson.execute(actor, personId);
    return answer.page('admin/person', found.person.name, personPage(found, this.clock.now()), found);
  }

  @Post('roles')
  async roles(@CurrentActor() actor: Actor, @IdParam('personId') personId: string, @Body() body: unknown) {
    const origin = asAdministrator(actor, KEEPERS);
    const signIn = await this.findSignIn.execute(personId);
    await this.setRoles.execute(origin, parseInput(setRolesInput, body, { signIn }));
    return answer.done(personHref(personId));
  }

  @Post('group')
  async group(@CurrentActor() actor: Actor, @IdParam('personId') personId: string, @Body() body: unknown) {
    await this.setGroup.execute(actor, parseInput(setGroupInput, body, { personId }));
    return answer.done(personHref(personId));
  }

  @Post('training')
  async training(@CurrentActor() actor: Actor, @IdParam('personId') personId: string, @Body() body: unknown) {
    await this.setTraining.execute(actor, parseInput(setTrainingInput, body, { personId }));
    return answer.done(personHref(personId));
  }

  @Post('link')
  async link(@CurrentActor() actor: Actor, @IdParam('personId') personId: string) {
    const origin = asAdministrator(actor, KEEPERS);
    const { person } = await this.readPerson.execute(actor, personId);
    const link = await this.offerLink.execute(
      origin,
      parseInput(offerPasswordLinkInput, { signIn: person.signIn }),
    );
    return linkAnswer({ id: personId, name: person.name, isNew: false }, link, this.address);
  }

  @Post('disable')
  async disable(@CurrentActor() actor: Actor, @IdParam('personId') personId: string) {
    const origin = asAdministrator(actor, KEEPERS);
    const signIn = await this.findSignIn.execute(personId);
    await this.disableAccount.execute(origin, parseInput(disableAccountInput, { signIn }));
    return answer.done(personHref(personId));
  }

  @Post('enable')
  async enable(@CurrentActor() actor: Actor, @IdParam('personId') personId: string) {
    const origin = asAdministrator(actor, KEEPERS);
    const signIn = await this.findSignIn.execute(personId);
    await this.enableAccount.execute(origin, parseInput(enableAccountInput, { signIn }));
    return answer.done(personHref(personId));
  }
}
