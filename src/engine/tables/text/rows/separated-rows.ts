import { barsIn, isFramed, isLatexRow, isRule, withSingleBars } from '../line-kind';
import type { NumberedLine } from '../numbered-line';
import { chunksOf, wideChunks } from './chunks';
import type { Field, TextRow } from '../text-grid';

/** Rows whose cells stand between tabs. */
export function tabbedRows(lines: readonly NumberedLine[]): TextRow[] {
  return lines
    .filter(({ text }) => !isRule(text))
    .map((line) => fieldsBetween(line, placesOf(line.text, '\t')));
}

/** Places of the separators of a line of a CSV file: outside quotes, with no space behind. */
export function commasIn(text: string): number[] {
  const places: number[] = [];
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"') quoted = !quoted;
    if (!quoted && (character === ',' || character === ';') && text.charAt(at + 1) !== ' ') places.push(at);
  }
  return places;
}

/** Rows of a CSV file shown in a log. */
export function commaRows(lines: readonly NumberedLine[]): TextRow[] {
  return lines.map((line) => fieldsBetween(line, commasIn(line.text)));
}

/** Rows of a LaTeX tabular: cells between `&`, markup taken off. */
export function latexRows(lines: readonly NumberedLine[]): TextRow[] {
  return lines
    .filter(({ text }) => isLatexRow(text))
    .map(({ line, text }) => {
      const end = text.lastIndexOf('\\\\');
      const cut = { line, text: text.slice(0, end) };
      const row = fieldsBetween(
        cut,
        placesOf(cut.text, '&').filter((at) => cut.text.charAt(at - 1) !== '\\'),
      );
      return { line, source: text, fields: spread(row.fields) };
    });
}

/** `\multicolumn{3}{c}{Sex}` fills three columns. */
function spread(fields: TextRow['fields']): (Field | undefined)[] {
  return fields.flatMap((field) => {
    if (!field) return [undefined];
    const { text, width } = spannedCell(field.text);
    const rest = Array.from({ length: width - 1 }, () => undefined);
    return [text === '' ? undefined : { ...field, text }, ...rest];
  });
}

/** What a cell of LaTeX says, and over how many columns it reaches. */
export function spannedCell(cell: string): { readonly text: string; readonly width: number } {
  const span = /^\s*\\multicolumn\{(\d{1,3})\}\{[^}]{0,40}\}\{(.*)\}\s*$/.exec(cell);
  const [, width = '1', inner] = span ?? [];
  return { text: withoutLatex(inner ?? cell), width: Math.max(1, Math.min(Number(width), MOST_SPANNED)) };
}

const MOST_SPANNED = 200;

/** What a cell says, markup taken off. */
function withoutLatex(text: string): string {
  let plain = text;
  for (let i = 0; i < 4 && plain.includes('\\'); i++)
    plain = plain.replace(
      /\\(?:text\w{2}|emph|sym|mathbf|mathrm|underline|makecell|footnotesize|small|num|tablenum)\{([^{}]{0,200})\}/g,
      '$1',
    );
  return plain
    .replace(/\\(?:raggedright|raggedleft|centering|small|footnotesize|scriptsize)(?![a-z])/g, '')
    .replace(/\\(?:quad|qquad|hspace\{[^}]{0,20}\}|hline|midrule|toprule|bottomrule|,|;| )/g, ' ')
    .replace(/\\([%&_#])/g, '$1')
    .replace(/\\?\$|\{,\}|~/g, (found) => PLAIN[found] ?? '')
    .replace(/\\(?:leq?|geq?|pm)\b/g, (found) =>
      found.startsWith('\\l') ? '≤' : found.startsWith('\\g') ? '≥' : '±',
    )
    .replace(/[{}]/g, '')
    .replace(/---?/g, (dashes) => (dashes === '--' ? '–' : '—'))
    .trim();
}

/** What signs of LaTeX print; a dollar without a stroke begins or ends a formula. */
const PLAIN: Readonly<Record<string, string>> = { '{,}': ',', '~': ' ', '\\$': '$' };

/** Rows whose cells stand between bars; cells of several figures (Stata) are split further. */
export function barredRows(lines: readonly NumberedLine[]): TextRow[] {
  let bars: number[] = [];
  const drawn = lines.filter(({ text }) => !isRule(text)).map(withoutInnerRules);
  const grid = gridOfBars(drawn);
  const rows = drawn.map((line) => {
    const own = barsIn(line.text);
    if (grid) return overColumns(fieldsBetween(line, own), own, grid);
    // A line without bars (the total row of SAS) keeps to the places of those above.
    bars = own.length > 0 ? own : bars.filter((bar) => bar < line.text.length);
    return fieldsBetween({ ...line, text: withSingleBars(line.text) }, bars);
  });
  const outer = rows.every(({ fields }) => !fields[0]) ? 1 : 0;
  return rows.map((row) => ({
    ...row,
    fields: withoutMarkdown(row.fields.slice(outer).map(withoutSetting)),
  }));
}

/** `|   +----+----+ Total |`: a rule under some of the names of a line goes on in the cells beside it. */
function withoutInnerRules({ line, text }: NumberedLine): NumberedLine {
  if (!/\+[-=]{2,}\+/.test(text)) return { line, text };
  return {
    line,
    text: text.replace(/\+(?:[-=]{2,}\+)+/g, (rule) => rule.replace(/\+/g, '|').replace(/[-=]/g, ' ')),
  };
}

/** Where columns begin in a table of which some cells reach over several: the bars of its longest lines, if all others stand among them. */
function gridOfBars(lines: readonly NumberedLine[]): readonly number[] | undefined {
  const drawn = lines.map(({ text }) => (isFramed(text) ? barsIn(text) : []));
  const [first, ...others] = [...drawn].sort((a, b) => b.length - a.length);
  const places = new Set(first);
  const spans = others.some(({ length }) => length < places.size);
  return spans && others.every((bars) => bars.length > 0 && bars.every((bar) => places.has(bar)))
    ? first
    : undefined;
}

/** Each cell in the first of the columns that it reaches over. */
function overColumns(row: TextRow, bars: readonly number[], grid: readonly number[]): TextRow {
  const fields: (Field | undefined)[] = [];
  row.fields.forEach((field, cell) => {
    fields[cell === 0 ? 0 : grid.indexOf(bars[cell - 1] ?? 0) + 1] = field;
  });
  return { ...row, fields: Array.from(fields) };
}

/** How a cell is set, before what it says: `_.` and `>.` of Textile, `<style="…">` of MoinMoin. */
const SETTING = /^(?:_?[<>=^~]{0,2}\.|<(?:style|[-:()|^]|[a-z]{2,10}=)[^>]{0,80}>)\s+(?=\S)/;

function withoutSetting(field: Field | undefined): Field | undefined {
  const setting = field && SETTING.exec(field.text)?.[0];
  if (!field || setting === undefined) return field;
  return { ...field, text: field.text.slice(setting.length), start: field.start + setting.length };
}

/** Markdown's bold and code marks are not part of a name, nor is the stroke before a sign that is meant as it stands: `\\*`. */
function withoutMarkdown(fields: TextRow['fields']): (Field | undefined)[] {
  return fields.map((field) => {
    const marked = field && /^(?:\*\*|__|`)(.{1,200}?)(?:\*\*|__|`)$/.exec(field.text);
    if (marked) return { ...field, text: (marked[1] ?? '').replace(/\*\*/g, '') };
    return field?.text.includes('\\') ? { ...field, text: field.text.replace(ESCAPED, '$1') } : field;
  });
}

const ESCAPED = /\\([\\`*_{}[\]()#+.!|<>~$^-])/g;

/** `3 091`, alone in its cell: one number of four digits. */
const GROUPED = /^\s*\d{1,3}(?: \d{3})+\s*$/;

/** True when some cell between bars holds several figures: a table with few bars, aligned by spaces inside. */
export function hasCrowdedCells(lines: readonly NumberedLine[]): boolean {
  let crowded = 0;
  let rows = 0;
  for (const { text } of lines) {
    if (isRule(text)) continue;
    const bars = [-1, ...barsIn(text), text.length];
    // In a frame a single space parts no figures: `1 063 (24,0%)`, `Total (n = 1 421)`.
    const split = isFramed(text) ? wideChunks : chunksOf;
    const cells = bars.slice(1).map((bar, i) => {
      const from = (bars[i] ?? 0) + 1;
      return GROUPED.test(text.slice(from, bar)) ? wideChunks(text, from, bar) : split(text, from, bar);
    });
    if (cells.some((chunks) => chunks.some(({ figure }) => figure))) rows++;
    const wide = bars.slice(1).map((bar, i) => wideChunks(text, (bars[i] ?? 0) + 1, bar));
    // `-  1` is a level behind a dash.
    const several = cells.some(
      (chunks) => chunks.filter(({ figure, text: shown }) => figure && /\d/.test(shown)).length > 1,
    );
    if (several || (!isFramed(text) && wide.some((chunks) => chunks.length > 1 && chunks.at(-1)?.figure)))
      crowded++;
  }
  return crowded > 0 && crowded >= rows / 3;
}

function placesOf(text: string, separator: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) places.push(at);
  return places;
}

function fieldsBetween({ line, text }: NumberedLine, places: readonly number[]): TextRow {
  const bounds = [-1, ...places, text.length];
  const fields = bounds.slice(1).map((to, i): Field | undefined => {
    const from = (bounds[i] ?? -1) + 1;
    const raw = text.slice(from, to);
    const trimmed = unquoted(raw.trim());
    if (trimmed === '') return undefined;
    const start = text.indexOf(trimmed, from);
    return { text: trimmed, start, end: start + trimmed.length };
  });
  while (fields.length > 0 && fields.at(-1) === undefined) fields.pop();
  return { line, source: text, fields };
}

function unquoted(text: string): string {
  return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text;
}
