import { join } from 'node:path';
import { pool, Promise as PoolPromise, TerminateError, type Pool } from 'workerpool';
import { STARTED } from './process-program';

export interface ProcessProgram {
  /** Path of the built program: processes know no TypeScript. Tests run after `npm run build`, as the web does. */
  readonly path: string;
  /** Which of its methods. */
  readonly method: string;
  readonly mostProcesses: number;
  readonly memoryMb: number;
}

/** The program that reads files for the server, with one of its methods. */
export function scanProgram(
  { packageRoot, scanMemoryMb }: { readonly packageRoot: string; readonly scanMemoryMb: number },
  method: 'scanFile' | 'relateFiles' | 'drawPictures' | 'makeRemedy' | 'orderRows',
): Omit<ProcessProgram, 'mostProcesses'> {
  return { path: join(packageRoot, 'dist/infra/scanning/scan-process.js'), method, memoryMb: scanMemoryMb };
}

export interface ProcessRun<Word> {
  /** Of each try. */
  readonly timeLimitMs: number;
  /** What the process says before it answers. */
  readonly onWord?: (word: Word) => void;
}

export type ProcessEnd<Answer> =
  | { readonly kind: 'answered'; readonly answer: Answer }
  /** Killed at the time limit. */
  | { readonly kind: 'late' }
  /** The process died of it, and so did the next one. `said`: a line of what it wrote to its standard error, for the log. */
  | { readonly kind: 'died'; readonly said: string };

/** A task that takes its process with it is tried again once: the first may have been killed for another's sake. */
const MOST_DEATHS = 2;
const IDLE_MS = 60_000;

/**
 * Processes that work on files, one file a process at a time. Threads would not do: V8 ends the whole process, and no
 * limit of a thread helps, when a single array outgrows its heap. They start with the first task, end after a minute
 * without one, and know no setting of the server, so none of its secrets.
 */
export class ProcessPool<Task, Answer, Word = never> {
  private running = 0;
  private processes: Pool | undefined;
  private idle: NodeJS.Timeout | undefined;

  constructor(private readonly program: ProcessProgram) {}

  /**
   * `task` is copied to the process. Rejects with what the method rejects with, when the program does not start, and
   * when the pool is stopped.
   */
  async run(task: Task, run: ProcessRun<Word>): Promise<ProcessEnd<Answer>> {
    clearTimeout(this.idle);
    this.running += 1;
    try {
      return await this.untilItEnds(task, run);
    } finally {
      this.running -= 1;
      if (this.running === 0) this.idle = setTimeout(() => void this.stop(), IDLE_MS).unref();
    }
  }

  async stop(): Promise<void> {
    clearTimeout(this.idle);
    const { processes } = this;
    this.processes = undefined;
    await processes?.terminate(true);
  }

  private async untilItEnds(task: Task, run: ProcessRun<Word>): Promise<ProcessEnd<Answer>> {
    for (let deaths = 1; ; deaths += 1) {
      const end = await this.once(task, run);
      if (end.kind !== 'died' || deaths === MOST_DEATHS) return end;
    }
  }

  private async once(task: Task, { timeLimitMs, onWord }: ProcessRun<Word>): Promise<ProcessEnd<Answer>> {
    this.processes ??= start(this.program);
    const heard = { start: false, said: '' };
    const on = (word: typeof STARTED | Written | Word): void => {
      if (word === STARTED) heard.start = true;
      else if (!isWritten(word)) onWord?.(word);
      else heard.said = (heard.said + (word.stderr ?? '')).slice(-MOST_SAID);
    };
    try {
      const running = this.processes.exec<(task: Task) => Answer>(this.program.method, [task], { on });
      return { kind: 'answered', answer: await running.timeout(timeLimitMs) };
    } catch (error) {
      if (error instanceof PoolPromise.TimeoutError) return { kind: 'late' };
      if (!(error instanceof TerminateError)) throw error;
      const said = lineOf(heard.said);
      if (!heard.start) throw new Error(`${this.program.path} does not start: ${said}`, { cause: error });
      return { kind: 'died', said };
    }
  }
}

/** What a process writes, as it comes. */
interface Written {
  readonly stdout?: string;
  readonly stderr?: string;
}

function isWritten(word: unknown): word is Written {
  return typeof word === 'object' && word !== null && ('stderr' in word || 'stdout' in word);
}

const MOST_SAID = 20_000;

/** V8 writes a page when it dies: the line that says of what, else the first that is an error's, else the last. */
function lineOf(said: string): string {
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  return (
    lines.find((line) => /^(?:FATAL ERROR|\w*Error)\b/.test(line)) ??
    lines.at(-1) ??
    'nothing was said'
  ).trim();
}

function start({ path, mostProcesses, memoryMb }: ProcessProgram): Pool {
  const { PATH, TZ, LANG, TMPDIR } = process.env;
  return pool(path, {
    workerType: 'process',
    maxWorkers: mostProcesses,
    emitStdStreams: true,
    forkOpts: {
      execArgv: [`--max-old-space-size=${memoryMb}`],
      serialization: 'advanced',
      env: { PATH, TZ, LANG, TMPDIR },
    },
  });
}
