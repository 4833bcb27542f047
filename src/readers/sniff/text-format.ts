import { TEXT_FORMATS, type TextFormat } from '../../engine/model/formats';

const ENDINGS: ReadonlyMap<string, TextFormat> = new Map<string, TextFormat>([
  ...TEXT_FORMATS.map((format) => [format, format] as const),
  ['tab', 'tsv'],
  ['text', 'txt'],
  ['out', 'log'],
  ['markdown', 'md'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['yml', 'yaml'],
  ['ndjson', 'jsonl'],
  ['geojson', 'json'],
  ['ado', 'do'],
]);

const OPENINGS: readonly (readonly [start: string, format: TextFormat])[] = [
  ['<!doctype html', 'html'],
  ['<html', 'html'],
  ['<!doctype svg', 'svg'],
  ['<svg', 'svg'],
  ['{\\rtf', 'rtf'],
  ['%!ps', 'ps'],
];

/** Formats that are text, but of which the source is not what a person sees: their beginning goes before the name. */
const RENDERED: ReadonlySet<TextFormat> = new Set(['rtf', 'ps']);

/** Formats of figures and lines: a file that says so and begins as a page is opened as one by whoever clicks on it. */
const PLAIN: ReadonlySet<string> = new Set([
  ...[
    'csv',
    'tsv',
    'txt',
    'log',
    'lst',
    'json',
    'jsonl',
    'yaml',
    'toml',
    'r',
    'py',
    'jl',
    'sql',
    'do',
    'sas',
    'sps',
  ],
]);

/** How a text begins that is what these names promise: a table under such a name would be searched for data alone. */
const PROMISED: ReadonlyMap<TextFormat, RegExp> = new Map<TextFormat, RegExp>([
  // Whoever writes as JSON what is JSON already gets a string that holds it.
  ...(['json', 'jsonl'] as const).map(
    (format) => [format, /^(?:[[{]|"\s{0,9}[[{]\s{0,9}(?:\\"|[[{\]}]))/] as const,
  ),
  ...(['xml', 'svg'] as const).map((format) => [format, /^</] as const),
  ['html', /<[!/?]?[a-z]/i],
  ['yaml', /^[ \t]{0,40}(?:- |[^\n]{1,200}:(?:\s|$)|#|---|%YAML|[[{])/m],
]);
const BOM = /^(?:\xef\xbb\xbf|\ufeff)/;

/** What kind of text it is: by the name's ending when it has one that means text, else by how it begins. */
export function textFormat(ending: string, text: string): TextFormat {
  const start = text.slice(0, 1000).replace(BOM, '').trimStart().toLowerCase();
  const opening = OPENINGS.find(([begin]) => start.startsWith(begin))?.[1];
  if (opening && RENDERED.has(opening)) return opening;
  const named = ENDINGS.get(ending.toLowerCase());
  if (opening && named !== undefined && PLAIN.has(named)) return opening;
  if (named !== undefined && !RENDERED.has(named) && (start === '' || isAsPromised(named, start)))
    return named;
  if (opening) return opening;
  if (start.startsWith('<?xml')) return start.includes('<svg') ? 'svg' : 'xml';
  return looksDelimited(text) ?? 'txt';
}

function isAsPromised(named: TextFormat, start: string): boolean {
  return PROMISED.get(named)?.test(start) ?? true;
}

const LINES_NEEDED = 2;
const SEPARATORS: readonly (readonly [separator: string, format: TextFormat])[] = [
  ['\t', 'tsv'],
  [',', 'csv'],
  [';', 'csv'],
];

/** A table under another name: every line has the same number of the same separator. */
function looksDelimited(text: string): TextFormat | undefined {
  const lines = text.split(/\r\n?|\n/, 20).filter((line) => line.trim() !== '');
  if (lines.length < LINES_NEEDED) return undefined;
  if (text.length > 0 && lines.length > LINES_NEEDED) lines.pop();
  return SEPARATORS.find(([separator]) => {
    const counts = new Set(lines.map((line) => line.split(separator).length));
    return counts.size === 1 && !counts.has(1);
  })?.[1];
}
