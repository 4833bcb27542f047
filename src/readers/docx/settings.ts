import type { Block } from '../../engine/model/document';
import { attributeOf } from '../office/attribute';
import { Named } from '../office/named';
import type { Package } from '../office/package';

/** Where letters for many were to get their addresses from. */
const SOURCES: ReadonlySet<string> = new Set(['connectString', 'query', 'dataSource']);

/** What a document's settings hold beside settings: values that macros keep, and sources of data. */
export async function readSettings(pack: Package, path: string): Promise<Block[]> {
  const named = new Named();
  await pack.read(path, {
    open(name, attributes) {
      const value = attributeOf(attributes, 'val') ?? '';
      if (name === 'docVar') {
        named.add('property', { part: path }, `${attributeOf(attributes, 'name') ?? ''}: ${value}`);
      }
      if (SOURCES.has(name) && value !== '') named.add('connection', { part: path }, value);
    },
  });
  return [...named.take(), ...named.rest({ part: path })];
}
