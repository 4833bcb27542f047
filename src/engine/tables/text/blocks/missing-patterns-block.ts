import type { NumberedLine } from '../numbered-line';
import type { PrintedBlock } from './printed-block';
import type { Field, TextRow } from '../text-grid';
import { oneRowTable, wordsIn } from './one-row-table';

/** How many people have a pattern, whether each variable is there (1) or not (0), and how many are not. */
const PATTERN = /^\s{0,12}\d{1,9}(?:\s{1,40}[01]){1,60}\s{1,40}\d{1,3}\s*$/;
/** How often each variable is missing, and any: nothing stands before it. */
const MISSING = /^\s{2,13}\d{1,9}(?:\s{1,40}\d{1,9}){1,61}\s*$/;
const MOST_PATTERNS = 500;

/**
 * `md.pattern()` of mice: the people with each pattern of missing values. The ones and noughts in it count nobody, and the last
 * figure of all counts values.
 */
export function missingPatternsBlock(lines: readonly NumberedLine[], from: number): PrintedBlock | undefined {
  const header = lines[from];
  const names = header && /^\s+[\p{L}.]/u.test(header.text) ? wordsIn(header) : [];
  if (!header || names.length === 0 || names.length > MOST_NAMES) return undefined;
  const patterns: TextRow[] = [];
  for (let line = lines[from + 1]; line && patterns.length < MOST_PATTERNS;) {
    const fields = patternIn(line, names);
    if (!fields) break;
    patterns.push({ line: line.line, source: line.text, fields });
    line = lines[from + 1 + patterns.length];
  }
  const last = lines[from + 1 + patterns.length];
  if (patterns.length === 0 || !last || !MISSING.test(last.text)) return undefined;
  const missing = wordsIn(last);
  if (missing.length !== names.length + 1) return undefined;
  const titles = ['Missing variables', 'n'].map((text): Field => ({ text, start: 0, end: 0, at: header }));
  const byName = names.map((name, i) => ({ name: `${name.text} missing`, figure: missing[i] ?? name }));
  return {
    to: from + 2 + patterns.length,
    tables: [
      [{ line: header.line, source: header.text, fields: titles }, ...patterns],
      oneRowTable(header, byName),
    ],
  };
}

const MOST_NAMES = 60;

/** The names of what a pattern lacks, and its people. */
function patternIn(line: NumberedLine, names: readonly Field[]): Field[] | undefined {
  if (line.text.length > LONGEST || !PATTERN.test(line.text)) return undefined;
  const [people, ...rest] = wordsIn(line);
  const lacking = rest.pop();
  if (!people || !lacking || rest.length !== names.length) return undefined;
  const absent = names.filter((_, i) => rest[i]?.text === '0').map(({ text }) => text);
  if (absent.length !== Number(lacking.text)) return undefined;
  return [{ ...lacking, text: absent.join(', ') || 'none' }, people];
}

const LONGEST = 400;
