/** A file that is written into an address. */
export interface DataUri {
  /** Such as `image/png`, in lower case. */
  readonly type: string;
  readonly bytes: Buffer;
}

const LONGEST_HEAD = 300;

/** What `data:image/png;base64,…` holds; nothing for other addresses. Signs that are no base64 are passed over. */
export function dataUri(address: string): DataUri | undefined {
  if (!/^\s{0,20}data:/i.test(address)) return undefined;
  const comma = address.indexOf(',');
  if (comma < 0 || comma > LONGEST_HEAD) return undefined;
  const head = address.slice(address.indexOf(':') + 1, comma).toLowerCase();
  const [type = ''] = head.split(';');
  const content = address.slice(comma + 1);
  const bytes = /;\s*base64\s*$/.test(head)
    ? Buffer.from(percentDecoded(content), 'base64')
    : textBytes(content);
  return { type: type.trim() === '' ? 'text/plain' : type.trim(), bytes };
}

function percentDecoded(text: string): string {
  return text.includes('%') ? textBytes(text).toString('latin1') : text;
}

function textBytes(text: string): Buffer {
  if (!text.includes('%')) return Buffer.from(text);
  const parts = text.split('%');
  const [first = '', ...others] = parts;
  return Buffer.concat([
    Buffer.from(first),
    ...others.map((part) => {
      const byte = /^[0-9a-f]{2}/i.test(part) ? parseInt(part.slice(0, 2), 16) : undefined;
      return byte === undefined
        ? Buffer.from(`%${part}`)
        : Buffer.concat([Buffer.from([byte]), Buffer.from(part.slice(2))]);
    }),
  ]);
}

const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['image/png', 'png'],
  ['image/jpeg', 'jpg'],
  ['image/jpg', 'jpg'],
  ['image/gif', 'gif'],
  ['image/webp', 'webp'],
  ['image/tiff', 'tiff'],
  ['image/bmp', 'bmp'],
  ['image/svg+xml', 'svg'],
  ['text/html', 'html'],
  ['text/csv', 'csv'],
  ['text/tab-separated-values', 'tsv'],
  ['text/markdown', 'md'],
  ['text/latex', 'tex'],
  ['application/xhtml+xml', 'html'],
  ['application/json', 'json'],
  ['application/pdf', 'pdf'],
  ['application/xml', 'xml'],
  ['text/xml', 'xml'],
]);

/** The ending that a file of this type has. */
export function endingOfType(type: string): string {
  return ENDINGS.get(type) ?? (type.endsWith('+json') ? 'json' : type.startsWith('text/') ? 'txt' : 'bin');
}

/** Fonts are drawn with, not read: by their first bytes, since a type is only what the page says. */
export function isFont(bytes: Buffer): boolean {
  if (bytes.length < 36) return false;
  const start = bytes.toString('latin1', 0, 4);
  // These say how long they are: what only begins as one is none.
  if (start === 'wOFF' || start === 'wOF2') return bytes.readUInt32BE(8) === bytes.length;
  if (bytes.readUInt16LE(34) === 0x504c) return bytes.readUInt32LE(0) === bytes.length;
  return ['OTTO', 'ttcf', 'true', '\0\u0001\0\0'].includes(start);
}
