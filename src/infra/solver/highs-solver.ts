import loadHighs from 'highs';
import type { Program, ProgramColumn, ProgramRow, Solved, Solver } from '../../engine/audit/solver';

type Highs = Awaited<ReturnType<typeof loadHighs>>;
type Model = ReturnType<Highs['createModel']>;

/** HiGHS (Huangfu & Hall 2018) as WebAssembly: one thread, no download, the same answer everywhere. */
export async function highsSolver(): Promise<Solver> {
  const highs = await loadHighs();
  return { open: (columns, rows) => new HighsProgram(highs, columns, rows) };
}

class HighsProgram implements Program {
  private readonly model: Model;
  private isWhole = false;

  constructor(
    private readonly highs: Highs,
    private readonly columns: readonly ProgramColumn[],
    rows: readonly ProgramRow[],
  ) {
    this.model = highs.createModel();
    this.model.options.set({ output_flag: false, mip_rel_gap: 0, random_seed: 1 });
    columns.forEach(({ cost, lo, hi }, column) => {
      this.model.addVar(this.finite(lo), this.finite(hi));
      this.model.changeColCost(column, cost);
    });
    this.addRows(rows);
  }

  addRows(rows: readonly ProgramRow[]): void {
    for (const { lo, hi, columns: indices, values } of rows)
      this.model.addRow(this.finite(lo), this.finite(hi), { indices, values });
  }

  change(column: number, { cost, lo, hi }: ProgramColumn): void {
    this.model.changeColBounds(column, this.finite(lo), this.finite(hi));
    this.model.changeColCost(column, cost);
  }

  solve({ whole, seconds, gap = 0 }: { whole: boolean; seconds: number; gap?: number }): Solved {
    this.setWhole(whole);
    // Its clock runs on from solve to solve.
    this.model.zeroAllClocks();
    this.model.options.set({ time_limit: Math.max(0.01, seconds), mip_abs_gap: gap });
    this.model.run();
    const { optimal, infeasible, unboundedOrInfeasible } = this.highs.constants.modelStatus;
    const status = this.model.getModelStatus();
    const { colValue, rowDual } = this.model.getSolution();
    const kind =
      status === optimal
        ? 'optimal'
        : status === infeasible || status === unboundedOrInfeasible
          ? 'impossible'
          : 'stopped';
    const proven = whole ? this.model.info.get('mip_dual_bound') : this.model.getObjectiveValue();
    const bound = kind === 'optimal' || whole ? Number(proven) : -Infinity;
    return { kind, values: colValue, duals: whole ? new Float64Array() : rowDual, bound };
  }

  close(): void {
    this.model.dispose();
  }

  private setWhole(whole: boolean): void {
    if (whole === this.isWhole) return;
    this.isWhole = whole;
    const { integer, continuous } = this.highs.constants.variableType;
    for (const column of this.columns.keys())
      this.model.changeColIntegrality(column, whole ? integer : continuous);
  }

  private finite(bound: number): number {
    return bound === Infinity ? this.highs.infinity : bound === -Infinity ? -this.highs.infinity : bound;
  }
}
