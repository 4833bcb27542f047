import type { EventDraft } from '../../../src/app/audit/event';
import type { GroupContext } from '../../../src/app/submissions/request';
import type { Done, Origin, Stores, UnitOfWork } from '../../../src/app/unit-of-work.port';
import type { FileReport } from '../../../src/engine/report/report';

export const AT = new Date('2026-11-25T09:00:00.000Z');
/** Until when a claim made then is kept. */
export const LATER = new Date('2026-11-25T13:00:00.000Z');
export const ROBIN: Origin = { id: 'robin', name: 'Robin Ekwall', role: 'author', from: '127.0.0.1' };
export const BOOK = { id: 'baseline', version: '1', sha256: 'b'.repeat(64) };
export const CONTEXT: GroupContext = {
  title: 'Asthma by region',
  what: 'A table',
  why: 'A paper',
  destination: 'A journal',
};

/** The destination that every installation has from the start. */
export const OUTBOX = { id: 'd0000000-0000-4000-8000-000000000001', name: 'Outbox' };

export function digest(letter: string): string {
  return letter.repeat(64);
}

function done<T>(result: T, ...more: EventDraft[]): Done<T> {
  return { result, events: [{ kind: 'request.edited' }, ...more] };
}

/** An act whose event does not matter here. */
export function change<T>(work: UnitOfWork, act: (stores: Stores) => Promise<T>): Promise<T> {
  return work.write(ROBIN, async (stores) => done(await act(stores)));
}

export interface Seeds {
  readonly author: string;
  readonly carla: string;
  readonly chris: string;
  readonly projectId: string;
  readonly requestId: string;
  readonly groupId: string;
  readonly fileId: string;
}

let sown = 0;

/** A project with an author and two checkers, and a draft with one file; none of them twice in a database. */
export function seeds(work: UnitOfWork): Promise<Seeds> {
  sown += 1;
  const again = sown;
  return change(work, async ({ people, projects, requests }) => {
    const person = (signIn: string, name: string, roles: readonly 'checker'[]) =>
      people.add({ signIn: `${signIn}-${again}`, name, roles }, 'a hash');
    const author = await person('robin', 'Robin Ekwall', []);
    const carla = await person('carla', 'Carla Ståhl', ['checker']);
    const chris = await person('chris', 'Chris Okafor', ['checker']);
    const projectId = await projects.create({ code: `DEMO-${again}`, title: 'Breathing', book: BOOK });
    await projects.addMember(projectId, author, 'researcher');
    const requestId = await requests.create({
      projectId,
      authorId: author,
      context: CONTEXT,
      book: BOOK,
      at: AT,
    });
    const groupId = (await requests.find(requestId))?.groups[0]?.id ?? '';
    const stored = { sha256: digest('a'), bytes: 120 };
    const { fileId } = await requests.addFile({
      requestId,
      path: 't1.csv',
      groupId,
      kind: 'output',
      stored,
      turn: 1,
      at: AT,
    });
    return { author, carla, chris, projectId, requestId, groupId, fileId };
  });
}

export function aReport(more: Partial<FileReport> = {}): FileReport {
  return {
    ...{ path: 't1.csv', bytes: 120, sha256: digest('a'), format: 'csv', verdict: 'flagged', tables: [] },
    findings: [
      {
        ...{ rule: 'small-count', outcome: 'flagged', severity: 'high', anchor: { a1: 'B2' } },
        ...{ message: '3 people in this cell', remedy: 'Suppress it.' },
      },
    ],
    assessments: [],
    ...more,
  };
}
