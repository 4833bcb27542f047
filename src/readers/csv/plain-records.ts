import { CellsInText } from '../../engine/model/cells-in-text';

const QUOTE = '"';
const NEWLINE = '\n';

interface SplitText {
  readonly records: CellsInText;
  /** Where the first record begins that is not whole. */
  readonly end: number;
}

/**
 * Splits text as papaparse splits it, but without a string for each field: fields without quotes, and those between two
 * quotes. Where a quote is more than that (doubled, or in front of something else than the field's end), papaparse says
 * what it means.
 */
export class PlainRecords {
  /** Places of the text that is being split: written over by the next, so that a long file makes no garbage. */
  private starts = new Uint32Array(0);
  private ends = new Uint32Array(0);
  private firsts = new Uint32Array(0);

  /** @param delimiter one character */
  constructor(private readonly delimiter: string) {}

  /** The whole records of a text, undefined where papaparse must decide. A record of nothing has no cell. */
  in(text: string): SplitText | undefined {
    this.makeRoom(text.length + 1);
    const { delimiter, starts, ends, firsts } = this;
    let [rows, cells, end] = [0, 0, 0];
    let delimited = next(text, delimiter, 0);
    let newline = next(text, NEWLINE, 0);
    let quote = next(text, QUOTE, 0);
    for (let at = 0; newline < text.length;) {
      if (at === quote) {
        starts[cells] = at + 1;
        at = next(text, QUOTE, at + 1);
        ends[cells++] = at++;
        if (at >= text.length) break;
        if (text[at] !== delimiter && text[at] !== NEWLINE) return undefined;
        if (newline < at) newline = next(text, NEWLINE, at);
      } else {
        starts[cells] = at;
        at = Math.min(delimited, newline);
        ends[cells++] = at;
      }
      if (at === newline) {
        if (at === text.length) break;
        const first = firsts[rows] ?? 0;
        if (cells === first + 1 && starts[first] === ends[first]) cells--;
        firsts[++rows] = cells;
        end = at + 1;
        newline = next(text, NEWLINE, end);
      }
      at++;
      if (quote < at) quote = next(text, QUOTE, at);
      if (delimited < at) delimited = next(text, delimiter, at);
    }
    cells = firsts[rows] ?? 0;
    const places = [starts.slice(0, cells), ends.slice(0, cells), firsts.slice(0, rows + 1)] as const;
    return { records: new CellsInText(text, ...places), end };
  }

  private makeRoom(places: number): void {
    if (this.starts.length >= places) return;
    this.starts = new Uint32Array(places);
    this.ends = new Uint32Array(places);
    this.firsts = new Uint32Array(places + 1);
  }
}

/** Where the sign stands next; the text's length if nowhere. */
function next(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? text.length : at;
}
