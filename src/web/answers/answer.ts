/**
 * What a controller gives back: a page with the same content as JSON, or an act that is done. The interceptor turns
 * it into what the client asked for, so that controllers need not know about either.
 */
export type Answer = PageAnswer | DoneAnswer;

export class PageAnswer {
  constructor(
    /** Path of the template in `views/`. */
    readonly template: string,
    readonly title: string,
    /** The view model. */
    readonly page: object,
    /** What a client that asks for JSON gets. */
    readonly json: unknown,
    readonly status = 200,
  ) {}
}

export class DoneAnswer {
  constructor(
    /** Where a browser goes next. */
    readonly href: string,
    /** Told to a client that asks for JSON, with status 201; without it 204. */
    readonly created?: { readonly id: string; readonly files?: readonly string[] },
  ) {}
}

export const answer = {
  page: (template: string, title: string, page: object, json: unknown, status?: number) =>
    new PageAnswer(template, title, page, json, status),
  done: (href: string) => new DoneAnswer(href),
  created: (href: string, created: DoneAnswer['created']) => new DoneAnswer(href, created),
};
