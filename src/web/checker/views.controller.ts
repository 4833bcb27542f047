import { Body, Controller, Get, Post } from '@nestjs/common';
import type { Actor } from '../../app/people/person';
import { ChangeView, changeViewInput } from '../../app/reviews/change-view/change-view';
import { ReadQueue } from '../../app/reviews/read-queue/read-queue';
import { RemoveView, removeViewInput } from '../../app/reviews/remove-view/remove-view';
import { SaveView, saveViewInput } from '../../app/reviews/save-view/save-view';
import { answer } from '../answers/answer';
import { IdParam } from '../answers/id-param';
import { parseInput } from '../answers/input';
import { withoutEmpty } from '../answers/without-empty';
import { CurrentActor } from '../security/current-actor';
import { hrefOf, setIn } from './queue-address';
import { viewsPage } from './views.view';

/** A checker's own views of the queue. */
@Controller('queue/views')
export class ViewsController {
  constructor(
    private readonly readQueue: ReadQueue,
    private readonly saveView: SaveView,
    private readonly changeView: ChangeView,
    private readonly removeView: RemoveView,
  ) {}

  @Get()
  async show(@CurrentActor() actor: Actor) {
    const { views } = await this.readQueue.execute(actor, { page: 1 });
    return answer.page('checker/views', 'Your views', viewsPage(views), { views });
  }

  @Post()
  async save(@CurrentActor() actor: Actor, @Body() body: Record<string, unknown>) {
    const view = parseInput(saveViewInput, withoutEmpty(body));
    await this.saveView.execute(actor, view);
    // Where they were, with the view as a tab of the queue now.
    return answer.done(hrefOf(setIn(view)));
  }

  @Post(':viewId')
  async change(@CurrentActor() actor: Actor, @IdParam('viewId') viewId: string, @Body() body: unknown) {
    await this.changeView.execute(actor, parseInput(changeViewInput, body, { viewId }));
    return answer.done('/queue/views');
  }

  @Post(':viewId/remove')
  async remove(@CurrentActor() actor: Actor, @IdParam('viewId') viewId: string) {
    await this.removeView.execute(actor, parseInput(removeViewInput, { viewId }));
    return answer.done('/queue/views');
  }
}
