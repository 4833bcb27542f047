import type { Request, Response } from 'express';

/** Makes the token of this response's forms, and answers whether a request carries a good one. */
export interface Csrf {
  token(request: Request, response: Response): string;
  holds(request: Request): boolean;
}
