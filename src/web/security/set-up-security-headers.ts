import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import helmet, { contentSecurityPolicy } from 'helmet';
import { randomBytes } from 'node:crypto';
import type { WebSettings } from '../settings';
import './request-parts';

/**
 * Nothing runs or loads in a page but what carries this response's nonce. Pages hold what people may not take out,
 * so no browser keeps them either; the assets, which say nothing about anybody, undo that for themselves.
 */
export function setUpSecurityHeaders(app: NestExpressApplication, { origin }: WebSettings): void {
  const https = origin?.startsWith('https:') === true;
  app.disable('x-powered-by');
  app.use(
    helmet({
      contentSecurityPolicy: false,
      strictTransportSecurity: https,
      referrerPolicy: { policy: 'same-origin' },
    }),
  );
  app.use((request: Request, response: Response, next: NextFunction) => {
    request.nonce = randomBytes(16).toString('base64');
    response.setHeader('Cache-Control', 'no-store');
    policy(request.nonce, https)(request, response, next);
  });
}

function policy(nonce: string, https: boolean): ReturnType<typeof contentSecurityPolicy> {
  return contentSecurityPolicy({
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: [`'nonce-${nonce}'`],
      styleSrc: [`'nonce-${nonce}'`],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
      ...(https ? { upgradeInsecureRequests: [] } : {}),
    },
  });
}
