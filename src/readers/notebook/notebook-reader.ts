import iconv from 'iconv-lite';
import type { Block } from '../../engine/model/document';
import { withInnerFiles } from '../found';
import { blocksOfNotebook } from './cells';
import { parsedJson } from '../plots/literals';
import { at, isFields } from '../plots/values';
import type { ByteSource, Reader } from '../reader';
import { Told } from '../told';
import { namesTwice } from './doubled-names';
import { settingsOf } from './settings';
import { textReader } from '../text/text-reader';

/** A notebook is read whole: its JSON means nothing in parts. Larger ones are checked as text alone. */
const LARGEST = 64_000_000;

/** Notebooks: each output by its own type, the code, the attachments, and what nobody sees. */
export const notebookReader: Reader = {
  formats: ['ipynb'],
  async *read(source, recognised, inside): AsyncIterable<Block> {
    const json = source.size > LARGEST ? '' : await textOf(source, recognised.encoding);
    const notebook = parsedJson(json);
    if (isFields(notebook) && isNotebook(notebook)) {
      const told = new Told();
      for await (const block of withInnerFiles(blocksOfNotebook(notebook), inside)) {
        told.hear(block);
        yield block;
      }
      yield* settingsOf(notebook, told);
      if (namesTwice(json, notebook)) yield doubled();
      return;
    }
    yield* textReader.read(source, { ...recognised, format: 'json' }, inside);
    yield notRead(source.size);
  },
};

function isNotebook(value: unknown): boolean {
  return Array.isArray(at(value, 'cells')) || Array.isArray(at(value, 'worksheets'));
}

async function textOf(source: ByteSource, encoding = 'utf-8'): Promise<string> {
  return iconv.decode(await source.read(0, source.size), encoding);
}

function doubled(): Block {
  const reason = 'It names some of its fields twice, of which programs show one or the other.';
  return { kind: 'unread', anchor: {}, cause: 'broken', reason };
}

function notRead(bytes: number): Block {
  const isLarge = bytes > LARGEST;
  const reason = isLarge
    ? `The notebook has more than ${LARGEST / 1_000_000} MB, so its outputs were not read one by one.`
    : 'The notebook is no JSON with cells, so its outputs could not be read.';
  return { kind: 'unread', anchor: {}, cause: isLarge ? 'limit' : 'broken', reason };
}
