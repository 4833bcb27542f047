import type { NumberedLine } from '../numbered-line';
import type { PrintedBlock } from './printed-block';
import type { Field, TextRow } from '../text-grid';

/** How a program writes one row over several lines: what stands between two rows, and what parts a name from its value. */
const FORMS = [
  { sign: '|', between: /^-\[ RECORD \d+ \][-+]*\s*$/, pair: /^(\S[^|]{0,60}?) *\| (.{0,200})$/ },
  { sign: ':', between: /^\*{5,} ?\d+\. row \*{5,}\s*$/, pair: /^ *([^:]{1,60}): (.{0,200})$/ },
  { sign: '=', between: /^\s*$/, pair: /^ *([^= ][^=]{0,60}?) = (.{0,200})$/ },
] as const;
const MOST_LINES = 6000;

interface Pair {
  readonly name: Field;
  readonly value: Field | undefined;
}

/**
 * Rows that psql (`\x`), mysql (`\G`) and sqlite3 (`.mode line`) print one name and value a line: a table when all have the
 * same names in the same order.
 */
export function verticalRecords(lines: readonly NumberedLine[], from: number): PrintedBlock | undefined {
  const first = lines[from]?.text ?? '';
  const form = FORMS.find(({ sign, between, pair }) =>
    first.trim() === '' ? false : between.test(first) || (first.includes(sign) && pair.test(first)),
  );
  if (!form || (form.between.test(first) && !form.pair.test(lines[from + 1]?.text ?? ''))) return undefined;
  // Begun above, and no records there: looking again from each line of a long list takes long.
  if (form.pair.test(first) && form.pair.test(lines[from - 1]?.text ?? '')) return undefined;
  const records: (readonly Pair[])[] = [];
  let at = form.between.test(first) ? from + 1 : from;
  let to = at;
  while (at < Math.min(lines.length, from + MOST_LINES)) {
    const record: Pair[] = [];
    for (let pair = pairOf(lines[at], form.pair); pair; pair = pairOf(lines[at], form.pair)) {
      record.push(pair);
      at++;
    }
    if (record.length === 0 || !haveSameNames(record, records[0])) break;
    records.push(record);
    to = at;
    if (!form.between.test(lines[at]?.text ?? 'end')) break;
    at++;
  }
  const [named = []] = records;
  if (records.length < 2 || named.length < 2) return undefined;
  return {
    to,
    tables: [
      [
        rowOf(named.map(({ name }) => name)),
        ...records.map((record) => rowOf(record.map(({ value }) => value))),
      ],
    ],
  };
}

function pairOf(line: NumberedLine | undefined, pair: RegExp): Pair | undefined {
  const found = line && pair.exec(line.text);
  if (!found) return undefined;
  const [whole, name = '', value = ''] = found;
  const start = line.text.indexOf(name);
  const text = value.trim();
  const place = whole.length - value.length + value.indexOf(text);
  return {
    name: { text: name, start, end: start + name.length, at: line },
    value: text === '' ? undefined : { text, start: place, end: place + text.length, at: line },
  };
}

function haveSameNames(record: readonly Pair[], first: readonly Pair[] = record): boolean {
  return record.length === first.length && record.every(({ name }, i) => name.text === first[i]?.name.text);
}

function rowOf(fields: TextRow['fields']): TextRow {
  const { line = 0, text = '' } = fields.find((field) => field !== undefined)?.at ?? {};
  return { line, source: text, fields };
}
