import type { NestExpressApplication } from '@nestjs/platform-express';
import session from 'express-session';
import { Clock } from '../../app/clock.port';
import { Sessions } from '../../app/people/people.port';
import type { WebSettings } from '../settings';
import './request-parts';
import { SESSION_MS } from './session-length';
import { PortSessionStore } from './session-store';

/** A session is stored only once somebody signs in: visitors cost no row. */
export function setUpSession(app: NestExpressApplication, { origin }: WebSettings, secret: string): void {
  const https = origin?.startsWith('https:') === true;
  // Behind a proxy that speaks https, its word on the protocol and the client's address counts.
  if (https) app.set('trust proxy', 1);
  app.use(
    session({
      store: new PortSessionStore(app.get(Sessions), app.get(Clock)),
      secret,
      name: https ? '__Host-sluice.session' : 'sluice.session',
      resave: false,
      saveUninitialized: false,
      cookie: { httpOnly: true, sameSite: 'lax', secure: https, path: '/', maxAge: SESSION_MS },
    }),
  );
}
