import type { Block } from '../engine/model/document';
import { MOST_DEPTH, placedInside } from './inside';
import type { ByteSource, Reader, ReadInside, Recognised } from './reader';
import { recognise } from './sniff';
export { recognise };

type Load = () => Promise<Reader>;

const delimited: Load = async () => (await import('./csv')).csvReader;
const plain: Load = async () => (await import('./text')).textReader;
const workbook: Load = async () => (await import('./xlsx')).xlsxReader;
const closed: Load = async () => (await import('./closed')).closedReader;

/** Who reads what. Loaded when needed, so that checking a small CSV costs no code for workbooks. */
const READERS: ReadonlyMap<string, Load> = new Map<string, Load>([
  ...each(['csv', 'tsv'], delimited),
  ...each(['txt', 'log', 'lst', 'md', 'tex', 'json', 'jsonl', 'xml', 'yaml', 'toml', 'bib', 'sty'], plain),
  ...each(['r', 'rmd', 'qmd', 'py', 'sql', 'do', 'smcl', 'sas', 'sps'], plain),
  ...each(['xlsx', 'xlsm'], workbook),
  ...each(['zip', 'ole2', 'docx', 'docm', 'pptx', 'pptm', 'odt', 'ods', 'odp', '7z', 'rar'], closed),
]);

function each(formats: readonly string[], load: Load): (readonly [string, Load])[] {
  return formats.map((format) => [format, load] as const);
}

/**
 * The document in a file. A format without a reader is one `unread` block, so that its file is never passed. Errors
 * of the system (the file is gone, the disk fails) are thrown; nothing in the bytes is.
 */
export function readDocument(source: ByteSource, recognised: Recognised): AsyncIterable<Block> {
  return readAt(0, source, recognised);
}

async function* readAt(depth: number, source: ByteSource, recognised: Recognised): AsyncIterable<Block> {
  const load = READERS.get(recognised.format);
  if (load) yield* (await load()).read(source, recognised, insideAt(depth + 1));
  else yield noReader(recognised.format);
}

function insideAt(depth: number): ReadInside {
  return async function* (part, name, source) {
    if (depth > MOST_DEPTH) {
      const reason = `It lies in a file in a file, ${MOST_DEPTH} deep: nothing deeper is read.`;
      yield { kind: 'unread', anchor: { part }, cause: 'limit', reason };
      return;
    }
    const recognised = await recognise(source, name);
    yield* placedInside(part, recognised.format, readAt(depth, source, recognised));
  };
}

function noReader(format: string): Block {
  const what = format === 'unknown' ? 'files of this kind' : `${format} files`;
  return { kind: 'unread', anchor: {}, cause: 'unsupported', reason: `Sluice cannot read ${what} yet.` };
}
