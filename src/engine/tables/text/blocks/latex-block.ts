import { isLatexRow, isRule } from '../line-kind';
import { spannedCell } from '../rows/separated-rows';
import type { NumberedLine } from '../numbered-line';
import type { PrintedBlock } from './printed-block';
import type { Field, TextRow } from '../text-grid';

const BEGINS = /\\begin\{(?:long)?tab(?:ular|ularx|ulary|le|u)?\*?\}/;
const ENDS = /\\end\{(?:long)?tab(?:ular|ularx|ulary|le|u)?\*?\}/;
const CELL_ENDS = /(?<!\\)&/;
const MOST_LINES = 6000;
/** What parts cells and rows, and what else begins with a backslash. */
const PIECE = /\\\\(?:\[[^\]]{0,12}\])?|\\tabularnewline|&|\\.|[^\\&]+/g;

/**
 * A LaTeX table whose rows are spread over lines (psql's `latex-longtable` writes one cell a line), end in
 * `\tabularnewline` or share a line. Others are read line by line.
 */
export function latexBlock(lines: readonly NumberedLine[], from: number): PrintedBlock | undefined {
  const first = lines[from];
  if (!first || !BEGINS.test(first.text)) return undefined;
  const alone = inOneLine(first);
  if (alone) return rowsIn([alone], from + 1);
  const below = lines.slice(from + 1, from + MOST_LINES);
  const length = below.findIndex(({ text }) => ENDS.test(text) || BEGINS.test(text));
  if (length < 0 || BEGINS.test(below[length]?.text ?? '')) return undefined;
  const inside = below.slice(0, length).filter(({ text }) => !/^\s*%/.test(text) && !isRule(text));
  const spread = inside.some(({ text }) => CELL_ENDS.test(text) && (!isLatexRow(text) || hasRows(text)));
  return spread ? rowsIn(inside, from + 2 + length) : undefined;
}

function rowsIn(inside: readonly NumberedLine[], to: number): PrintedBlock | undefined {
  const rows = withoutRepeats(rowsOf(inside));
  return rows.length > 1 ? { to, tables: [rows] } : undefined;
}

function hasRows(text: string): boolean {
  return text.split('\\\\').filter((piece) => CELL_ENDS.test(piece)).length > 1;
}

/** What stands between the beginning and the end of a table in one line, at its place in it. */
function inOneLine({ line, text }: NumberedLine): NumberedLine | undefined {
  const begins = BEGINS.exec(text);
  const start = begins ? begins.index + begins[0].length : 0;
  const length = text.slice(start).search(ENDS);
  if (length < 0) return undefined;
  const inside = text.slice(start, start + length);
  const set = endOfSettings(inside);
  return { line, text: `${' '.repeat(start + set)}${inside.slice(set)}` };
}

/** `[t]{l*{3}{c}}`: how the columns are set, in brackets that may hold others. */
function endOfSettings(text: string): number {
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '{' || sign === '[') open += 1;
    else if (sign === '}' || sign === ']') open -= 1;
    else if (open === 0 && sign !== ' ') return at;
  }
  return text.length;
}

function rowsOf(lines: readonly NumberedLine[]): TextRow[] {
  const rows: TextRow[] = [];
  let fields: (Field | undefined)[] = [undefined];
  const end = () => {
    const [first] = fields.flatMap((field) => field?.at ?? []);
    if (first && fields.length > 1) rows.push({ line: first.line, source: first.text, fields });
    fields = [undefined];
  };
  for (const at of lines) {
    // `\endfirsthead`, `\small` alone: commands between rows.
    if (/^\s*\\(?:end\w*|caption|label|centering)/.test(at.text)) continue;
    let start = 0;
    let text = '';
    const close = () => {
      const { text: plain, width } = spannedCell(text);
      if (plain !== '')
        fields[fields.length - 1] ??= {
          text: plain,
          start: placeOf(at.text, plain, start),
          end: start + text.length,
          at,
        };
      for (let more = 1; more < width; more++) fields.push(undefined);
      text = '';
    };
    for (const { 0: piece, index } of at.text.matchAll(PIECE)) {
      if (piece === '&') {
        close();
        fields.push(undefined);
        start = index + 1;
      } else if (piece.startsWith('\\\\') || piece === '\\tabularnewline') {
        close();
        end();
        start = index + piece.length;
      } else text += piece;
    }
    close();
  }
  // Nothing need end the last row.
  end();
  return rows;
}

function placeOf(line: string, plain: string, from: number): number {
  const at = line.indexOf(plain, from);
  return at < 0 ? from : at;
}

/** The header of a long table is written twice: for its first page and for those that follow. */
function withoutRepeats([header, ...rows]: readonly TextRow[]): TextRow[] {
  if (!header) return [];
  const textOf = ({ fields }: TextRow) => fields.map((field) => field?.text ?? '').join('&');
  return [header, ...rows.filter((row) => textOf(row) !== textOf(header))];
}
