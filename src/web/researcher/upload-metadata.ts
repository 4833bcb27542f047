import { refuse } from '../../app/refusals';

/**
 * `name base64,name base64` as tus clients write it, each value UTF-8.
 *
 * @throws Refusal `invalid` for what is not
 */
export function uploadMetadata(header: unknown): Readonly<Record<string, string>> {
  if (typeof header !== 'string')
    throw notReadable('Upload-Metadata', 'It is missing: it has the file’s path.');
  const entries = header.split(',').map((pair): [string, string] => {
    const [, name, value = ''] = PAIR.exec(pair) ?? [];
    if (name === undefined) throw notReadable('Upload-Metadata', NOT_PAIRS);
    return [name, textOf(value)];
  });
  return Object.fromEntries(entries);
}

const PAIR = /^ *([A-Za-z]{1,20})(?: ([A-Za-z0-9+/]*={0,2}))?$/;
const NOT_PAIRS = 'It is no list of names with values in base64.';

function textOf(base64: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(base64, 'base64'));
  } catch {
    throw notReadable('Upload-Metadata', 'A value is not text in UTF-8.');
  }
}

/** @throws Refusal `invalid` for what is no number of bytes */
export function byteCount(header: unknown, name: string): number {
  if (typeof header === 'string' && /^\d{1,15}$/.test(header)) return Number(header);
  throw notReadable(name, 'It is no number of bytes.');
}

function notReadable(field: string, message: string) {
  return refuse.invalid([{ field, message }]);
}
