/**
 * What an old Office file says of itself: its author, its company, the names of its sheets.
 * Source: Microsoft, "[MS-OLEPS] Object Linking and Embedding (OLE) Property Set Data Structures" (2021).
 */
export interface OleProperty {
  readonly name: string;
  readonly value: string;
}

/** By the name of the stream, and the number of the property. Times, counts and thumbnails say nothing of people. */
const NAMES: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  '\x05SummaryInformation': {
    ...{ 2: 'title', 3: 'subject', 4: 'author', 5: 'keywords', 6: 'comments', 7: 'template' },
    ...{ 8: 'last author' },
  },
  '\x05DocumentSummaryInformation': { 2: 'category', 13: 'part', 14: 'manager', 15: 'company' },
};
const CODE_PAGE = 1;
const DICTIONARY = 0;
const TEXT = 0x1e;
const WIDE_TEXT = 0x1f;
const TEXTS = 0x101e;
const WIDE_TEXTS = 0x101f;
const UTF8 = 65001;
const UTF16 = 1200;
const MOST_SETS = 2;
const MOST_PROPERTIES = 1000;
const MOST_LETTERS = 500;

/** Nothing of a stream that holds none. Throws `RangeError` where one leads outside. */
export function propertiesIn(stream: string, bytes: Buffer): OleProperty[] {
  const names = NAMES[stream];
  if (!names) return [];
  const sets = Math.min(bytes.readUInt32LE(24), MOST_SETS);
  return Array.from({ length: sets }, (_, at) => bytes.readUInt32LE(44 + 20 * at)).flatMap((start, at) =>
    // The second one is of a person's own properties, whose names stand in it.
    propertiesOfSet(bytes.subarray(start), at === 0 ? names : {}),
  );
}

function propertiesOfSet(set: Buffer, names: Readonly<Record<number, string>>): OleProperty[] {
  const count = Math.min(set.readUInt32LE(4), MOST_PROPERTIES);
  const places = new Map(
    Array.from({ length: count }, (_, at) => [set.readUInt32LE(8 + 8 * at), set.readUInt32LE(12 + 8 * at)]),
  );
  const codePage = places.get(CODE_PAGE);
  const texts = new Texts(set, codePage === undefined ? 0 : set.readUInt16LE(codePage + 4));
  const own = places.get(DICTIONARY);
  const named = own === undefined ? new Map<number, string>() : texts.dictionary(own);
  return [...places].flatMap(([id, place]) => {
    const name = names[id] ?? named.get(id);
    if (name === undefined) return [];
    return texts.valuesAt(place).flatMap((value) => (value === '' ? [] : [{ name, value }]));
  });
}

/** Texts in a set, in its code page. */
class Texts {
  constructor(
    private readonly set: Buffer,
    private readonly codePage: number,
  ) {}

  valuesAt(place: number): string[] {
    const type = this.set.readUInt32LE(place);
    if (type === TEXT || type === WIDE_TEXT) return [this.textAt(place + 4, type === WIDE_TEXT).text];
    if (type !== TEXTS && type !== WIDE_TEXTS) return [];
    const values: string[] = [];
    const count = Math.min(this.set.readUInt32LE(place + 4), MOST_PROPERTIES);
    for (let at = place + 8; values.length < count;) {
      const { text, end } = this.textAt(at, type === WIDE_TEXTS);
      values.push(text);
      at = end;
    }
    return values;
  }

  /** The names that a person gave, by number. */
  dictionary(place: number): Map<number, string> {
    const names = new Map<number, string>();
    const count = Math.min(this.set.readUInt32LE(place), MOST_PROPERTIES);
    let at = place + 4;
    for (let entry = 0; entry < count; entry += 1) {
      const { text, end } = this.textAt(at + 4, this.codePage === UTF16);
      names.set(this.set.readUInt32LE(at), text);
      at = end;
    }
    return names;
  }

  /** A length, then the text and its NUL. */
  private textAt(at: number, isWide: boolean): { readonly text: string; readonly end: number } {
    const bytes = this.set.readUInt32LE(at) * (isWide ? 2 : 1);
    const end = at + 4 + bytes;
    if (end > this.set.length) throw new RangeError('a property leads outside');
    const encoding =
      isWide || this.codePage === UTF16 ? 'utf16le' : this.codePage === UTF8 ? 'utf8' : 'latin1';
    const [text = ''] = this.set.toString(encoding, at + 4, end).split('\0', 1);
    return { text: text.trim().slice(0, MOST_LETTERS), end: isWide ? end + (-end & 3) : end };
  }
}
