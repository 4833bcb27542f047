import { z } from 'zod';
import type { SuppressionProblem } from './problem';

const id = z.union([z.int(), z.string()]);

/** One line of a file of instances: a table as cells and sums, with its primary cells. More keys are allowed. */
const instanceSchema = z.object({
  id: z.string(),
  cells: z.array(
    z.object({
      id,
      value: z.number().nonnegative(),
      weight: z.number().nonnegative(),
      published: z.boolean().optional(),
    }),
  ),
  equations: z.array(z.object({ total: id, parts: z.array(id) })),
  primary: z.array(z.object({ id, lower: z.number().nonnegative(), upper: z.number().nonnegative() })),
});

export interface SuppressionInstance {
  readonly id: string;
  /** What the cells of the problem are called. */
  readonly names: readonly (string | number)[];
  readonly problem: SuppressionProblem;
}

/** @returns the instance, or in words what is wrong with the line */
export function parseInstance(line: string): SuppressionInstance | string {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return 'is no JSON';
  }
  const parsed = instanceSchema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return `has a wrong ${issue?.path.join('.') ?? 'shape'}: ${issue?.message ?? ''}`;
  }
  const { cells, equations, primary } = parsed.data;
  const places = new Map(cells.map(({ id: name }, cell) => [name, cell]));
  const all = [
    ...equations.flatMap(({ total, parts }) => [total, ...parts]),
    ...primary.map((one) => one.id),
  ];
  const unknown = all.find((name) => !places.has(name));
  if (unknown !== undefined) return `names cell ${unknown}, which is not among its cells`;
  const at = (name: string | number) => places.get(name) ?? -1;
  return {
    id: parsed.data.id,
    names: cells.map(({ id: name }) => name),
    problem: {
      cells: cells.map(({ value, weight, published }) => ({ value, weight, fixed: published === true })),
      equations: equations.map(({ total, parts }) => ({ total: at(total), parts: parts.map(at) })),
      primaries: primary.map(({ id: name, lower, upper }) => ({ cell: at(name), lower, upper })),
    },
  };
}
