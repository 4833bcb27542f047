import { untangled } from '../audit/independent';
import { networkOf } from '../audit/network';
import type { Solver } from '../audit/solver';
import { BestPattern } from './best-pattern';
import { flowSeparation } from './flow-cuts';
import { PatternTree } from './pattern-tree';
import type { Separation, SuppressionMeans, SuppressionPattern, SuppressionProblem } from './problem';
import { programSeparation } from './program-cuts';

/**
 * The valid pattern of least weight, by branch and cut: a linear program over which cells are suppressed learns from each
 * pattern, in parts or whole, that leaves a primary cell known too well one condition more.
 * Source: Fischetti & Salazar, Models and algorithms for the 2-dimensional cell suppression problem (1999); Solving the cell
 * suppression problem on tabular data with linear constraints (2001).
 *
 * @returns undefined where no pattern is valid, or none was found in time
 */
export function optimalSuppression(
  problem: SuppressionProblem,
  means: SuppressionMeans,
): SuppressionPattern | undefined {
  const separation = separationOf(problem, means.solver);
  const best = new BestPattern(problem);
  const tree = new PatternTree({ problem, separation, means, best });
  try {
    const bound = tree.search();
    if (!best.cells) return undefined;
    const optimal = best.isReachedBy(bound);
    return {
      suppressed: best.cells,
      objective: best.weight,
      bound: optimal ? best.weight : best.provenBy(bound),
      optimal,
    };
  } finally {
    separation.close();
    tree.close();
  }
}

function separationOf(problem: SuppressionProblem, solver: Solver): Separation {
  const equations = problem.equations.map(({ total, parts }) => ({
    terms: [
      { unknown: total, sign: -1 as const },
      ...parts.map((unknown) => ({ unknown, sign: 1 as const })),
    ],
    constant: 0,
  }));
  const unknowns = problem.cells.map(({ value }) => ({ lo: -value, hi: Infinity }));
  const network = networkOf({ unknowns, equations: untangled(equations, unknowns.length) });
  return network ? flowSeparation(problem, network) : programSeparation(problem, solver);
}
