import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import { randomBytes } from 'node:crypto';
import type { WebSettings } from '../settings';

/**
 * Nothing runs or loads in a page but what carries this response's nonce. Pages hold what people may not take out,
 * so no browser keeps them either; the assets, which say nothing about anybody, undo that for themselves.
 */
export function setUpSecurityHeaders(app: NestExpressApplication, { origin }: WebSettings): void {
  const https = origin?.startsWith('https:') === true;
  app.disable('x-powered-by');
  app.use((_request: Request, response: Response, next: NextFunction) => {
    response.locals['nonce'] = randomBytes(16).toString('base64');
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: [nonceOf],
          styleSrc: [nonceOf],
          imgSrc: ["'self'", 'data:'],
          connectSrc: ["'self'"],
          formAction: ["'self'"],
          baseUri: ["'none'"],
          frameAncestors: ["'none'"],
          ...(https ? { upgradeInsecureRequests: [] } : {}),
        },
      },
      strictTransportSecurity: https,
      referrerPolicy: { policy: 'same-origin' },
    }),
  );
}

function nonceOf(_request: unknown, response: unknown): string {
  return `'nonce-${nonce(response)}'`;
}

/** The nonce of this response, for its script and style elements. */
export function nonce(response: unknown): string {
  const locals = (response as Response).locals as { nonce?: string };
  return locals.nonce ?? '';
}
