import type { NumberedLine } from './numbered-line';

const COMMENTED = /^ {0,8}##(?= |$)/;
const PRINTED = /^ {0,8}## {0,8}\[\d+\] /;

/**
 * knitr and reprex print results as comments: `##` before each line. Blanks stand there instead, so that it is no column and
 * every place stays what it was. One such line alone is a heading of Markdown.
 */
export function withoutComments(lines: readonly NumberedLine[]): readonly NumberedLine[] {
  const isCommented = (at: number) => COMMENTED.test(lines[at]?.text ?? '');
  if (!lines.some((_, at) => isCommented(at))) return lines;
  return lines.map((line, at) =>
    isCommented(at) && (isCommented(at - 1) || isCommented(at + 1) || PRINTED.test(line.text))
      ? { ...line, text: line.text.replace('##', '  ') }
      : line,
  );
}
