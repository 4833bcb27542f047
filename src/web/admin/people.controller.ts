import { Controller, Get } from '@nestjs/common';
import type { Actor } from '../../app/people/person';
import { ReadPeople } from '../../app/people/read-people/read-people';
import { answer } from '../answers/answer';
import { CurrentActor } from '../security/current-actor';
import { peoplePage } from './people.view';

@Controller('people')
export class PeopleController {
  constructor(private readonly readPeople: ReadPeople) {}

  @Get()
  async list(@CurrentActor() actor: Actor) {
    const people = await this.readPeople.execute(actor);
    return answer.page('admin/people', 'People', peoplePage(people), { people });
  }
}
