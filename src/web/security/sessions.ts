import type { Request } from 'express';
import './request-parts';

/** A new id at sign-in: whoever knew the old one knows nothing. */
export async function startSession(request: Request, personId: string): Promise<void> {
  await settled((done) => request.session.regenerate(done));
  request.session.personId = personId;
  await settled((done) => request.session.save(done));
}

export async function endSession(request: Request): Promise<void> {
  await settled((done) => request.session.destroy(done));
}

function settled(act: (done: (error?: unknown) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    act((error) => {
      if (error) reject(error instanceof Error ? error : new Error('the session could not be stored'));
      else resolve();
    });
  });
}
