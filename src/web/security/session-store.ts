import { Store, type SessionData } from 'express-session';
import { createHash } from 'node:crypto';
import type { Clock } from '../../app/clock.port';
import type { Sessions } from '../../app/people/people.port';
import { SESSION_MS } from './session-length';

type Done = (error?: unknown) => void;

/** Sessions behind the port; ids are stored hashed, so that a copy of the database opens nobody's session. */
export class PortSessionStore extends Store {
  constructor(
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {
    super();
  }

  override get(id: string, done: (error: unknown, session?: SessionData | null) => void): void {
    this.sessions.load(hashed(id)).then(
      (data) => {
        done(null, data === undefined ? null : sessionData(data));
      },
      (error: unknown) => {
        done(error);
      },
    );
  }

  override set(id: string, session: SessionData, done: Done = () => undefined): void {
    this.sessions
      .save(hashed(id), session.personId, JSON.stringify(session), this.expiry(session))
      .then(() => {
        done();
      }, done);
  }

  override destroy(id: string, done: Done = () => undefined): void {
    this.sessions.remove(hashed(id)).then(() => {
      done();
    }, done);
  }

  private expiry({ cookie }: SessionData): Date {
    const lastsMs = cookie.maxAge ?? cookie.originalMaxAge ?? SESSION_MS;
    return new Date(this.clock.now().getTime() + lastsMs);
  }
}

function hashed(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}

/** What `set` wrote. */
function sessionData(text: string): SessionData {
  return JSON.parse(text) as SessionData;
}
