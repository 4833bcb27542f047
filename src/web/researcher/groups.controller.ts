import { Body, Controller, Post } from '@nestjs/common';
import type { Actor } from '../../app/people/person';
import { AddGroup, addGroupInput } from '../../app/submissions/add-group/add-group';
import { EditContext, editContextInput } from '../../app/submissions/edit-context/edit-context';
import { RemoveGroup, removeGroupInput } from '../../app/submissions/remove-group/remove-group';
import { answer } from '../answers/answer';
import { IdParam } from '../answers/id-param';
import { parseInput } from '../answers/input';
import { CurrentActor } from '../security/current-actor';

/** Groups of files, and what each is for. */
@Controller('requests/:requestId')
export class GroupsController {
  constructor(
    private readonly addGroup: AddGroup,
    private readonly editContext: EditContext,
    private readonly removeGroup: RemoveGroup,
  ) {}

  @Post('groups')
  async add(@CurrentActor() actor: Actor, @IdParam('requestId') requestId: string, @Body() body: unknown) {
    const id = await this.addGroup.execute(actor, parseInput(addGroupInput, body, { requestId }));
    return answer.created(`/requests/${requestId}?group=${id}`, { id });
  }

  @Post('context')
  async edit(@CurrentActor() actor: Actor, @IdParam('requestId') requestId: string, @Body() body: unknown) {
    await this.editContext.execute(actor, parseInput(editContextInput, body, { requestId }));
    return answer.done(`/requests/${requestId}`);
  }

  /** The button stands in the form of the group's texts, so those come along and are not looked at. */
  @Post('groups/:groupId/remove')
  async remove(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @IdParam('groupId') groupId: string,
  ) {
    await this.removeGroup.execute(actor, parseInput(removeGroupInput, { requestId, groupId }));
    return answer.done(`/requests/${requestId}`);
  }
}
