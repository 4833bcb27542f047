import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { FileFacts } from '../../engine/model/file';
import { errorCode } from '../files/error-code';
import type { ByteSource } from '../../readers/reader';
import { openFile } from '../../readers/source';
import { scannerAt } from '../antivirus/scanner-at';
import { checkSource, type Onlooker } from './check-source';
import { timeIsUpHere } from './limit-words';
import { readEvidence } from './read-evidence';
import { renderingName } from '../renderings/rendering-format';
import { RenderingWriter } from '../renderings/rendering-writer';
import type { ScanAnswer, ScanTask } from './scan-task';

/**
 * Runs in a process of its own. Checks one stored file and keeps its rendering. Rejects with errors of the system,
 * which another try may not meet; whatever the file itself leads to is an answer.
 * @param tell is told the facts before the content is read: a process that dies says nothing more.
 */
export async function scanFile(task: ScanTask, tell: (facts: FileFacts) => void): Promise<ScanAnswer> {
  const source = openStored(task.location);
  if (!source) return { kind: 'bytes-gone' };
  const rendering = await RenderingWriter.create(task.renderingPart);
  try {
    return await checkAndRender(task, source, new Watch(task, rendering, tell));
  } catch (error) {
    await rendering.abandon();
    await rm(task.renderingPart, { force: true });
    if (isFault(error)) throw error;
    return { kind: 'bug', stack: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

async function checkAndRender(task: ScanTask, source: ByteSource, watch: Watch): Promise<ScanAnswer> {
  const said = await readEvidence(task.evidence);
  const evidenceOf = (path: string) => ({ ...task.against, ...said(path) });
  const { report, counts } = await checkSource(source, task.path, evidenceOf(task.path), {
    evidenceOf,
    onlooker: watch,
    askScanner: scannerAt(task.clamd),
  });
  await watch.rendering.end();
  if (report.sha256 !== task.sha256) {
    await rm(task.renderingPart);
    return { kind: 'other-bytes' };
  }
  const folder = dirname(task.renderingPart);
  await rename(task.renderingPart, join(folder, renderingName(report.sha256, report.format)));
  return { kind: 'checked', report, counts: counts.all() };
}

/** Between two blocks the reading can end in good order, with all that was found so far; only in between it is killed. */
class Watch implements Onlooker {
  private readonly end: number;

  constructor(
    private readonly task: ScanTask,
    readonly rendering: RenderingWriter,
    readonly facts: (facts: FileFacts) => void,
  ) {
    this.end = performance.now() + task.timeLimitMs;
  }

  async block(block: Parameters<Onlooker['block']>[0]): Promise<string | undefined> {
    await this.rendering.push(block);
    return performance.now() > this.end ? timeIsUpHere(this.task.timeLimitMs) : undefined;
  }
}

function openStored(location: string): ByteSource | undefined {
  try {
    return openFile(location);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Disk and installation; not what is in a file. */
function isFault(error: unknown): boolean {
  const code = errorCode(error);
  if (code === 'MODULE_NOT_FOUND' || code === 'ERR_MODULE_NOT_FOUND') return true;
  return code !== undefined && error instanceof Error && 'syscall' in error;
}
