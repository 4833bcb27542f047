import { type Program, type ProgramColumn, type Solver, sumRow } from '../audit/solver';
import type { Cut, Separation, SuppressionProblem } from './problem';

const TOLERANCE = 1e-6;

/**
 * Cuts for tables that are no networks: how far a primary cell can move while the equations hold is a linear program, and
 * its duals say which cells could let it move further (Benders 1962; Fischetti & Salazar 2001). Values of duals are
 * snapped to the fractions that such systems have; a cut is valid whatever they are, as it is made from them anew.
 */
export function programSeparation(problem: SuppressionProblem, solver: Solver): Separation {
  const moves = new PrimaryMoves(problem, solver);
  return {
    cuts: (suppressed, among) =>
      [...moves.allowedBy(suppressed)]
        .filter(({ isSolved, isFree }) => isSolved && !isFree)
        .map((move) => cutOf(problem, move, among)),
    holds: (suppressed) => {
      // What the solver could not judge is not allowed.
      for (const { isFree } of moves.allowedBy(suppressed)) if (!isFree) return false;
      return true;
    },
    close: () => {
      moves.close();
    },
  };
}

const STILL: ProgramColumn = { cost: 0, lo: 0, hi: 0 };

/** The moves that primary cells must be able to make, in one linear program that is changed from one to the next. */
class PrimaryMoves {
  private readonly program: Program;

  constructor(
    private readonly problem: SuppressionProblem,
    solver: Solver,
  ) {
    const { cells, equations } = problem;
    this.program = solver.open(
      cells.map(() => STILL),
      equations.map((sum) => sumRow(sum)),
    );
  }

  /** Each move that is asked of a primary cell, and whether the suppressed cells allow it, one after another. */
  *allowedBy(suppressed: Float64Array): Generator<Move> {
    const free = this.columnsOf(suppressed);
    free.forEach((column, cell) => {
      this.program.change(cell, column);
    });
    for (const { cell, lower, upper } of this.problem.primaries) {
      yield this.judged({ cell, amount: upper, direction: 1 });
      yield this.judged({ cell, amount: lower, direction: -1 });
      this.program.change(cell, free[cell] ?? STILL);
    }
  }

  close(): void {
    this.program.close();
  }

  private columnsOf(suppressed: Float64Array): ProgramColumn[] {
    const { cells } = this.problem;
    // More than all of the table nothing can grow: to a linear program, no bound.
    const most = cells.reduce((sum, { value }) => sum + value, 1);
    return cells.map(({ value }, cell) => {
      const part = suppressed[cell] ?? 0;
      return { cost: 0, lo: 0 - value * part, hi: most * part };
    });
  }

  private judged(asked: Asked): Move {
    const { cell, amount, direction } = asked;
    const [lo, hi] = direction === 1 ? [0, amount] : [-amount, 0];
    this.program.change(cell, { cost: -direction, lo, hi });
    const { kind, values, duals } = this.program.solve({ whole: false, seconds: 60 });
    const isSolved = kind === 'optimal';
    const isFree = isSolved && Math.abs(values[cell] ?? 0) >= amount * (1 - TOLERANCE);
    return { ...asked, isSolved, isFree, duals };
  }
}

interface Asked {
  readonly cell: number;
  readonly amount: number;
  readonly direction: 1 | -1;
}

interface Move extends Asked {
  readonly isSolved: boolean;
  readonly isFree: boolean;
  readonly duals: Float64Array;
}

/** With multipliers y of the equations, the cell moves by Σ d z at most, d = −direction · unit − Aᵀy. */
function cutOf({ cells, equations }: SuppressionProblem, asked: Move, among: readonly number[]): Cut {
  const reduced = new Float64Array(cells.length);
  equations.forEach(({ total, parts }, equation) => {
    const dual = snapped(asked.duals[equation] ?? 0);
    reduced[total] = (reduced[total] ?? 0) + dual;
    for (const part of parts) reduced[part] = (reduced[part] ?? 0) - dual;
  });
  const worthOf = (cell: number) => {
    const { value = 0, fixed = true } = cells[cell] ?? {};
    const by = reduced[cell] ?? 0;
    if (fixed || cell === asked.cell || Math.abs(by) < TOLERANCE) return 0;
    // Where growing helps, any suppressed cell grows enough; where shrinking does, by its value.
    return by < 0 ? 1 : Math.min(1, (by * value) / asked.amount);
  };
  const helpful = among.filter((cell) => worthOf(cell) > 0);
  return { cells: helpful, values: helpful.map(worthOf), atLeast: 1 };
}

function snapped(dual: number): number {
  const twelfths = Math.round(dual * 12);
  return Math.abs(dual * 12 - twelfths) < 1e-6 ? twelfths / 12 : dual;
}
