import { refuse } from '../../app/refusals';
import { ProcessPool, scanProgram } from '../scanning/process-pool';
import { orderRows, type OrderTask } from './order-rows';

export interface OrderLimits {
  readonly packageRoot: string;
  readonly scanMemoryMb: number;
}

/** So many cells are read and ordered sooner than a process starts, and nobody's page waits noticeably. */
const MOST_CELLS_HERE = 20_000;
const TIME_LIMIT_MS = 60_000;

/** Orders the rows of long sheets in a process: in the server's own thread everybody's pages waited for two seconds. */
export class RowOrderer {
  private readonly processes: ProcessPool<OrderTask, readonly number[]>;

  constructor(limits: OrderLimits) {
    this.processes = new ProcessPool({ ...scanProgram(limits, 'orderRows'), mostProcesses: 1 });
  }

  /** @throws Refusal `wrong-state` for a sheet that takes more time or memory than there is */
  async order(task: OrderTask, sheet: { rows: number; columns: number }): Promise<readonly number[]> {
    if (sheet.rows * sheet.columns <= MOST_CELLS_HERE) return orderRows(task);
    const end = await this.processes.run(task, { timeLimitMs: TIME_LIMIT_MS });
    if (end.kind === 'answered') return end.answer;
    throw refuse.wrongState(
      'Putting the rows of this sheet in order takes more time or memory than there is.',
      "Look at it in the file's own order.",
    );
  }

  async stop(): Promise<void> {
    await this.processes.stop();
  }
}
