import { Controller, Get, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import '../security/request-parts';

/** For programs: who one is, and the token that changing requests carry in `x-csrf-token`. */
@Controller('session')
export class SessionController {
  @Get()
  show(@Req() request: Request, @Res({ passthrough: true }) response: Response) {
    const { actor, csrf } = request;
    return {
      person: actor ? { id: actor.id, name: actor.name, signIn: actor.signIn, roles: actor.roles } : null,
      csrfToken: csrf?.token(request, response) ?? '',
    };
  }
}
