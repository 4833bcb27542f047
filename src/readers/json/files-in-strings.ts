import type { Block } from '../../engine/model/document';
import type { Found, InnerFile } from '../found';
import { parsedJson } from '../plots/literals';
import { isFields, isList } from '../plots/values';

/** A line of JSON in which some string may hold a file: data in brackets, markup, or several lines. */
const MAY_HOLD = /"\s{0,9}(?:[[{]\s{0,9}[\\[{\d\]}]|<[a-z!?])|\\n/i;
const LEAST = 12;
const LEAST_LINES = 3;
const MOST = 1000;
const MOST_RECORDS = 200_000;
const SEPARATORS = [',', ';', '\t', '|'];

export function mayHoldFiles(line: string): boolean {
  return MAY_HOLD.test(line);
}

/**
 * Files that stand in strings of JSON, as programs store what they printed: JSON in JSON, lines of a table, markup. To
 * whoever reads the text they are one line of escapes. Pieces of JSON under one name, in each record of a list, are the
 * records of one file.
 */
export class FilesInStrings {
  private readonly files: InnerFile[] = [];
  private readonly records = new Map<string, string[]>();
  private readonly numbers = new Map<string, number>();
  private count = 0;
  private overflows = false;

  look(value: unknown): void {
    const waiting: { readonly path: string; readonly value: unknown }[] = [{ path: '', value }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { path, value: one } = next;
      if (typeof one === 'string') this.take(path, one);
      for (const [key, inner] of childrenOf(one).reverse())
        if (typeof inner === 'string' || typeof inner === 'object')
          waiting.push({ path: [path, key].filter((name) => name !== '').join('.'), value: inner });
    }
  }

  *found(): Iterable<Found> {
    if (this.overflows) yield MORE;
    for (const [path, texts] of this.records) {
      const [only = ''] = texts;
      const isOne = texts.length === 1;
      const bytes = Buffer.from(isOne ? only : texts.map(inOneLine).join('\n'));
      yield { kind: 'inner', part: partOf(path), name: isOne ? 'text.json' : 'text.jsonl', bytes };
    }
    yield* this.files;
  }

  private take(path: string, text: string): void {
    const ending = text.length >= LEAST ? endingOf(text) : undefined;
    if (ending === undefined) return;
    this.count += 1;
    if (this.count > (ending === 'json' ? MOST_RECORDS : MOST)) this.overflows = true;
    else if (ending === 'json') this.record(path, text);
    else
      this.files.push({
        kind: 'inner',
        part: partOf(path, this.next(path)),
        name: `text.${ending}`,
        bytes: Buffer.from(text),
      });
  }

  private next(path: string): number {
    const number = (this.numbers.get(path) ?? 0) + 1;
    this.numbers.set(path, number);
    return number;
  }

  private record(path: string, text: string): void {
    const others = this.records.get(path);
    if (others) others.push(text);
    else this.records.set(path, [text]);
  }
}

const MORE: Block = {
  kind: 'unread',
  anchor: {},
  cause: 'limit',
  reason: 'More of its strings hold files than are looked into; those beyond were read as they stand.',
};

function partOf(path: string, number = 1): string {
  const text = number === 1 ? 'text' : `text ${number}`;
  return path === '' ? text : `${text} of ${path}`;
}

/** Line ends between values say nothing, and in strings of JSON there are none. */
function inOneLine(json: string): string {
  return json.replace(/\n[ \t]*/g, ' ');
}

/** Members of a list share its name. */
function childrenOf(value: unknown): (readonly [key: string, value: unknown])[] {
  if (isList(value)) return value.map((inner) => ['', inner] as const);
  return isFields(value) ? Object.entries(value) : [];
}

function endingOf(text: string): string | undefined {
  const start = text.trimStart();
  if (/^[[{]/.test(start)) return isStructure(text) ? 'json' : undefined;
  if (/^<(?:!doctype|html|table|div|svg|\?xml|body)\b/i.test(start)) return 'html';
  return isDelimited(text) ? 'csv' : undefined;
}

function isStructure(text: string): boolean {
  const value = parsedJson(text);
  return typeof value === 'object' && value !== null;
}

/** Each line has the same separators, as sentences do not. */
function isDelimited(text: string): boolean {
  const lines = text.split(/\r?\n/, MOST).filter((line) => line.trim() !== '');
  if (lines.length < LEAST_LINES) return false;
  return SEPARATORS.some((separator) => {
    const [first, ...others] = lines.map((line) => line.split(separator).length);
    return first !== undefined && first > 1 && others.every((count) => count === first);
  });
}
