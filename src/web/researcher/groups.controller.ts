import { Body, Controller, Post } from '@nestjs/common';
import type { z } from 'zod';
import type { Actor } from '../../app/people/person';
import { AddGroup, addGroupInput } from '../../app/submissions/add-group/add-group';
import { EditContext, editContextInput } from '../../app/submissions/edit-context/edit-context';
import { CONTEXT_FIELDS } from '../../app/submissions/request';
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
    const input = parseInput(editContextInput, body, { requestId });
    await this.editContext.execute(actor, input);
    return answer.done(afterContext(input));
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

/** Whoever saved half of it goes on with the other half. */
function afterContext(input: z.output<typeof editContextInput>): string {
  const page = `/requests/${input.requestId}`;
  const isWhole = CONTEXT_FIELDS.every((field) => input[field] !== '');
  return isWhole || input.groupId === undefined ? page : `${page}?group=${input.groupId}`;
}
