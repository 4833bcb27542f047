import { isUtf8 } from 'node:buffer';

/**
 * The encoding of text, in lower case, or nothing when the bytes are no text.
 *
 * A byte order mark wins; then UTF-16 without one (every other byte is mostly zero); then valid UTF-8, because text
 * in another encoding is almost never valid UTF-8 by chance; then what chardet finds, if it is an encoding of the
 * languages we read; else Windows-1252, which gives every byte a character and leaves digits as they are.
 */
export async function encodingOf(head: Buffer, tail: Buffer): Promise<string | undefined> {
  const marked = byteOrderMark(head);
  if (marked !== undefined) return marked;
  const wide = wideEncoding(head);
  if (wide !== undefined) return wide;
  if (hasControls(head) || hasControls(tail)) return undefined;
  if (isUtf8(withoutCutEnd(head)) && isUtf8(withoutCutEnd(withoutCutStart(tail)))) return 'utf-8';
  return detected(isUtf8(withoutCutEnd(head)) ? tail : head);
}

function byteOrderMark(head: Buffer): string | undefined {
  const start = head.toString('latin1', 0, 4);
  if (start.startsWith('\xef\xbb\xbf')) return 'utf-8';
  if (start === '\xff\xfe\0\0') return 'utf-32le';
  if (start === '\0\0\xfe\xff') return 'utf-32be';
  if (start.startsWith('\xff\xfe')) return 'utf-16le';
  if (start.startsWith('\xfe\xff')) return 'utf-16be';
  return undefined;
}

function wideEncoding(head: Buffer): string | undefined {
  const pairs = Math.floor(head.length / 2);
  if (pairs < 2) return undefined;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (head[2 * pair] === 0) evenZeros += 1;
    if (head[2 * pair + 1] === 0) oddZeros += 1;
  }
  if (oddZeros > pairs * 0.6 && evenZeros === 0) return 'utf-16le';
  if (evenZeros > pairs * 0.6 && oddZeros === 0) return 'utf-16be';
  return undefined;
}

const TAB = 9;
const RETURN = 13;
const ESCAPE = 27;
const SUBSTITUTE = 26;
/** And what ASCII parts files, groups, records and fields by. */
const FILE_SEPARATOR = 28;
const BACKSPACE = 8;

/** Text has no NUL, and hardly a control character beside line ends, tabs and what terminals and DOS left behind. */
function hasControls(bytes: Buffer): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte >= FILE_SEPARATOR || (byte >= TAB && byte <= RETURN)) continue;
    if (byte !== ESCAPE && byte !== SUBSTITUTE && byte !== BACKSPACE) controls += 1;
  }
  return controls > bytes.length / 100;
}

/** Drops a character of which only the first bytes are here. */
function withoutCutEnd(bytes: Buffer): Buffer {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needed > back ? bytes.subarray(0, bytes.length - back) : bytes;
    }
  }
  return bytes;
}

function withoutCutStart(bytes: Buffer): Buffer {
  let start = 0;
  while (start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start += 1;
  return bytes.subarray(start);
}

const READ_AS_DETECTED: ReadonlySet<string> = new Set([
  ...['windows-1250', 'windows-1251', 'windows-1253', 'windows-1254', 'iso-8859-2', 'iso-8859-5', 'koi8-r'],
  ...['shift_jis', 'euc-jp', 'euc-kr', 'gb18030', 'big5'],
]);
const SURE = 40;

async function detected(bytes: Buffer): Promise<string> {
  const { analyse } = await import('chardet');
  const [best] = analyse(bytes);
  const name = best?.name.toLowerCase() ?? '';
  return best !== undefined && best.confidence >= SURE && READ_AS_DETECTED.has(name) ? name : 'windows-1252';
}
