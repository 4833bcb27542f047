import { Body, Controller, Get, Post } from '@nestjs/common';
import { Clock } from '../../app/clock.port';
import type { Actor } from '../../app/people/person';
import { agreeToBookInput, DecideBook, rejectBookInput } from '../../app/policies/decide-book/decide-book';
import { ProposeBook, proposeBookInput } from '../../app/policies/propose-book/propose-book';
import { ReadBookChange } from '../../app/policies/read-book-change/read-book-change';
import { ReadBookHistory } from '../../app/policies/read-book-history/read-book-history';
import { answer } from '../answers/answer';
import { IdParam } from '../answers/id-param';
import { parseInput } from '../answers/input';
import { CurrentActor } from '../security/current-actor';
import { bookChangePage } from './book-change.view';
import { bookHistoryPage } from './book-history.view';

/** Which rulebook a project is checked against: who proposes another, who agrees, and what there was before. */
@Controller()
export class BookChangeController {
  constructor(
    private readonly readHistory: ReadBookHistory,
    private readonly readChange: ReadBookChange,
    private readonly proposeBook: ProposeBook,
    private readonly decideBook: DecideBook,
    private readonly clock: Clock,
  ) {}

  @Get('projects/:projectId/book')
  async history(@CurrentActor() actor: Actor, @IdParam('projectId') projectId: string) {
    const found = await this.readHistory.execute(actor, projectId);
    const title = `Rulebook of ${found.project.code}`;
    return answer.page('admin/book-history', title, bookHistoryPage(found, this.clock.now()), found);
  }

  @Post('projects/:projectId/book')
  async propose(
    @CurrentActor() actor: Actor,
    @IdParam('projectId') projectId: string,
    @Body() body: unknown,
  ) {
    const id = await this.proposeBook.execute(actor, parseInput(proposeBookInput, body, { projectId }));
    return answer.created(`/book-changes/${id}`, { id });
  }

  @Get('book-changes/:changeId')
  async show(@CurrentActor() actor: Actor, @IdParam('changeId') changeId: string) {
    const found = await this.readChange.execute(actor, changeId);
    const title = `Change of the rulebook of ${found.change.project.code}`;
    return answer.page('admin/book-change', title, bookChangePage(found, this.clock.now()), found);
  }

  /** What the page asks while it shows how far the trial is. */
  @Get('book-changes/:changeId/trial')
  async trial(@CurrentActor() actor: Actor, @IdParam('changeId') changeId: string) {
    const { change, progress } = await this.readChange.execute(actor, changeId);
    return { open: change.trial ? 0 : 1 + progress.of - progress.done };
  }

  @Post('book-changes/:changeId/agree')
  async agree(@CurrentActor() actor: Actor, @IdParam('changeId') changeId: string, @Body() body: unknown) {
    await this.decideBook.agree(actor, parseInput(agreeToBookInput, body, { changeId }));
    return answer.done(`/book-changes/${changeId}`);
  }

  @Post('book-changes/:changeId/reject')
  async reject(@CurrentActor() actor: Actor, @IdParam('changeId') changeId: string, @Body() body: unknown) {
    await this.decideBook.reject(actor, parseInput(rejectBookInput, body, { changeId }));
    return answer.done(`/book-changes/${changeId}`);
  }
}
