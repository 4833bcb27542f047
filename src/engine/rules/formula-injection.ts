import { z } from 'zod';
import { cellAnchor } from '../model/anchor';
import { broken, defineRule } from './define-rule';
import { quoted } from './words';

/**
 * A cell of a text format that a spreadsheet would run as a formula when someone opens the file. A real formula in a
 * workbook is no injection: the workbook says that it is one.
 *
 * Kept are cells that read as a number (`-2.4`, `+3.1 %`, `==1`), an estimate (`-0.16*** (0.02)`), a marker (`-`, `--`) or
 * a label behind a dash that calls nothing (`- Female`).
 * Source: OWASP, CSV Injection.
 */
export const formulaInjection = defineRule({
  id: 'formula-injection',
  title: 'A cell that a spreadsheet would run',
  params: z.strictObject({}),

  *rows({ grid, cells, notable }, context) {
    if (!OPENED_AS_TABLE.has(context.file.format)) return;
    context.looked(cells);
    for (const { text, row, column } of notable) {
      if (!STARTS.has(text.charAt(0)) || isHarmless(text)) continue;
      yield broken(cellAnchor(grid, row, column), {
        value: quoted(text),
        message: `A spreadsheet would run ${quoted(text)} as a formula, which can send data out or start a program.`,
        remedy: "Write a word before it, or an apostrophe ('=…), or leave it out.",
      });
    }
  },
});

const OPENED_AS_TABLE: ReadonlySet<string> = new Set(['csv', 'tsv', 'txt', 'log']);
const STARTS: ReadonlySet<string> = new Set(['=', '+', '-', '@', '\t', '\r']);

/** Longer than any number, estimate or marker. */
const MOST = 120;
/** Signs that numbers, intervals, stars, units and markers are made of: nothing that names a function or a cell. */
const NUMBER_SIGNS = /^[\d\s.,:;()[\]{}<>±≤≥~*†‡§%‰€£$^/'’_+\-−–—]*$/;
const NUMBER = /^[+\-−]?\s?(?:\d|[.,]\d)[\d\s.,'’_]*(?:e[+-]?\d{1,4})?\s?[%‰]?/i;
/** One star before a bracket, a space between, is a level of significance: `-1.18* (0.28)`. */
const ARITHMETIC = /\d\s*[+*/^]\s*\d|\d\s*[+/^]\s*\(|\d\s*\*\(/;
const WORDS_OF_NUMBERS =
  /(?<=[\d.])e[+-]?\d{1,4}\b|\b(?:to|nan|na|n\/a|inf|infinity|se|sd|ci|iqr|bis|à|au|a|til|till|pp|kg|g|mg|ml|l|mm|cm|m|h|s)\b/gi;
/** `="0.944"`: a text that a spreadsheet is to leave as it is. */
const TEXT = /^="[^"]*"$/;
const COMPARISON = /^={1,2}\s?[+-]?[\d.,]+\s?%?$/;
/** `-`, `--`, and lines drawn of such signs: nothing in them can be called or computed. */
const MARKER = /^[-+=_*~]+$/;
const LABEL = /^[-+]\s+\p{L}/u;
/** `- = figure suppressed`: a legend says what a marker stands for. */
const LEGEND = /^[-+]{1,3}\s+=\s+(?=\p{L})/u;
/** `-2 Log likelihood`: a number and words, which no spreadsheet takes for a formula. */
const FACTOR = /^[-+]\d{1,6} \p{L}{2,}(?: \p{L}{2,}){0,8}$/u;
/** `-log2(p)`, `-log10(pvalue)`: what programs call a column of transformed figures. It computes, and can neither send nor start anything. */
const TRANSFORMED = /^[-+](?:log(?:2|10|1p)?|ln|exp|sqrt|abs)\((?=[\p{L}_])[\p{L}\p{N}_. ]{1,40}\)$/u;
const CALLS = /[\p{L}\d.]\(|[|!=]/u;

function isHarmless(cell: string): boolean {
  if (LEGEND.test(cell)) return !CALLS.test(cell.replace(LEGEND, ''));
  if (cell.length > MOST) return LABEL.test(cell) && !CALLS.test(cell);
  const text = cell.trim();
  if (text === '' || MARKER.test(text) || TEXT.test(text) || COMPARISON.test(text)) return true;
  if (LABEL.test(cell)) return !CALLS.test(cell);
  return FACTOR.test(text) || TRANSFORMED.test(text) || readsAsEstimate(text);
}

function readsAsEstimate(text: string): boolean {
  if (!NUMBER.test(text)) return /^[-+−]\s?(?:inf|infinity|nan|∞)$/i.test(text);
  const signs = text.replace(WORDS_OF_NUMBERS, '');
  return NUMBER_SIGNS.test(signs) && !ARITHMETIC.test(signs);
}
