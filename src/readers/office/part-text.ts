import type { ZipEntry } from '../zip/open-zip';
import type { Package } from './package';

const MOST_TEXT = 2000;

/** The values that a part keeps, in order, as far as a person would read them; a size for what is not XML. */
export async function textOfPart(pack: Package, entry: ZipEntry): Promise<string> {
  if (!/\.(xml|rels)$/i.test(entry.name)) {
    pack.take(entry.name);
    return `${entry.name.slice(entry.name.lastIndexOf('/') + 1)}, ${entry.bytes} bytes`;
  }
  const values: string[] = [];
  let characters = 0;
  let count = 0;
  const keep = (value: string) => {
    const trimmed = value.trim();
    if (trimmed === '') return;
    count += 1;
    if (characters < MOST_TEXT) values.push(trimmed.slice(0, 200));
    characters += trimmed.length;
  };
  await pack.read(entry.name, {
    open(name, attributes) {
      for (const key of SHOWN_ATTRIBUTES[name] ?? []) keep(attributes[key] ?? '');
    },
    takesAllText: true,
    text: keep,
  });
  return `${values.join(' ')}${count > values.length ? ` … (${count} values)` : ''}`;
}

/** Attributes that hold content: of pivot caches the values themselves, of connections where the data came from. */
const SHOWN_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  n: ['v'],
  s: ['v'],
  d: ['v'],
  b: ['v'],
  e: ['v'],
  cacheField: ['name'],
  worksheetSource: ['sheet', 'ref', 'name'],
  connection: ['name', 'connection', 'sourceFile', 'description'],
  dbPr: ['connection', 'command'],
  webPr: ['url'],
  textPr: ['sourceFile'],
  queryTable: ['name'],
  sheetName: ['val'],
  person: ['displayName', 'userId'],
  userInfo: ['name'],
  ocx: ['classid'],
  ocxPr: ['name', 'value'],
  webextension: ['id'],
  reference: ['id', 'store'],
};
