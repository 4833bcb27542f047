/** Words that a picture draws. */
export interface Word {
  readonly text: string;
  /** How far from the top; absent for what is not drawn. */
  readonly y?: number;
}

const LONGEST_LINE = 10_000;

/** Those that follow each other at one height are one line, with a gap between them, as the cells of a table's row are. */
export function* linesOf(words: Iterable<Word>): Iterable<string> {
  let line = '';
  let height: number | undefined;
  for (const { text, y } of words) {
    const shown = text.replaceAll('\0', '').trim();
    if (shown === '') continue;
    if (line !== '' && (y === undefined || y !== height || line.length + shown.length > LONGEST_LINE)) {
      yield line;
      line = '';
    }
    line = line === '' ? shown : `${line}   ${shown}`;
    height = y;
  }
  if (line !== '') yield line;
}
