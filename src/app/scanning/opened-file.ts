import type { FileReport } from '../../engine/report/report';
import { originOf } from '../people/origin';
import type { Actor } from '../people/person';
import type { Rulebooks } from '../policies/rulebooks.port';
import { fileOf } from '../submissions/file-of';
import type { OutputFile } from '../submissions/request';
import type { Stores, UnitOfWork } from '../unit-of-work.port';
import { knownRequest } from '../workflow/known-request';
import { fileViewed } from './view-of-file';

export interface OpenedFile {
  readonly file: OutputFile;
  /** Absent until the check is done. */
  readonly report?: FileReport;
}

/**
 * The file whose rows or pictures somebody asks for. They are part of one view of its page; a program that asks for them
 * alone has its view remembered here.
 */
export async function openedFile(
  { work, rulebooks }: { readonly work: UnitOfWork; readonly rulebooks: Rulebooks },
  actor: Actor,
  { requestId, fileId }: { readonly requestId: string; readonly fileId: string },
): Promise<OpenedFile> {
  const { request, viewer, file, report, seen } = await work.read(async (stores) => {
    const about = await knownRequest(stores, rulebooks, actor, requestId);
    const opened = fileOf(about.request, fileId);
    return {
      ...about,
      file: opened,
      report: await stores.scans.report(opened.id),
      seen: about.viewer === 'author' || (await hasViewed(stores, actor, opened.id, opened.current.sha256)),
    };
  });
  if (report && !seen) {
    await work.write(originOf(actor, viewer), () =>
      Promise.resolve({ result: undefined, events: [fileViewed(request, file)] }),
    );
  }
  return { file, report };
}

async function hasViewed({ audit }: Stores, { id }: Actor, fileId: string, sha256: string): Promise<boolean> {
  const views = { personId: id, fileId, sha256, kinds: ['file.viewed'] } as const;
  return (await audit.search(views, 1, 0)).total > 0;
}
