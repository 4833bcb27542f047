import { isDataFrame } from './tables';
import { isVector, namesOf, NULL, textsOf, type Attributes, type RValue, type RVector } from './values';

/** What a table carries beside its cells: labels, comments, categories nobody is in, and what R code put there. */
export interface Asides {
  /** A line each, after what it is called: `region, label: Where they live`. */
  readonly lines: readonly string[];
  /** Parts that are no values: functions, environments. */
  readonly objects: readonly { readonly name: string; readonly value: RValue }[];
}

/** Shown by the table: its sizes, its names, and what its values are printed as. */
const SHOWN: ReadonlySet<string> = new Set(['names', 'class', 'row.names', 'dim', 'dimnames', 'levels']);
/** The ends and the steps of a series of times. */
const TIMES = 'tsp';
/** Pointers into a memory that is gone: R saves nothing behind them. */
const EMPTY: ReadonlySet<string> = new Set(['pointer']);
const MOST_DEEP = 20;

/** Of a value that is shown as a table called `name`, or part by part. */
export function asidesOf(value: RValue, name: string): Asides {
  const gathering = new Gathering();
  if (rowsShown(value)) gathering.beside(value, name, 0);
  else gathering.attributes(value.attributes, name, 0);
  return gathering;
}

function rowsShown(value: RValue): boolean {
  return value.kind === 'list' ? isDataFrame(value) : isVector(value);
}

class Gathering implements Asides {
  readonly lines: string[] = [];
  readonly objects: { name: string; value: RValue }[] = [];

  /** What no cell of it shows. */
  beside(value: RValue, name: string, depth: number): void {
    this.attributes(value.attributes, name, depth);
    if (isVector(value)) this.say(within(name, 'levels'), unusedLevels(value));
    if (value.kind !== 'list') return;
    const columns = namesOf(value);
    value.values.forEach((part, index) => {
      this.column(part, within(name, columns[index] ?? String(index + 1)), depth);
    });
  }

  /** Of a column only a vector's values are in cells; its names are not. */
  private column(column: RValue, name: string, depth: number): void {
    if (column.kind !== 'list') {
      this.say(within(name, 'names'), textsOf(column.attributes.get('names')));
      this.whole(column.attributes.get('dimnames') ?? NULL, within(name, 'dimnames'), depth + 1);
      this.beside(column, name, depth + 1);
      return;
    }
    this.attributes(column.attributes, name, depth);
    for (const part of column.values) {
      if (isVector(part)) this.column(part, name, depth + 1);
      else this.whole(part, name, depth + 1);
    }
  }

  attributes(attributes: Attributes, name: string, depth: number): void {
    for (const [key, value] of attributes) {
      if (SHOWN.has(key) || key === TIMES) continue;
      this.whole(value, within(name, key), depth + 1);
    }
  }

  /** Everything in a value that no cell shows at all. */
  private whole(value: RValue, name: string, depth: number): void {
    if (value.kind === 'null' || value.kind === 'symbol' || EMPTY.has(textOf(value))) return;
    const isList = value.kind === 'list';
    if (depth > MOST_DEEP || (isList ? isDataFrame(value) : !isVector(value))) {
      this.objects.push({ name, value });
      return;
    }
    this.say(within(name, 'names'), namesOf(value));
    if (value.kind === 'list')
      value.values.forEach((part) => {
        this.whole(part, name, depth + 1);
      });
    else if (isVector(value)) {
      if (value.values.length < value.length) this.objects.push({ name, value });
      this.say(name, value.values.map(String));
      this.say(within(name, 'levels'), textsOf(value.attributes.get('levels')));
    }
    this.attributes(value.attributes, name, depth);
  }

  private say(name: string, texts: readonly string[]): void {
    for (const text of texts) {
      if (text !== '') this.lines.push(`${name}: ${text.replace(/\s+/g, ' ')}`);
    }
  }
}

function within(name: string, part: string): string {
  return name === '' ? part : `${name}, ${part}`;
}

/** Categories that stand in the file though no cell has them. */
function unusedLevels({ values, attributes }: RVector): readonly string[] {
  const levels = textsOf(attributes.get('levels'));
  if (levels.length === 0) return [];
  const used = new Set(values);
  return levels.filter((_, index) => !used.has(index + 1));
}

function textOf(value: RValue): string {
  return value.kind === 'other' ? value.what : '';
}
