import type { Done, Nothing, Origin, Stores, UnitOfWork } from '../unit-of-work.port';
import { type Compared, compareRequest, NotCompared, type ToCompare } from './compare-request';
import type { Comparer } from './comparer.port';
import type { FileCounts } from './ledger.port';

/** Keeps what a request's files give away together; tells which give more away than before. */
export type Compare = (request: ToCompare) => Promise<readonly FileCounts[]>;

interface Parts {
  readonly work: UnitOfWork;
  readonly comparer: Comparer;
}

/**
 * The transaction of an act that compares a request's files. Comparing may take seconds, and a transaction keeps all other
 * writers waiting. So an act that has no comparison of the files as they are now ends with nothing written, the files are
 * compared outside, and the act is done once more with what came of it: again and again, should files or releases have
 * changed meanwhile.
 */
export async function writeCompared<T>(
  { work, comparer }: Parts,
  origin: Origin,
  act: (stores: Stores, compare: Compare) => Promise<Done<T> | Nothing<T>>,
): Promise<T> {
  let compared: Compared | undefined;
  for (;;) {
    try {
      return await work.write(origin, (stores) =>
        act(stores, (request) => compareRequest(stores, request, compared)),
      );
    } catch (error) {
      if (!(error instanceof NotCompared)) throw error;
      compared = { asked: error.asked, related: (await comparer.compare(error.files))?.byFile };
    }
  }
}
