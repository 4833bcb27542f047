import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { Clock } from '../../app/clock.port';
import { refuse } from '../../app/refusals';
import { AttemptLimit } from './attempt-limit';
import type { WebSettings } from '../settings';
import './request-parts';

const WINDOW_MS = 60 * 1000;

interface Pace {
  readonly counts: (request: Request, status: number) => boolean;
  /** A minute and a person. */
  readonly most: (settings: WebSettings) => number;
  readonly words: string;
}

/** No hand is as fast as these; a program gone wild is, and fills the audit and the pages of others. */
const PACES: readonly Pace[] = [
  {
    counts: (_, status) => status >= 400 && status < 500 && status !== 429,
    most: ({ refusalsAMinute }) => refusalsAMinute,
    words: 'Too many of your requests were refused within a minute.',
  },
  {
    counts: ({ method, path }, status) => method === 'POST' && path.endsWith('/comments') && status < 400,
    most: () => 120,
    words: 'You wrote more than a hundred comments within a minute.',
  },
];

/** Whoever is too fast waits for the minute to end; nobody else notices. Where nobody is signed in, the address counts. */
export function setUpPace(app: NestExpressApplication, settings: WebSettings): void {
  const clock = app.get(Clock);
  const limits = PACES.map((pace) => ({ ...pace, limit: new AttemptLimit(pace.most(settings), WINDOW_MS) }));
  app.use((request: Request, response: Response, next: NextFunction) => {
    const who = request.actor?.id ?? request.ip ?? 'unknown';
    const now = () => clock.now().getTime();
    const reached = limits.find(({ limit }) => limit.isReached(who, now()));
    if (reached) {
      response.setHeader('Retry-After', WINDOW_MS / 1000);
      next(refuse.slowDown(reached.words));
      return;
    }
    response.on('finish', () => {
      for (const { counts, limit } of limits) {
        if (counts(request, response.statusCode)) limit.begin(who, now());
      }
    });
    next();
  });
}
