import { z } from 'zod';
import { TEXT_FORMATS } from '../model/formats';
import { broken, defineRule } from './define-rule';
import { quoted } from './words';

/**
 * A name that promises another type than the bytes have, or bytes that are of two types at once. Among text kinds the
 * name decides what a file is, so only pairs that cannot both be true are found. A name without an ending, or with one
 * nobody knows, promises nothing.
 */
export const typeMismatch = defineRule({
  id: 'type-mismatch',
  title: 'A file that is not what its name says',
  params: z.strictObject({}),

  *file({ file, looked }) {
    if (file.alsoFormat !== undefined) {
      looked();
      yield broken(
        {},
        {
          value: file.alsoFormat,
          message: `The bytes are of the type ${quoted(file.format)} and of the type ${quoted(file.alsoFormat)} too: some programs show something else than what was checked.`,
          remedy: 'Make the file anew, so that it is one thing only.',
        },
      );
    }
    const promised = promisedBy(file.extension);
    if (!promised || file.bytes === 0) return;
    looked();
    if (promised.has(file.format)) return;
    yield broken(
      {},
      {
        value: file.format,
        message:
          `The name says ${quoted(file.extension)}, the bytes are of the type ${quoted(file.format)}: whoever opens ` +
          'it sees something else than what was checked.',
        remedy: `Rename it to end in .${file.format}, or save it again as .${file.extension}.`,
      },
    );
  },

  *part({ part, anchor, text }, { looked }) {
    if (part !== 'disagreement' && part !== 'special-entry') return;
    looked();
    yield broken(anchor, {
      value: part,
      message:
        part === 'special-entry'
          ? `An entry ${cut(text)}: unpacking it makes something else than what was checked.`
          : `Programs may show something else than what was checked: ${cut(text)}.`,
      remedy: 'Make the file anew, with nothing but plain files in it.',
    });
  },
});

const SHOWN = 300;

function cut(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** Formats that the bytes tell from other text, whatever the name says. */
const TOLD_BY_BYTES: ReadonlySet<string> = new Set(['rtf', 'ps', 'html', 'svg']);
const BY_NAME = TEXT_FORMATS.filter((format) => !TOLD_BY_BYTES.has(format));

const TEXT_ENDINGS = [
  ...[
    'csv',
    'tsv',
    'tab',
    'txt',
    'text',
    'log',
    'lst',
    'out',
    'md',
    'rmd',
    'qmd',
    'tex',
    'sty',
    'bib',
    'json',
  ],
  ...[
    'jsonl',
    'ndjson',
    'geojson',
    'yml',
    'yaml',
    'toml',
    'xml',
    'r',
    'py',
    'do',
    'ado',
    'sas',
    'sps',
    'sql',
  ],
  ...['smcl', 'rtf', 'js', 'mjs', 'jl'],
];

/** Where the bytes tell types apart: an ending and the formats it may stand for. */
const BINARY_ENDINGS: readonly (readonly [ending: string, ...formats: string[]])[] = [
  ['xlsx', 'xlsx'],
  ['xlsm', 'xlsm', 'xlsx'],
  ['xltx', 'xltx', 'xlsx'],
  ['xls', 'xls'],
  ['ods', 'ods'],
  ['odt', 'odt'],
  ['odp', 'odp'],
  ['docx', 'docx'],
  ['docm', 'docm', 'docx'],
  ['doc', 'doc'],
  ['pptx', 'pptx'],
  ['pptm', 'pptm', 'pptx'],
  ['ppt', 'ppt'],
  ['pdf', 'pdf'],
  ['png', 'png'],
  ['jpg', 'jpeg'],
  ['jpeg', 'jpeg'],
  ['gif', 'gif'],
  ['webp', 'webp'],
  ['tif', 'tiff'],
  ['tiff', 'tiff'],
  ['bmp', 'bmp'],
  ['emf', 'emf'],
  ['wmf', 'wmf'],
  ['svg', 'svg'],
  ['html', 'html'],
  ['htm', 'html'],
  ['ipynb', 'ipynb'],
  ['zip', 'zip'],
  ['gz', 'gz'],
  ['tgz', 'gz'],
  ...['tar', 'bz2', 'xz', 'zst', '7z', 'rar'].map((archive) => [archive, archive] as const),
];

/** Names of data with a syntax of their own: a table of fields is none of them, whatever else the text is. */
const WITH_SYNTAX = ['json', 'jsonl', 'ndjson', 'geojson', 'yml', 'yaml', 'xml'];
const NO_TABLE = BY_NAME.filter((format) => format !== 'csv' && format !== 'tsv');

const PROMISES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...TEXT_ENDINGS.map((ending) => [ending, new Set<string>([...BY_NAME, ending])] as const),
  ...WITH_SYNTAX.map((ending) => [ending, new Set<string>(NO_TABLE)] as const),
  ...BINARY_ENDINGS.map(([ending, ...formats]) => [ending, new Set(formats)] as const),
]);

function promisedBy(extension: string): ReadonlySet<string> | undefined {
  return PROMISES.get(extension.toLowerCase());
}
