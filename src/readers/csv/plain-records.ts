import { CellsInText } from '../../engine/model/cells-in-text';

/** Splits text without quotes as papaparse splits it, but without a string for each field. */
export class PlainRecords {
  /** Places of the text that is being split: written over by the next, so that a long file makes no garbage. */
  private starts = new Uint32Array(0);
  private ends = new Uint32Array(0);
  private firsts = new Uint32Array(0);

  /** @param delimiter one character */
  constructor(private readonly delimiter: string) {}

  /** The whole records of a text. An empty line has no cell; what follows the last line feed is left out. */
  in(text: string): CellsInText {
    this.makeRoom(text.length + 1);
    const { delimiter, starts, ends, firsts } = this;
    let [rows, cells, start] = [0, 0, 0];
    let delimited = text.indexOf(delimiter);
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      firsts[rows++] = cells;
      const isEmpty = end === start;
      while (delimited >= 0 && delimited < end) {
        starts[cells] = start;
        ends[cells++] = delimited;
        start = delimited + 1;
        delimited = text.indexOf(delimiter, start);
      }
      if (!isEmpty) {
        starts[cells] = start;
        ends[cells++] = end;
      }
      start = end + 1;
    }
    firsts[rows] = cells;
    return new CellsInText(text, starts.slice(0, cells), ends.slice(0, cells), firsts.slice(0, rows + 1));
  }

  private makeRoom(places: number): void {
    if (this.starts.length >= places) return;
    this.starts = new Uint32Array(places);
    this.ends = new Uint32Array(places);
    this.firsts = new Uint32Array(places + 1);
  }
}
