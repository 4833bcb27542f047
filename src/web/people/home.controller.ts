import { Controller, Get } from '@nestjs/common';
import type { Actor } from '../../app/people/person';
import { answer } from '../answers/answer';
import { CurrentActor } from '../security/current-actor';

/** Everybody starts where their work is. */
@Controller()
export class HomeController {
  @Get('/')
  home(@CurrentActor() actor: Actor) {
    return answer.done(homeOf(actor));
  }

  @Get('/health')
  health() {
    return { status: 'ok' };
  }
}

function homeOf({ roles, memberships }: Actor): string {
  if (roles.includes('checker')) return '/queue';
  if (memberships.size > 0) return '/projects';
  if (roles.includes('compliance')) return '/audit';
  if (roles.includes('admin')) return '/people';
  return '/projects';
}
