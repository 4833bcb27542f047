import { Controller, Get, Query } from '@nestjs/common';
import { Clock } from '../../app/clock.port';
import type { Actor } from '../../app/people/person';
import { SearchEverything, searchInput } from '../../app/search/search-everything/search-everything';
import { answer } from '../answers/answer';
import { parseInput } from '../answers/input';
import { CurrentActor } from '../security/current-actor';
import { searchPage } from './search.view';

@Controller('search')
export class SearchController {
  constructor(
    private readonly searchEverything: SearchEverything,
    private readonly clock: Clock,
  ) {}

  @Get()
  async show(@CurrentActor() actor: Actor, @Query() query: Record<string, unknown>) {
    const found = await this.searchEverything.execute(actor, parseInput(searchInput, query));
    const title = found.q === '' ? 'Search' : `Search: ${found.q}`;
    return answer.page('search/search', title, searchPage(found, actor, this.clock.now()), found);
  }
}
