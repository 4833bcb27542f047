import { isUtf8 } from 'node:buffer';
import { crc32 } from 'node:zlib';
import iconv from 'iconv-lite';
import type { ExtraField } from './extra-fields';

const SAYS_UTF8 = 0x800;
const UNICODE_NAME = 0x7075;

export interface EntryName {
  readonly text: string;
  /** Why programs may show another name. */
  readonly doubt?: string;
  /** The name that programs which know the Unicode field show instead, when it is another one. */
  readonly other?: string;
}

/**
 * A name as most programs show it: UTF-8 where the entry says so or where the bytes are, else code page 437 as the format
 * has it. APPNOTE.TXT, appendix D.
 */
export function entryName(raw: Buffer, flags: number, extra: readonly ExtraField[]): EntryName {
  const utf8 = isUtf8(raw);
  const text = utf8 ? raw.toString('utf8') : iconv.decode(raw, 'cp437');
  const other = unicodeName(raw, extra);
  const doubt = raw.every((byte) => byte < 0x80) ? undefined : doubtOf(utf8, (flags & SAYS_UTF8) !== 0);
  return { text, doubt: other === text ? undefined : doubt, other: other === text ? undefined : other };
}

function doubtOf(utf8: boolean, saysUtf8: boolean): string | undefined {
  if (saysUtf8 === utf8) return utf8 ? undefined : 'is in an encoding that the archive does not name';
  return utf8 ? 'is in Unicode without saying so' : 'is said to be in Unicode and is not';
}

/** Counts only when it still belongs to the name beside it. */
function unicodeName(raw: Buffer, extra: readonly ExtraField[]): string | undefined {
  const field = extra.find(({ id }) => id === UNICODE_NAME)?.data;
  if (field === undefined || field.length < 5 || field.readUInt32LE(1) !== crc32(raw)) return undefined;
  return field.toString('utf8', 5);
}
