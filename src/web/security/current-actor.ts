import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { refuse } from '../../app/refusals';
import type { Actor } from '../../app/people/person';

/** The signed-in person. Whoever is not signed in is refused with `login`. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<Request>();
  if (!actor) throw refuse.login();
  return actor;
});
