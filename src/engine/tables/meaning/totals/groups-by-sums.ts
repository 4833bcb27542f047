import { fit, type Addable } from './adds-up';

/** A line and what it adds up. */
export interface Group {
  readonly line: number;
  readonly parts: readonly number[];
}

/** Longer tables say by words or by indentation what their subtotals are. */
const MOST_LINES = 300;
/** A group of one part would say the same number twice. */
const LEAST_PARTS = 2;
/** So many figures of the total of all have to be the sum of the subtotals: one may be by chance. */
const LEAST_PROOFS = 2;

/**
 * Subtotals that neither words nor indentation tell: `England`, then `North` and its towns, then `South` and its. All
 * lines divide into groups of neighbours, each a line and what it adds up, and the first lines of the groups add up to
 * the line that stands before all, or after. That all of it fits is the proof; of a single group too little may be shown.
 *
 * @param whole the line that is known to add up all, if one is
 */
export function groupsBySums(lines: readonly Addable[], across: number, whole?: number): readonly Group[] {
  if (lines.length > MOST_LINES || lines.some(({ total }) => total === false)) return [];
  const forwards = [...lines.keys()];
  for (const order of [forwards, [...forwards].reverse()]) {
    for (const all of [order[0], order.at(-1)]) {
      if (all === undefined || (whole !== undefined && all !== whole)) continue;
      const others = order.filter((line) => line !== all);
      const groups = isLargest(lines, all, across) ? divided(lines, others, across) : [];
      const subtotals = groups.map(({ line }) => line).sort((a, b) => a - b);
      if (proofsOf(lines, { line: all, parts: subtotals }, across) >= LEAST_PROOFS)
        return [{ line: all, parts: subtotals }, ...groups.filter(({ parts }) => parts.length > 0)];
    }
  }
  return [];
}

/** Most tables end here: no line is at least as large as each other one in every place. */
function isLargest(lines: readonly Addable[], all: number, across: number): boolean {
  for (let at = 0; at < across; at++) {
    const most = lines[all]?.value(at) ?? NaN;
    if (lines.some((line) => line.value(at) > most)) return false;
  }
  return true;
}

interface Division {
  readonly groups: readonly Group[];
  /** Lines in groups of which something is shown that proves them. */
  readonly proven: number;
}

/**
 * Neighbours as groups, so that as many lines as can be stand in one that is proven, and none is wrong: by dynamic
 * programming over the place where a group begins. A line may be a group alone, as a region without towns is.
 */
function divided(lines: readonly Addable[], order: readonly number[], across: number): readonly Group[] {
  const best: (Division | undefined)[] = [{ groups: [], proven: 0 }];
  order.forEach((line, from) => {
    const before = best[from];
    if (!before) return;
    const offer = (to: number, next: Division) => {
      if (next.proven > (best[to]?.proven ?? -1)) best[to] = next;
    };
    offer(from + 1, { groups: [...before.groups, { line, parts: [] }], proven: before.proven });
    for (let to = from + 1 + LEAST_PARTS; to <= order.length; to++) {
      const parts = order.slice(from + 1, to).sort((a, b) => a - b);
      const found = fit(lines, line, parts, across);
      if (found === 'wrong') {
        if (isTooMuch(lines, { line, parts }, across)) break;
        continue;
      }
      const proven = before.proven + (found === 'proven' ? to - from : 0);
      offer(to, { groups: [...before.groups, { line, parts }], proven });
    }
  });
  const { groups, proven } = best[order.length] ?? { groups: [], proven: 0 };
  return proven > 0 && groups.filter(({ parts }) => parts.length > 0).length > 1 ? groups : [];
}

/** More parts only make more of it. */
function isTooMuch(lines: readonly Addable[], { line, parts }: Group, across: number): boolean {
  for (let at = 0; at < across; at++) {
    const shown = parts.map((part) => lines[part]?.value(at) ?? NaN).filter((value) => !Number.isNaN(value));
    const total = lines[line]?.value(at) ?? NaN;
    if (shown.reduce((sum, value) => sum + value, 0) > total) return true;
  }
  return false;
}

function proofsOf(lines: readonly Addable[], { line, parts }: Group, across: number): number {
  if (parts.length < LEAST_PARTS || fit(lines, line, parts, across) !== 'proven') return 0;
  let proofs = 0;
  for (let at = 0; at < across; at++) {
    const values = [line, ...parts].map((one) => lines[one]?.value(at) ?? NaN);
    if (values.every((value) => !Number.isNaN(value)) && (values[0] ?? 0) > 0) proofs++;
  }
  return proofs;
}
