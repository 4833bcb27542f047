import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { inZone } from './words/readers-zone';

/** Set by the page itself; it says nothing of who reads, and decides nothing. */
const COOKIE = 'sluice.zone';

/** Times are said in the zone of the reader's browser; before it has told that, in the server's. */
export function setUpReadersZone(app: NestExpressApplication): void {
  app.use((request: Request, _response: Response, next: NextFunction) => {
    const { [COOKIE]: zone } = request.cookies as Record<string, unknown>;
    inZone(zone, next);
  });
}
