import type { Request } from 'express';

/** A browser asks for pages; whoever names JSON first gets JSON. */
export function wantsJson(request: Request): boolean {
  return request.accepts(['html', 'json']) === 'json';
}
