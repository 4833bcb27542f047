/** Lines drawn between parts of a table: dashes, pluses, bars, `\midrule`. */
export function isRule(line: string): boolean {
  // stargazer brings rules closer to the text: `\hline \\[-1.8ex]`.
  const text = line
    .trim()
    .replace(/^\\{2}\[[^\]]{0,12}\]|\\{2}\[[^\]]{0,12}\]$/g, '')
    .trim();
  if (/^\\(?:top|mid|bottom|c?mid|h|cmidrule|addlinespace|cline|toprule)\w{0,9}(?:[[({].{0,30})?$/.test(text))
    return true;
  if (isTypes(text)) return true;
  return (
    text.length > 1 &&
    /^[-=+|_:.*~ \u2500-\u257f¯—–]+$/.test(text) &&
    /[-=_\u2500-\u257f¯—–]{2}|[|+][-:]/.test(text) &&
    !/^-?\s?-?$/.test(text)
  );
}

/** `<chr> <int> <dbl>` between header and rows: what tibbles and data.tables print. */
const TYPES = /^(?:<[a-z][a-z0-9_+:, [\]]{1,20}>\s{0,60})+$/;

export function isTypes(line: string): boolean {
  return TYPES.test(line.trim());
}

/** Bars between columns, as Markdown, psql, Stata and SPSS draw them. */
const BARS = /[|¦\u2502\u2503\u2506\u2507\u250a\u250b\u254e\u2551]/;

/** `0|1   1.201   0.354`: what a threshold between two levels is called, before figures that spaces part. */
const THRESHOLD = /^\s*[\p{L}\d.]{1,20}\|[\p{L}\d.]{1,20}(?: {1,20}-?\d[\d.e-]*){2,5}\s*$/u;

export function barsIn(line: string): number[] {
  if (!BARS.test(line) || THRESHOLD.test(line)) return [];
  const text = withSingleBars(line);
  const bars: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (
      BARS.test(text.charAt(at)) &&
      text.charAt(at - 1) !== '\\' &&
      !insidePValue(text, at) &&
      !insideFormula(text, at)
    )
      bars.push(at);
  }
  return bars;
}

/** Confluence and Jira double the bars of a header, MoinMoin all: as wide as before, with one bar each. */
export function withSingleBars(line: string): string {
  const isDoubled = /^\s*\|\|(?!\|).*[^|]\|\|\s*$/.test(line) && !/(?<!\|)\|(?!\|)/.test(line);
  return isDoubled ? line.replaceAll('||', ' |') : line;
}

/** Bars at both ends: whatever is written between them (`N = 12`, a sentence), it stands in cells. */
export function isFramed(line: string): boolean {
  const text = line.trim();
  return text.length > 2 && BARS.test(text.charAt(0)) && BARS.test(text.charAt(text.length - 1));
}

const QUANTILES = /^\s*(?:\d{1,3}(?:\.\d{1,3})?% {1,20}){2,20}\d{1,3}(?:\.\d{1,3})?%\s*$/;

/** `0%  25%  50%`: what `quantile()` calls its figures. */
export function isQuantiles(line: string): boolean {
  return QUANTILES.test(line);
}

/** `drug=0`, alone in its line at the margin. */
export const GROUP = /^ {0,2}[\p{L}_][\p{L}\w.]{0,31} ?= ?[\p{L}\d][^=:;,()]{0,30}$/u;

/** `P>|z|`, `Pr(>|t|)`, `Pr > |t|`, `Pr(>|Chi|)`: these bars are no columns. */
function insidePValue(line: string, at: number): boolean {
  return /> ?(?:\|[a-zA-Z]{1,5})?$/.test(line.slice(Math.max(0, at - 8), at));
}

/** `(1 | school)`, `(age | id)`: random effects in a model's formula. */
function insideFormula(line: string, at: number): boolean {
  return (
    /\([\w.+ ]{1,40}\|?$/.test(line.slice(Math.max(0, at - 43), at)) &&
    /^\|?[\w.:/ ]{1,40}\)/.test(line.slice(at + 1, at + 44)) &&
    line.includes('~')
  );
}

export function isLatexRow(line: string): boolean {
  return (
    line.includes('&') &&
    /\\\\\s{0,9}(?:\[[^\]]{0,12}\]\s{0,9})?(?:\\\w+\s{0,9})?(?:%.{0,200})?$/.test(line.slice(-260))
  );
}

/** Commands, comments and sentences: nothing in them is a cell. */
export function isNoTable(line: string): boolean {
  const text = line.trimStart();
  if (
    /^(?:[.>$:] (?! {0,3}\|)|\. ?\*|>(?!=?\d)|\*{2,}(?!\w[^*]{0,60}\*\*)|#\s|\/\/|--\s|<(?!none>|na>)[a-z/!]|In \[|Out\[|\\(?!multi|text|quad)[a-z]+)/i.test(
      text,
    )
  )
    return true;
  if (
    /[=:]\s{0,30}[-<]?\d[\d.,e-]*(?:[ \u00a0]\d{3}){0,3}\s{0,3}(?:\)|,|;|$| on | and )/.test(
      text.slice(0, 300),
    ) &&
    /[\p{L})²2]\s{0,3}[=:]/u.test(text.slice(0, 300))
  )
    return true;
  return SENTENCE.test(text.slice(0, 400)) && !partedByGaps(text);
}

const SENTENCE =
  /[\p{L}\d]{3}[,;]? (?:the|of|is|are|was|were|and|with|for|die|der|und|les|des|los|las) \p{L}+ \p{L}+ .*[.]$/u;

/** A row of a printed table may hold a sentence: `Q1004   71   F   He lives alone since the spring.` */
function partedByGaps(text: string): boolean {
  return /[^\s.:;!?] {2,}\S{1,40} {2,}\S/.test(text.slice(0, 400));
}
