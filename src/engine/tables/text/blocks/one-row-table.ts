import type { NumberedLine } from '../numbered-line';
import type { Field, TextRow } from '../text-grid';

/** A figure of a block, with what it is called, wherever in the block it stands. */
export interface NamedFigure {
  readonly name: string;
  readonly figure: Field;
}

/** The figures of one variable, which a program prints over several lines, as the only row of a table. */
export function oneRowTable(header: NumberedLine, figures: readonly NamedFigure[]): readonly TextRow[] {
  const { line, text: source } = header;
  const [first] = figures;
  const names = figures.map(({ name }): Field => ({ text: name, start: 0, end: 0, at: header }));
  const below = first?.figure.at ?? header;
  return [
    { line, source, fields: names },
    { line: below.line, source: below.text, fields: figures.map(({ figure }) => figure) },
  ];
}

/** The words of a line as fields; `to`: how much of it is looked at. */
export function wordsIn(line: NumberedLine, from = 0, to = line.text.length): Field[] {
  return [...line.text.slice(from, to).matchAll(/\S+/g)].map(({ 0: text, index }) => ({
    text,
    start: from + index,
    end: from + index + text.length,
    at: line,
  }));
}
