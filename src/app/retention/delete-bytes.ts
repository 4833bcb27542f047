import type { EventDraft } from '../audit/event';
import type { Clock } from '../clock.port';
import type { PackageBuilder } from '../releases/releases.port';
import type { PagePictures } from '../scanning/pictures.port';
import type { Renderings } from '../scanning/scanning.port';
import { COLLECTED_AFTER_MS } from '../submissions/collected-after';
import type { FileStore, SetAside } from '../submissions/file-store.port';
import { type Done, type Nothing, type Stores, SYSTEM, type UnitOfWork } from '../unit-of-work.port';
import type { DueBytes } from './deletions.port';

export interface DeletionParts {
  readonly work: UnitOfWork;
  readonly files: FileStore;
  readonly renderings: Renderings;
  readonly pictures: PagePictures;
  readonly packages: PackageBuilder;
  readonly clock: Clock;
}

export type BytesNow = 'gone' | 'needed' | 'came lately';

type Ended = Done<BytesNow> | Nothing<BytesNow>;

/**
 * Says for each row whose time has come that its bytes are deleted, and deletes them once no other row needs them. Run
 * again it says nothing twice, and takes what a process that died had left.
 *
 * Bytes that came lately stay: an upload of the same ones may have stored them and wait to write its row. Writers of
 * rows are one after another, so none comes between the question and its answer.
 */
export async function deleteBytes(parts: DeletionParts, sha256: string): Promise<BytesNow> {
  const { work, packages } = parts;
  const aside: SetAside[] = [];
  try {
    const now = await work.write<BytesNow>(SYSTEM, async (stores) => {
      const at = parts.clock.now();
      const due = await stores.deletions.dueOn(sha256, at);
      const ids = due.map(({ id }) => id);
      if (await stores.deletions.isNeeded(sha256, ids)) return said(stores, due, 'needed', at);
      const taken = await parts.files.setAside(sha256, new Date(at.getTime() - COLLECTED_AFTER_MS));
      if (taken === 'came lately') return { result: taken, nothing: true };
      if (taken !== 'gone') aside.push(taken);
      await forgetDrawn(parts, sha256);
      if (due.length > 0) await forget(stores, sha256, at);
      else if (taken !== 'gone' && !(await stores.deletions.isCertified(sha256))) return collected(sha256);
      return said(stores, due, 'gone', at);
    });
    for (const taken of aside) await taken.remove();
    // No upload brings a package back, so it goes once its certificate stands.
    if (now === 'gone') await packages.remove(sha256);
    return now;
  } catch (error) {
    for (const taken of aside) await taken.putBack();
    throw error;
  }
}

/** What is lost here by a fault is drawn again by the next check of bytes that stay. */
async function forgetDrawn({ renderings, pictures }: DeletionParts, sha256: string): Promise<void> {
  await renderings.remove(sha256);
  await pictures.remove(sha256);
}

async function forget({ deletions }: Stores, sha256: string, at: Date): Promise<void> {
  await deletions.forget(sha256);
  await deletions.lookAgain(sha256, at);
}

/** Of a file that was removed before there were certificates. */
function collected(sha256: string): Ended {
  return { result: 'gone', events: [{ kind: 'bytes.collected', sha256 }] };
}

async function said(
  { deletions }: Stores,
  due: readonly DueBytes[],
  result: BytesNow,
  at: Date,
): Promise<Ended> {
  const isShared = result === 'needed';
  const [first, ...more] = due.map((row) => deletedEvent(row, isShared));
  if (!first) return { result, nothing: true };
  await deletions.certify(due, { at, isShared });
  return { result, events: [first, ...more] };
}

function deletedEvent(
  { id, what, path, bytes, rule, dueAt, ...about }: DueBytes,
  isShared: boolean,
): EventDraft {
  const { projectId, requestId, turn, fileId, sha256 } = about;
  const after = { what, of: id, path, bytes, rule, dueAt: dueAt.toISOString(), isShared };
  return { kind: 'bytes.deleted', projectId, requestId, turn, fileId, sha256, after };
}
