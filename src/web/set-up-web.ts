import type { NestExpressApplication } from '@nestjs/platform-express';
import { json, urlencoded } from 'express';
import { Signer } from '../app/releases/releases.port';
import { AnswerInterceptor } from './answers/answer.interceptor';
import { RefusalFilter } from './answers/refusal.filter';
import { setUpViews } from './answers/set-up-views';
import { setUpAssets } from './answers/set-up-assets';
import { OpenConnections } from './open-connections';
import { setUpActor } from './security/set-up-actor';
import { setUpCsrf } from './security/set-up-csrf';
import { setUpPace } from './security/set-up-pace';
import { setUpSecurityHeaders } from './security/set-up-security-headers';
import { setUpSession } from './security/set-up-session';
import { webSecret } from './security/web-secret';
import { setUpReadersZone } from './set-up-readers-zone';
import type { WebSettings } from './settings';

/** Everything that happens to a request before a controller sees it, in this order. Bodies are never files. */
export async function setUpWeb(app: NestExpressApplication, settings: WebSettings): Promise<void> {
  const secret = await webSecret(app.get(Signer));
  app.get(OpenConnections).watch(app.getHttpServer());
  setUpSecurityHeaders(app, settings);
  setUpAssets(app, settings);
  setUpViews(app, settings);
  setUpSession(app, settings, secret);
  setUpActor(app);
  setUpPace(app, settings);
  app.use(urlencoded({ extended: false, limit: '100kb' }), json({ limit: '100kb' }));
  setUpCsrf(app, settings, secret);
  setUpReadersZone(app);
  app.useGlobalInterceptors(app.get(AnswerInterceptor));
  app.useGlobalFilters(app.get(RefusalFilter));
}
