import type { FileReport } from '../../engine/report/report';
import { originOf } from '../people/origin';
import type { Actor } from '../people/person';
import type { Rulebooks } from '../policies/rulebooks.port';
import { bytesDeleted } from '../retention/deleted-words';
import { fileAtVersion, fileOf } from '../submissions/file-of';
import type { OutputFile } from '../submissions/request';
import type { Stores, UnitOfWork } from '../unit-of-work.port';
import { knownFile } from '../workflow/known-request';
import { fileViewed } from './view-of-file';

export interface FileAsked {
  readonly requestId: string;
  readonly fileId: string;
  /** Number of an earlier version; the current one without it. */
  readonly version?: number;
}

export interface OpenedFile {
  readonly file: OutputFile;
  /** Absent until the check is done. */
  readonly report?: FileReport;
}

/**
 * The file whose rows or pictures somebody asks for. They are part of one view of its page; a program that asks for them
 * alone has its view remembered here.
 *
 * @throws Refusal `gone` where the bytes are deleted
 */
export async function openedFile(
  { work, rulebooks }: { readonly work: UnitOfWork; readonly rulebooks: Rulebooks },
  actor: Actor,
  { requestId, fileId, version }: FileAsked,
): Promise<OpenedFile> {
  const { request, viewer, file, report, seen } = await work.read(async (stores) => {
    const about = await knownFile(stores, rulebooks, actor, { requestId, fileId });
    const opened = fileAtVersion(fileOf(about.request, fileId), version);
    const { deleted } = opened.current;
    if (deleted) throw bytesDeleted(opened.path, deleted);
    return {
      ...about,
      file: opened,
      report: await reportOf(stores, opened, version),
      seen: about.viewer === 'author' || (await hasViewed(stores, actor, opened.id, opened.current.sha256)),
    };
  });
  if (report && !seen) {
    await work.remember(originOf(actor, viewer), fileViewed(request, file));
  }
  return { file, report };
}

function reportOf(
  { scans }: Stores,
  { id, current }: OutputFile,
  version: number | undefined,
): Promise<FileReport | undefined> {
  return version === undefined ? scans.report(id) : scans.reportOn(id, current.sha256);
}

async function hasViewed({ audit }: Stores, { id }: Actor, fileId: string, sha256: string): Promise<boolean> {
  const views = { personId: id, fileId, sha256, kinds: ['file.viewed'] } as const;
  return (await audit.search(views, 1, 0)).total > 0;
}
