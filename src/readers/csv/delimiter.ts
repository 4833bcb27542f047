import iconv from 'iconv-lite';
import { withLineFeeds } from '../decoded-text';
import type { ByteSource } from '../reader';
import { papaParser } from './papa-parser';

const HEAD_BYTES = 64 * 1024;
const ROWS_LOOKED_AT = 100;
const CANDIDATES = [',', ';', '\t', '|'] as const;

/**
 * What separates the fields: the candidate that gives most of the first rows the same number of fields, more than
 * one. Title and note rows may break the pattern. `usual` wins when nothing else is at least as regular.
 */
export async function findDelimiter(source: ByteSource, encoding: string, usual: string): Promise<string> {
  const head = withLineFeeds(iconv.decode(await source.read(0, HEAD_BYTES), encoding));
  return likelyDelimiter(head, usual);
}

function likelyDelimiter(head: string, usual: string): string {
  const shapes = CANDIDATES.map((delimiter) => shapeOf(head, delimiter)).filter(({ fields }) => fields > 1);
  const regular = Math.max(0, ...shapes.map(({ share }) => share));
  const best = shapes.filter(({ share }) => share >= regular - 0.05);
  if (best.length > 1 && best.some(hasDecimalCommas)) return best.find(hasDecimalCommas)?.delimiter ?? usual;
  if (best.some(({ delimiter }) => delimiter === usual)) return usual;
  return best.sort((a, b) => b.fields - a.fields)[0]?.delimiter ?? usual;
}

interface Shape {
  readonly delimiter: string;
  readonly rows: readonly string[][];
  /** The commonest number of fields above one, and the share of the rows that have it. */
  readonly fields: number;
  readonly share: number;
}

function shapeOf(head: string, delimiter: string): Shape {
  const parser = papaParser({ delimiter, newline: '\n', preview: ROWS_LOOKED_AT });
  const result = parser.parse(head, 0, head.length >= HEAD_BYTES / 2);
  const rows = result.data.filter((row) => row.some((cell) => cell.trim() !== ''));
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [fields, times] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  return { delimiter, rows, fields, share: rows.length === 0 ? 0 : times / rows.length };
}

/** `1,5;2,5` is two numbers with decimal commas, not three fields: so are most commas that this candidate leaves. */
function hasDecimalCommas({ delimiter, rows }: Shape): boolean {
  if (delimiter === ',') return false;
  const cells = rows.flat().filter((cell) => cell.includes(','));
  return cells.length > 0 && cells.filter(areNumbersWithDecimalCommas).length >= cells.length / 2;
}

/** `4,2 %`, `12 (3,4)`, `0,8–1,2`: each comma stands between digits, no two of them in one number, and no word beside. */
function areNumbersWithDecimalCommas(cell: string): boolean {
  const pieces = cell.split(',');
  return (
    !/\p{L}/u.test(cell) &&
    pieces.every((piece, at) => {
      const [isFirst, isLast] = [at === 0, at === pieces.length - 1];
      if (!isFirst && !/^\d/.test(piece)) return false;
      if (!isLast && !/\d$/.test(piece)) return false;
      return isFirst || isLast || /\D/.test(piece);
    })
  );
}
