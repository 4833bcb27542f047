import type { NestExpressApplication } from '@nestjs/platform-express';
import cookieParser from 'cookie-parser';
import { doubleCsrf } from 'csrf-csrf';
import type { NextFunction, Request, Response } from 'express';
import { refuse } from '../../app/refusals';
import type { WebSettings } from '../settings';
import type { Csrf } from './csrf';
import './request-parts';

const CSRF_FIELD = '_csrf';

/**
 * Every request that changes something carries a token bound to its session, in a field or a header. A multipart body
 * has not been read yet: its route asks `requireToken` again once the fields before the first file are there.
 */
export function setUpCsrf(app: NestExpressApplication, { origin }: WebSettings, secret: string): void {
  const https = origin?.startsWith('https:') === true;
  const { generateCsrfToken, validateRequest } = doubleCsrf({
    getSecret: () => secret,
    getSessionIdentifier: (request) =>
      request.session.personId === undefined ? 'nobody' : request.session.id,
    cookieName: https ? '__Host-sluice.csrf' : 'sluice.csrf',
    cookieOptions: { httpOnly: true, sameSite: 'lax', secure: https, path: '/' },
    getCsrfTokenFromRequest: tokenIn,
  });
  const csrf: Csrf = {
    token: (request, response) => generateCsrfToken(request, response),
    holds: validateRequest,
  };
  app.use(cookieParser());
  app.use((request: Request, _response: Response, next: NextFunction) => {
    request.csrf = csrf;
    next(isSafe(request) || isUnreadMultipart(request) ? undefined : refusalWithout(csrf, request));
  });
}

/** Throws unless the request carries a good token; for bodies that are read in their own route. */
export function requireToken(request: Request): void {
  if (!request.csrf) throw new Error('setUpCsrf has not run for this request');
  const refusal = refusalWithout(request.csrf, request);
  if (refusal) throw refusal;
}

function refusalWithout(csrf: Csrf, request: Request): Error | undefined {
  if (!csrf.holds(request)) {
    // Who is not signed in is told that first: signing in also brings a good form.
    if (!request.actor && !isOpen(request.path)) return refuse.login();
    return refuse.forbidden(
      'This form is too old, or came from another place.',
      'Load the page again and send it once more.',
    );
  }
  const body: unknown = request.body;
  if (typeof body === 'object' && body !== null) Reflect.deleteProperty(body, CSRF_FIELD);
  return undefined;
}

function tokenIn(request: Request): string | undefined {
  const header = request.headers['x-csrf-token'];
  if (typeof header === 'string') return header;
  const body: unknown = request.body;
  const field: unknown =
    typeof body === 'object' && body !== null ? Reflect.get(body, CSRF_FIELD) : undefined;
  return typeof field === 'string' ? field : undefined;
}

function isSafe({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
}

const UPLOADS = /^\/requests\/[^/]+\/files(?:\/[^/]+\/replace)?\/?$/;

/** Only where a route reads the body itself and asks for the token then; elsewhere multipart is refused. */
function isUnreadMultipart(request: Request): boolean {
  return (
    UPLOADS.test(request.path) &&
    request.headers['x-csrf-token'] === undefined &&
    request.is('multipart/form-data') === 'multipart/form-data'
  );
}

/** What people reach before they are signed in. */
function isOpen(path: string): boolean {
  return path === '/sign-in' || path.startsWith('/setup/') || path.startsWith('/password/');
}
