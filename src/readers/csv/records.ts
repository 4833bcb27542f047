import type { ParseResult } from 'papaparse';
import type { CellsInText } from '../../engine/model/cells-in-text';
import { papaParser } from './papa-parser';
import { PlainRecords } from './plain-records';

const MAX_RECORD = 4_000_000;
/** After so many quotes that never close, quotes in this file mean nothing. Keeps hostile input linear. */
const MAX_OPEN_QUOTES = 4;

/** Fields as places in the text, or as strings where what they say is not what stands there. */
export type Records = string[][] | CellsInText;

/**
 * The records of delimited text, in batches, however the text is cut into pieces. An empty line is `[]`.
 *
 * A quote that opens a field and is not closed before the record grows too long, or before the text ends, is an
 * ordinary character: the lines it would have swallowed are read as the rows that they look like. A record that is
 * too long without any quote ends the reading with `too-long`.
 */
export async function* recordsOf(
  pieces: AsyncIterable<string>,
  delimiter: string,
): AsyncIterable<Records | 'too-long'> {
  const parser = new RecordParser(delimiter);
  for await (const piece of pieces) {
    const records = parser.push(piece);
    if (lengthOf(records) > 0) yield records;
    if (parser.stuck) {
      yield 'too-long';
      return;
    }
  }
  const records = parser.end();
  if (records.length > 0) yield records;
}

export function lengthOf(records: Records): number {
  return Array.isArray(records) ? records.length : records.height;
}

class RecordParser {
  stuck = false;
  private rest = '';
  private unfinished = 0;
  private openQuotes = 0;
  private readonly plain;
  private readonly quoted;
  private readonly unquoted;

  constructor(delimiter: string) {
    this.plain = new PlainRecords(delimiter);
    this.quoted = papaParser({ delimiter, newline: '\n' });
    this.unquoted = papaParser({ delimiter, newline: '\n', fastMode: true });
  }

  push(piece: string): Records {
    // Joined and not added: V8 keeps a sum of texts as two, and whoever looks at its characters pays for it.
    this.rest = [this.rest, piece].join('');
    // A record that did not end is looked at again only when there is twice as much of it.
    if (this.rest.length < 2 * this.unfinished) return [];
    const plain = this.openQuotes > MAX_OPEN_QUOTES ? undefined : this.plain.in(this.rest);
    if (plain && this.rest.length - plain.end <= MAX_RECORD) {
      this.keep(plain.end);
      return plain.records;
    }
    const records = this.takeWhole();
    while (this.rest.length > MAX_RECORD && !this.stuck) {
      this.stuck = !this.takeFirstLine(records);
      if (!this.stuck) append(records, this.takeWhole());
    }
    return records;
  }

  end(): string[][] {
    const records: string[][] = [];
    while (this.rest !== '') {
      const { data, errors } = this.parse(this.rest, false);
      if (errors.some(({ code }) => code === 'MissingQuotes') && this.takeFirstLine(records)) {
        append(records, this.takeWhole());
        continue;
      }
      append(records, asRows(this.rest.endsWith('\n') ? data.slice(0, -1) : data));
      this.rest = '';
    }
    return records;
  }

  private takeWhole(): string[][] {
    const { data, meta } = this.parse(this.rest, true);
    this.keep(meta.cursor);
    return asRows(data);
  }

  private keep(from: number): void {
    this.rest = this.rest.slice(from);
    this.unfinished = this.rest.length;
  }

  /** Reads one line with its quotes as they stand. False when the rest has no line end. */
  private takeFirstLine(records: string[][]): boolean {
    const end = this.rest.indexOf('\n');
    if (end === -1) return false;
    this.openQuotes += 1;
    const { data } = this.unquoted.parse(this.rest.slice(0, end), 0, false);
    append(records, asRows(data.length === 0 ? [['']] : data));
    this.rest = this.rest.slice(end + 1);
    return true;
  }

  private parse(text: string, ignoreLastRow: boolean): ParseResult<string[]> {
    const parser = this.openQuotes > MAX_OPEN_QUOTES ? this.unquoted : this.quoted;
    return parser.parse(text, 0, ignoreLastRow);
  }
}

function asRows(data: string[][]): string[][] {
  for (let index = 0; index < data.length; index += 1) {
    const row = data[index];
    if (row?.length === 1 && row[0] === '') data[index] = [];
  }
  return data;
}

function append(records: string[][], more: readonly string[][]): void {
  for (const record of more) records.push(record);
}
