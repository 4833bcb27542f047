import { type ArgumentsHost, Catch, type ExceptionFilter, Injectable, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { randomUUID } from 'node:crypto';
import type { Refusal } from '../../app/refusals';
import { RecordRefusal } from '../../app/audit/record-refusal/record-refusal';
import { PageAnswer } from './answer';
import { Pages } from './pages';
import { problemDetails } from './problem';
import { refusalOf } from './refusal-of';
import { refusalPage } from './refusal.view';
import { wantsJson } from './wants-json';

/** The only place where an error becomes an answer: a refusal in words, or a fault with a reference and no detail. */
@Catch()
@Injectable()
export class RefusalFilter implements ExceptionFilter {
  private readonly log = new Logger('Web');

  constructor(
    private readonly pages: Pages,
    private readonly recordRefusal: RecordRefusal,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) {
      // A download broke off in the middle: the client must not take what it has for the whole.
      this.giveUp(error, response);
      return;
    }
    try {
      const refusal = refusalOf(error);
      if (refusal) await this.refuse(refusal, request, response);
      else await this.fail(error, request, response);
    } catch (second) {
      this.giveUp(second, response);
    }
  }

  /** Nobody waits for a filter: an error that left it would end the process. */
  private giveUp(error: unknown, response: Response): void {
    this.log.error(error);
    if (response.headersSent) response.destroy();
    else response.status(500).type('text').send('Something went wrong on our side.');
  }

  private async refuse(refusal: Refusal, request: Request, response: Response): Promise<void> {
    await this.remember(refusal, request);
    response.status(refusal.status).vary('Accept');
    if (wantsJson(request)) {
      response.type('application/problem+json').send(JSON.stringify(problemDetails(refusal)));
      return;
    }
    if (refusal.code === 'login' && request.method === 'GET') {
      response.redirect(303, `/sign-in?next=${encodeURIComponent(request.originalUrl)}`);
      return;
    }
    const page = refusalPage(refusal, request.body, backHref(request));
    await this.sendPage(request, response, new PageAnswer('errors/refusal', page.title, page, undefined));
  }

  private async fail(error: unknown, request: Request, response: Response): Promise<void> {
    const reference = randomUUID();
    // The route, not the address: addresses carry what people searched for, and the token of the setup link.
    this.log.error(
      `${reference} ${request.method} ${routeOf(request) ?? 'no route'}`,
      error instanceof Error ? error.stack : String(error),
    );
    response.status(500);
    if (wantsJson(request)) {
      const title = 'Something went wrong on our side.';
      response
        .type('application/problem+json')
        .send(JSON.stringify({ type: 'about:blank', title, status: 500, code: 'fault', reference }));
      return;
    }
    await this.sendPage(request, response, new PageAnswer('errors/fault', 'Fault', { reference }, undefined));
  }

  private async sendPage(request: Request, response: Response, page: PageAnswer): Promise<void> {
    response.type('html').send(await this.pages.html(request, response, page));
  }

  /** A refusal that touches a request is part of its history; one about the policy shows who tried. */
  private async remember(refusal: Refusal, request: Request): Promise<void> {
    const requestId = /^\/requests\/([0-9a-f-]{36})(?:\/|$)/.exec(request.path)?.[1];
    const isRemembered = requestId !== undefined || POLICY.test(request.path);
    if (!request.actor || !isRemembered || ![403, 404, 409].includes(refusal.status)) return;
    await this.recordRefusal.execute(request.actor, {
      requestId,
      code: refusal.code,
      asked: `${request.method} ${routeOf(request) ?? request.path}`,
    });
  }
}

/** Where it is decided what projects are checked against. */
const POLICY = /^\/(?:book-changes|projects\/[^/]+\/book)(?:\/|$)/;

/** As the controllers declare it; undefined before one was found. */
function routeOf({ route }: Request): string | undefined {
  return route ? String(Reflect.get(route, 'path')) : undefined;
}

/** Where the form was, when it was one of our pages. */
function backHref(request: Request): string {
  const referer = request.get('referer');
  if (referer === undefined || request.method === 'GET') return '/';
  try {
    const { host, pathname, search } = new URL(referer);
    return host === request.get('host') ? pathname + search : '/';
  } catch {
    return '/';
  }
}
