import type { ReadHeader } from './header';

const HEAD_BYTES = 256 * 1024;
const TABLE =
  /CREATE TABLE\s{1,9}(?:IF NOT EXISTS\s{1,9})?["'`[]?([\w ]{1,100})["'`\]]?\s{0,9}\(([^\0]{1,2000})/gi;

/** The tables of an SQLite database, by the statements that its schema keeps in its first pages. */
export const sqliteHeader: ReadHeader = async (source) => {
  const head = (await source.read(0, HEAD_BYTES)).toString('utf8');
  const variables = [...head.matchAll(TABLE)].map(
    ([, name = '', columns = '']) => `${name} (${columns.replace(/\s+/g, ' ').slice(0, 200)})`,
  );
  return { program: 'SQLite', variables };
};
