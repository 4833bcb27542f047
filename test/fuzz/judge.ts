import { join } from 'node:path';
import { BINARY_FORMATS, TEXT_FORMATS } from '../../src/engine/model/formats';
import type { Block } from '../../src/engine/model/document';
import type { Rulebook } from '../../src/engine/rulebook/book';
import { readBookFolder, registryOf } from '../../src/infra/policies/book-folder';
import { checkSource } from '../../src/infra/scanning/check-source';
import { bufferSource } from '../../src/readers/source';
import type { Input } from './make-input';

/** Every type may leave, so that whether a file passes says whether it was read. */
export function lenientBook(root: string): Rulebook {
  const types = [...TEXT_FORMATS, ...BINARY_FORMATS].join(', ');
  const text = `id: fuzz\nversion: 1.0.0\ntitle: Every type\nextends: baseline\nfiles:\n  types: [${types}]\n`;
  return registryOf(readBookFolder(join(root, 'rules/books'))).parse({ text, fileName: 'fuzz.yaml' });
}

/** Checks one input as the product does. Answers with what is wrong with how that went; undefined when all is well. */
export async function judge(
  { name, bytes, mustNotPass }: Input,
  book: Rulebook,
): Promise<string | undefined> {
  let unread: string | undefined;
  const block = (seen: Block) => {
    if (seen.kind === 'unread') unread ??= seen.reason;
    return undefined;
  };
  let verdict: string;
  try {
    const onlooker = { facts: () => undefined, block };
    ({ verdict } = (await checkSource(bufferSource(bytes), name, { book }, { onlooker })).report);
  } catch (error) {
    return `it throws: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
  if (verdict !== 'passed') return undefined;
  if (unread !== undefined) return `it is passed although a part is unread: ${unread}`;
  return mustNotPass === undefined ? undefined : `it is passed although ${mustNotPass}`;
}
