import 'express-session';
import type { Actor } from '../../app/people/person';
import type { Csrf } from './csrf';

declare module 'express-session' {
  interface SessionData {
    /** Who signed in; absent before. */
    personId: string;
  }
}

declare module 'express-serve-static-core' {
  interface Request {
    /** Loaded afresh for every request, so that a role taken away is gone with the next click. */
    actor?: Actor;
    /** What this response's scripts and styles carry, so that nothing else runs. */
    nonce?: string;
    csrf?: Csrf;
  }
}
