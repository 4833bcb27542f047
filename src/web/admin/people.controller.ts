import { Body, Controller, Get, Post } from '@nestjs/common';
import { Clock } from '../../app/clock.port';
import type { Actor } from '../../app/people/person';
import { ReadPeople } from '../../app/people/read-people/read-people';
import { SetGroup, setGroupInput } from '../../app/people/set-group/set-group';
import { SetTraining, setTrainingInput } from '../../app/people/set-training/set-training';
import { answer } from '../answers/answer';
import { IdParam } from '../answers/id-param';
import { parseInput } from '../answers/input';
import { CurrentActor } from '../security/current-actor';
import { peoplePage } from './people.view';

@Controller('people')
export class PeopleController {
  constructor(
    private readonly readPeople: ReadPeople,
    private readonly setGroup: SetGroup,
    private readonly setTraining: SetTraining,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list(@CurrentActor() actor: Actor) {
    const found = await this.readPeople.execute(actor);
    return answer.page('admin/people', 'People', peoplePage(found, this.clock.now()), found);
  }

  @Post(':personId/group')
  async group(@CurrentActor() actor: Actor, @IdParam('personId') personId: string, @Body() body: unknown) {
    await this.setGroup.execute(actor, parseInput(setGroupInput, body, { personId }));
    return answer.done('/people');
  }

  @Post(':personId/training')
  async training(@CurrentActor() actor: Actor, @IdParam('personId') personId: string, @Body() body: unknown) {
    await this.setTraining.execute(actor, parseInput(setTrainingInput, body, { personId }));
    return answer.done('/people');
  }
}
