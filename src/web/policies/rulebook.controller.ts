import { Controller, Get, Param } from '@nestjs/common';
import type { Actor } from '../../app/people/person';
import { ReadRulebook } from '../../app/policies/read-rulebook/read-rulebook';
import { answer } from '../answers/answer';
import { CurrentActor } from '../security/current-actor';
import { rulebookPage } from './rulebook.view';

@Controller('rulebooks')
export class RulebookController {
  constructor(private readonly readRulebook: ReadRulebook) {}

  @Get(':id')
  async show(@CurrentActor() actor: Actor, @Param('id') id: string) {
    const page = await this.readRulebook.execute(actor, { id });
    return answer.page('policies/rulebook', `Rulebook ${id}`, rulebookPage(page), page);
  }
}
