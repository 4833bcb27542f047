import type { Block } from '../../engine/model/document';
import type { ZipEntry } from '../zip/open-zip';
import { attributeOf } from './attribute';
import { Named } from './named';
import type { Package } from './package';

/** Elements that stand for a person who wrote comments or changes, and the attribute that names who it was. */
const NAMES: Readonly<Record<string, string>> = {
  person: 'displayName',
  cmAuthor: 'name',
  author: 'name',
  userInfo: 'name',
};

/** Lists of persons that programs keep beside comments. */
export async function* people(pack: Package, entry: ZipEntry): AsyncIterable<Block> {
  const named = new Named();
  await pack.read(entry.name, {
    open(name, attributes) {
      const attribute = NAMES[name];
      if (attribute === undefined) return;
      // Word's list has the name in `author`, the others where the list above says.
      const who = attributeOf(attributes, attribute) ?? attributeOf(attributes, 'author') ?? '';
      if (who.trim() !== '') named.add('property', { part: entry.name }, `author: ${who.trim()}`);
    },
  });
  yield* named.take();
  yield* named.rest({ part: entry.name });
}
