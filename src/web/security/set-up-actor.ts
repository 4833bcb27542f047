import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { LoadActor } from '../../app/people/load-actor/load-actor';

/** Puts the signed-in person on the request. Somebody who was disabled is nobody. */
export function setUpActor(app: NestExpressApplication): void {
  const loadActor = app.get(LoadActor);
  app.use((request: Request, _response: Response, next: NextFunction) => {
    const { personId } = request.session;
    if (personId === undefined) {
      next();
      return;
    }
    loadActor.execute(personId, addressOf(request)).then((actor) => {
      request.actor = actor;
      next();
    }, next);
  });
}

export function addressOf(request: Request): string {
  return request.ip ?? 'unknown';
}
