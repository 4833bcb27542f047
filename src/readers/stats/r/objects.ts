import { asidesOf } from './asides';
import { isCutShort, isDataFrame, rowsOf, singleValue, type Rows } from './tables';
import { greatest, isVector, namesOf, numbersOf, textsOf, type RValue } from './values';

/** What an object is to a check: tables that can be read, or something that carries more than it shows. */
export type RObject =
  | { readonly kind: 'table'; readonly name: string; readonly rows: Rows; readonly whole: boolean }
  | { readonly kind: 'object'; readonly name: string; readonly words: string };

const MOST_OBJECTS = 200;

/** What was saved, and what stands beside its tables, a line each. */
export interface RContent {
  readonly objects: readonly RObject[];
  readonly lines: readonly string[];
  /** There were more objects. */
  readonly more: boolean;
}

/**
 * The tables in a value, or what it is when it is none. A list without a class is what is in it; one with a class (a
 * model, a plot) is one thing, of which its program shows a part.
 */
export function contentOf(value: RValue): RContent {
  const objects: RObject[] = [];
  const lines: string[] = [];
  collect(value, '', { objects, lines });
  return { objects: objects.slice(0, MOST_OBJECTS), lines, more: objects.length > MOST_OBJECTS };
}

interface Collected {
  readonly objects: RObject[];
  readonly lines: string[];
}

function collect(value: RValue, name: string, found: Collected): void {
  if (found.objects.length > MOST_OBJECTS || value.kind === 'null') return;
  const single = singleValue(value);
  if (single !== undefined) {
    found.lines.push(name === '' ? single : `${name}: ${single}`);
    for (const line of asidesOf(value, name).lines) found.lines.push(line);
    return;
  }
  const rows = rowsOf(value);
  const parts = value.kind === 'list' && textsOf(value.attributes.get('class')).length === 0;
  if (!rows && !parts) {
    found.objects.push({ kind: 'object', name, words: wordsOn(value) });
    return;
  }
  if (rows) found.objects.push({ kind: 'table', name, rows, whole: !isCutShort(value) });
  else if (value.kind === 'list') {
    const names = namesOf(value);
    value.values.forEach((one, index) => {
      const own = names[index] === undefined || names[index] === '' ? String(index + 1) : names[index];
      collect(one, name === '' ? own : `${name}$${own}`, found);
    });
  }
  const asides = asidesOf(value, name);
  for (const line of asides.lines) found.lines.push(line);
  for (const aside of asides.objects)
    found.objects.push({ kind: 'object', name: aside.name, words: wordsOn(aside.value) });
}

/** `an object of the class lm, with 12 parts and in it a table of 180 rows and 4 columns`. */
function wordsOn(value: RValue): string {
  const classes = textsOf(value.attributes.get('class'));
  if (value.kind !== 'list') {
    const what = value.kind === 'other' ? value.what : value.kind;
    return classes.length > 0 ? `an object of the class ${classes.join(', ')}` : `${article(what)} ${what}`;
  }
  const data = tablesWithin(value, 0);
  const [largest] = data.sort((a, b) => b.rows - a.rows);
  const within = largest
    ? ` and in it a table of ${counted(largest.rows, 'row')} and ${counted(largest.columns, 'column')}`
    : longestWithin(value);
  return `an object of the class ${classes.join(', ')} with ${counted(value.values.length, 'part')}${within}`;
}

function counted(count: number, what: string): string {
  return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}

function article(what: string): string {
  return /^[aeiou]/.test(what) ? 'an' : 'a';
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

const SEARCHED_DEEP = 6;

function tablesWithin(value: RValue, depth: number): Size[] {
  if (value.kind !== 'list' || depth > SEARCHED_DEEP) return [];
  const inner = value.values.flatMap((one) => tablesWithin(one, depth + 1));
  if (!isDataFrame(value)) return inner;
  const rows = greatest(value.values.map(lengthOf));
  return [{ rows, columns: value.values.length }, ...inner];
}

function longestWithin(value: RValue): string {
  const length = value.kind === 'list' ? greatest(value.values.map(lengthOf)) : 0;
  return length > 1 ? ` and in them up to ${length} values` : '';
}

function lengthOf(value: RValue): number {
  if (value.kind === 'list') return value.values.length;
  return isVector(value) ? (numbersOf(value.attributes.get('dim'))[0] ?? value.length) : 0;
}
