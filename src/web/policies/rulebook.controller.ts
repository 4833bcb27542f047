import { Controller, Get, Param, Query } from '@nestjs/common';
import { Clock } from '../../app/clock.port';
import type { Actor } from '../../app/people/person';
import { CompareBooks, compareBooksInput } from '../../app/policies/compare-books/compare-books';
import { ReadRulebook } from '../../app/policies/read-rulebook/read-rulebook';
import { ReadRulebooks } from '../../app/policies/read-rulebooks/read-rulebooks';
import { answer } from '../answers/answer';
import { parseInput } from '../answers/input';
import { CurrentActor } from '../security/current-actor';
import { differencesPage } from './differences.view';
import { rulebookPage } from './rulebook.view';
import { rulebooksPage } from './rulebooks.view';

@Controller()
export class RulebookController {
  constructor(
    private readonly readRulebook: ReadRulebook,
    private readonly readRulebooks: ReadRulebooks,
    private readonly compareBooks: CompareBooks,
    private readonly clock: Clock,
  ) {}

  @Get('rulebooks')
  async list(@CurrentActor() actor: Actor) {
    const found = await this.readRulebooks.execute(actor);
    return answer.page('policies/rulebooks', 'Rulebooks', rulebooksPage(found, this.clock.now()), found);
  }

  /** `sha256`: a version that is not the newest. */
  @Get('rulebooks/:id')
  async show(@CurrentActor() actor: Actor, @Param('id') id: string, @Query('sha256') sha256?: string) {
    const page = await this.readRulebook.execute(actor, { id, sha256 });
    return answer.page('policies/rulebook', `Rulebook ${id}`, rulebookPage(page), page);
  }

  @Get('rulebook-differences')
  async compare(@CurrentActor() actor: Actor, @Query() query: Record<string, unknown>) {
    const found = await this.compareBooks.execute(actor, parseInput(compareBooksInput, query));
    return answer.page('policies/differences', 'Two rulebooks', differencesPage(found), found);
  }
}
