import { Controller, Get, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Csrf } from '../security/set-up-csrf';

/** For programs: who one is, and the token that changing requests carry in `x-csrf-token`. */
@Controller('session')
export class SessionController {
  @Get()
  show(@Req() request: Request, @Res({ passthrough: true }) response: Response) {
    const { csrf } = request.app.locals as { csrf: Csrf };
    const { actor } = request;
    return {
      person: actor ? { id: actor.id, name: actor.name, signIn: actor.signIn, roles: actor.roles } : null,
      csrfToken: csrf.token(request, response),
    };
  }
}
