import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';

/** As the server limits a check; the time is far below its 300 seconds, because no sample has more than a few kB. */
const MOST_MS = 30_000;
const MOST_HEAP_MB = 512;
const MOST_MB = 1500;
/** What stays in memory after thousands of files is not one file's. */
const MOST_INPUTS = 1000;

interface Answer {
  readonly wrong?: string;
  readonly isLate?: boolean;
  readonly peakMb?: number;
}

const answerSchema = z.object({ wrong: z.string().optional(), peakMb: z.number() });

/** A process that checks inputs, and is replaced when it ends, hangs or grows. */
export class WatchedChild {
  private child: ChildProcess | undefined;
  private checked = 0;

  /** What is wrong with this input, or undefined. One over a limit is asked for again: others may have used it up. */
  async judge(seed: number, number: number): Promise<string | undefined> {
    const { wrong, isLate = false, peakMb = 0 } = await this.ask(seed, number);
    if (isLate || (wrong === undefined && peakMb > MOST_MB)) return this.judgeAlone(seed, number);
    return wrong;
  }

  stop(): void {
    this.child?.removeAllListeners();
    this.child?.kill('SIGKILL');
    this.child = undefined;
  }

  /** In a new process, so that only this input can be what it grew by; and not in the second that the machine stopped. */
  private async judgeAlone(seed: number, number: number): Promise<string | undefined> {
    this.stop();
    const { wrong, peakMb = 0 } = await this.ask(seed, number);
    return wrong ?? (peakMb > MOST_MB ? `it takes ${Math.round(peakMb)} MB of memory` : undefined);
  }

  private async ask(seed: number, number: number): Promise<Answer> {
    if ((this.checked += 1) % MOST_INPUTS === 0) this.stop();
    const child = (this.child ??= fork(join(__dirname, 'child.js'), {
      execArgv: [`--max-old-space-size=${MOST_HEAP_MB}`],
      // What libraries warn of is no concern here.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    }));
    const answer = await new Promise<Answer>((resolve) => {
      const late = setTimeout(() => {
        resolve({ wrong: `it takes longer than ${MOST_MS / 1000} seconds`, isLate: true });
      }, MOST_MS);
      child.once('message', (message) => {
        clearTimeout(late);
        resolve(answerSchema.parse(message));
      });
      child.once('exit', (code, signal) => {
        clearTimeout(late);
        resolve({ wrong: `it ends the process (${signal ?? `exit code ${code}`})` });
      });
      child.send({ seed, number });
    });
    if (answer.peakMb === undefined) this.stop();
    else child.removeAllListeners();
    return answer;
  }
}
