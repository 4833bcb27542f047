import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { Comparer } from '../../app/scanning/comparer.port';
import { type FilesToRelate, relateFiles, type Together } from '../../app/scanning/relate-files';
import { ProcessPool, scanProgram } from './process-pool';
import type { ScanLimits } from './scanner.processes';

/** Whoever submits a small request does not wait for the trial of a rulebook. */
const MOST_PROCESSES = 2;

/** In a process like those of scans: the tables of two hundred files are more than pages should wait for. */
@Injectable()
export class ProcessComparer extends Comparer implements BeforeApplicationShutdown {
  private readonly log = new Logger('Comparer');
  private readonly processes: ProcessPool<FilesToRelate, Together>;

  constructor(private readonly limits: ScanLimits) {
    super();
    this.processes = new ProcessPool({
      ...scanProgram(limits, 'relateFiles'),
      mostProcesses: MOST_PROCESSES,
    });
  }

  async compare(files: FilesToRelate): Promise<Together | undefined> {
    // A table alone is held against nothing, and most requests have no other.
    const tables = files.files.reduce((sum, file) => sum + file.tables.length, files.earlier.length);
    if (tables < 2) return relateFiles(files);
    const end = await this.processes.run(files, { timeLimitMs: this.limits.scanTimeoutMs });
    if (end.kind === 'answered') return end.answer;
    this.log.warn(
      `${files.files.length} files were not compared: ${end.kind === 'late' ? 'late' : end.said}`,
    );
    return undefined;
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.processes.stop();
  }
}
