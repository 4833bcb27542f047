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
  ) {}
}

export class DoneAnswer {
  constructor(
    /** Where a browser goes next. */
    readonly href: string,
    /** Told to a client that asks for JSON, with status 201; without it 204. */
    readonly created?: { readonly id: string },
  ) {}
}

export const answer = {
  page: (template: string, title: string, page: object, json: unknown) =>
    new PageAnswer(template, title, page, json),
  done: (href: string) => new DoneAnswer(href),
  created: (href: string, id: string) => new DoneAnswer(href, { id }),
};
