import type { PartKind } from '../model/document';
import type { Threshold } from '../report/report';
import type { Allow } from '../rulebook/book';
import type { TableCell } from '../tables/table';

/** `1 person`, `3 people`. */
export function people(count: number): string {
  return count === 1 ? '1 person' : `${count} people`;
}

/** A book's figure as the report shows it. */
export function thresholdOf({ op, value }: Allow): Threshold {
  return { op, value };
}

const OPERATOR_WORDS: Record<Allow['op'], string> = {
  '>=': 'at least',
  '>': 'more than',
  '<=': 'at most',
  '<': 'less than',
};

/** `>= 10` → `at least 10`. */
export function inWords({ op, value }: Allow): string {
  return `${OPERATOR_WORDS[op]} ${value}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

const SHOWN = 60;

/** Text of a file inside a message: one line, cut, so that a cell of a megabyte does not make a report of one. */
export function quoted(text: string): string {
  const line = text
    .slice(0, SHOWN * 4)
    .replace(/\s+/g, ' ')
    .trim();
  return `“${line.length > SHOWN || text.length > SHOWN * 4 ? `${line.slice(0, SHOWN)}…` : line}”`;
}

/** `“South, 80+”`: of findings that are alike, this tells which group each is about; without labels, `this cell`. */
export function groupOf({ row, column }: TableCell): string {
  const names = [row.name, column.name].filter((name) => name !== '');
  return names.length === 0 ? 'this cell' : quoted(names.join(', '));
}

/** What a part of a file is, as a person says it: `hidden sheet`, `custom XML`. */
export function kindInWords(part: PartKind): string {
  return part.replaceAll('-', ' ').replace(/\bxml$/, 'XML');
}
