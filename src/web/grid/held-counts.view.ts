import { z } from 'zod';
import { grouped } from '../words/numbers';

/** A count that a finding holds against others, as its table prints it. */
export interface HeldCount {
  readonly value: string;
  readonly label: string;
  readonly title: string;
  readonly where: string;
}

const heldCount = z.object({
  path: z.string(),
  title: z.string(),
  label: z.string(),
  /** In words where the count is not shown. */
  value: z.union([z.number(), z.string()]),
  sheet: z.string().optional(),
  a1: z.string().optional(),
  line: z.number().optional(),
  earlier: z.literal(true).optional(),
});

/** @param earlier what is said of those that are not of this request; nothing of this request's where it is not said */
export function heldCounts(cells: unknown, earlier = 'released before'): readonly HeldCount[] {
  const read = z.array(heldCount).safeParse(cells);
  if (!read.success) return [];
  return read.data.map(({ path, sheet, a1, line, earlier: isEarlier, ...cell }) => ({
    ...cell,
    value: typeof cell.value === 'number' ? grouped(cell.value) : cell.value,
    where: [path, sheet, a1 ?? (line === undefined ? undefined : `line ${line}`), isEarlier && earlier]
      .filter((word) => word !== undefined)
      .join(', '),
  }));
}
