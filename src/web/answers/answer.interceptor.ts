import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type Observable, mergeMap } from 'rxjs';
import { DoneAnswer, PageAnswer } from './answer';
import { Pages } from './pages';
import { wantsJson } from './wants-json';

@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  constructor(private readonly pages: Pages) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Request>();
    const response = context.switchToHttp().getResponse<Response>();
    return next.handle().pipe(mergeMap((result) => Promise.resolve(this.answer(request, response, result))));
  }

  private answer(request: Request, response: Response, result: unknown): unknown {
    response.vary('Accept');
    if (result instanceof PageAnswer) {
      response.status(result.status);
      return wantsJson(request) ? result.json : this.pages.html(request, response, result);
    }
    if (!(result instanceof DoneAnswer)) return result;
    if (wantsJson(request)) {
      response.status(result.created ? 201 : 204).location(result.href);
      return result.created;
    }
    // 303: the browser asks for the next page with GET, and loading it again sends nothing twice.
    response.status(303).location(result.href);
    return '';
  }
}
