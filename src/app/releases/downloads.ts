import type { Stores } from '../unit-of-work.port';

/** Somebody fetched the package. */
export interface Download {
  readonly personId: string;
  readonly name: string;
  readonly at: Date;
  /** Network address. */
  readonly from: string;
}

const PAGE = 500;

/** From the audit, which remembers each; oldest first. */
export async function downloadsOf({ audit }: Stores, requestId: string): Promise<readonly Download[]> {
  const downloads: Download[] = [];
  for (let seq = 0; ;) {
    const events = await audit.following({ requestId, kinds: ['release.downloaded'] }, seq, PAGE);
    for (const { actorId: personId, actorName: name, at, from } of events)
      downloads.push({ personId, name, at: new Date(at), from });
    const last = events.at(-1);
    if (!last || events.length < PAGE) return downloads;
    seq = last.seq;
  }
}
