import type { Block } from '../../engine/model/document';
import { attributeOf } from '../office/attribute';
import { Named } from '../office/named';
import type { Package } from '../office/package';

/** Comments, each at the line where its mark stands, and who wrote them. */
export async function readComments(
  pack: Package,
  path: string,
  lines: ReadonlyMap<string, number>,
): Promise<Block[]> {
  const named = new Named();
  const authors = new Set<string>();
  let current: { id: string; text: string } | undefined;
  let inText = false;
  await pack.read(path, {
    open(name, attributes) {
      if (name === 'comment') {
        current = { id: attributeOf(attributes, 'id') ?? '', text: '' };
        authors.add(attributeOf(attributes, 'author')?.trim() ?? '');
      }
      inText = name === 't' || name === 'delText' || name === 'instrText';
      if (current && (name === 'br' || name === 'p') && current.text !== '') current.text += '\n';
    },
    text(text) {
      if (!current || !inText) return false;
      current.text += text;
      return true;
    },
    close(name) {
      inText = false;
      if (name !== 'comment' || !current) return;
      const line = lines.get(current.id);
      named.add('comment', line === undefined ? { part: path } : { line }, current.text);
      current = undefined;
    },
  });
  for (const author of authors) if (author !== '') named.add('property', { part: path }, `author: ${author}`);
  return [...named.take(), ...named.rest({ part: path })];
}
