import { ListsOfNames } from '../xml/lists-of-names';
import type { ZipEntry } from '../zip/open-zip';
import type { Package } from './package';
import { TextLines } from './text-lines';
import { TooMuch } from './too-much';
import type { LinesBlock } from '../../engine/model/document';

const MOST_SHOWN = 2000;
const LONGEST_SHOWN = 200;
const MOST_CHARACTERS = 50_000_000;

export interface TextOfPart {
  /** The values that a part keeps, in order, as far as a person would read them; a size for what is not XML. */
  readonly text: string;
  /** Those that a person would not read. */
  readonly rest?: LinesBlock;
  readonly isXml: boolean;
  /** Of a person's own XML: what the same element says again and again. */
  readonly lists?: readonly (readonly string[])[];
}

/** `whole`: it is a person's own XML, whose attributes are content too. */
export async function textOfPart(pack: Package, entry: ZipEntry, whole = false): Promise<TextOfPart> {
  if (!/\.(xml|rels)$/i.test(entry.name)) {
    pack.take(entry.name);
    return { text: sizeOf(entry), isXml: false };
  }
  const values = new Values(entry.name);
  const lists = new ListsOfNames();
  let inside = '';
  await pack.read(entry.name, {
    open(name, attributes) {
      inside = name;
      for (const key of SHOWN_ATTRIBUTES[name] ?? []) values.keep(attributes[key] ?? '');
      if (whole && SHOWN_ATTRIBUTES[name] === undefined)
        for (const key in attributes)
          if (!key.startsWith('xmlns') && attributes[key]?.trim() !== '')
            values.keep(`${key}: ${attributes[key] ?? ''}`);
    },
    text(text) {
      values.keep(text);
      if (whole) lists.hear(inside, inside, text);
      return true;
    },
  });
  return { ...values.take(), isXml: true, lists: lists.all() };
}

export function sizeOf({ name, bytes }: ZipEntry): string {
  return `${name.slice(name.lastIndexOf('/') + 1)}, ${bytes} bytes`;
}

class Values {
  private readonly shown: string[] = [];
  private readonly rest: TextLines;
  private characters = 0;
  private count = 0;

  constructor(part: string) {
    this.rest = new TextLines({ part });
  }

  keep(value: string): void {
    const trimmed = value.trim();
    if (trimmed === '') return;
    this.count += 1;
    const isShown = this.characters < MOST_SHOWN;
    if (isShown) this.shown.push(trimmed.slice(0, LONGEST_SHOWN));
    if (!isShown || trimmed.length > LONGEST_SHOWN) this.rest.add(trimmed);
    this.characters += trimmed.length;
    if (this.characters > MOST_CHARACTERS) throw new TooMuch('it holds more than 50 million characters');
  }

  take(): Pick<TextOfPart, 'text' | 'rest'> {
    const { shown, count } = this;
    const text = `${shown.join(' ')}${count > shown.length ? ` … (${count} values)` : ''}`;
    return { text, ...(this.rest.isEmpty ? {} : { rest: this.rest.take(true) }) };
  }
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
