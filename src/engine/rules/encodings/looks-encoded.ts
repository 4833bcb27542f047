/** Characters that are judged of a run of any length. */
export const SAMPLED = 4000;

/** Whether a stretch in the alphabet of an encoder holds random bytes or a text: words and paths decode to neither. */
export function looksEncoded(text: string): boolean {
  const sample = text.slice(0, SAMPLED);
  const distinct = new Set(sample).size;
  const share = (pattern: RegExp) => (sample.match(pattern) ?? []).length / sample.length;
  if (/^[01]+$/.test(sample)) return true;
  if (/^[0-9a-f]+$/i.test(sample))
    return (distinct >= 14 && share(/\d/g) < 0.8) || isReadable(bytesOfHex(sample));
  if (/^[A-Z2-7]+=*$/.test(sample))
    return (distinct >= 28 && share(/[2-7]/g) > 0.08) || isReadable(bytesOf(sample, BASE32));
  if (/[^\w+/=-]/.test(sample)) return distinct >= 40;
  const random =
    distinct >= 40 &&
    share(/[A-Z]/g) > 0.2 &&
    share(/[a-z]/g) > 0.2 &&
    share(/\d/g) > 0.05 &&
    share(/[_-]/g) < 0.1;
  return random || isReadable(bytesOf(inPlainBase64(sample), BASE64));
}

/** Bytes of a text in ASCII: that signs of another kind decode to it happens by no chance. */
function isReadable(bytes: readonly number[]): boolean {
  const readable = bytes.filter(
    (byte) => (byte >= 32 && byte < 127) || byte === 9 || byte === 10 || byte === 13,
  );
  return bytes.length >= 40 && readable.length / bytes.length > 0.97;
}

function bytesOfHex(text: string): number[] {
  return Array.from({ length: text.length >> 1 }, (_, i) =>
    Number.parseInt(text.slice(2 * i, 2 * i + 2), 16),
  );
}

/** RFC 4648: the signs of an alphabet, how many make a whole group, and how many bytes that is. */
interface Alphabet {
  readonly signs: string;
  readonly group: number;
  readonly bytes: number;
}
const BASE64: Alphabet = {
  signs: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
  group: 4,
  bytes: 3,
};
const BASE32: Alphabet = { signs: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', group: 8, bytes: 5 };

/** Section 5 of it writes two signs otherwise. */
function inPlainBase64(text: string): string {
  return text.replace(/-/g, '+').replace(/_/g, '/');
}

/** Signs after the last whole group are left out. */
function bytesOf(text: string, { signs, group, bytes }: Alphabet): number[] {
  const whole = text.replace(/(?<!=)=+$/, '');
  const decoded: number[] = [];
  for (let at = 0; at + group <= whole.length; at += group) {
    let value = 0;
    for (let place = 0; place < group; place++)
      value = value * signs.length + signs.indexOf(whole.charAt(at + place));
    for (let byte = bytes - 1; byte >= 0; byte--) decoded.push(Math.floor(value / 256 ** byte) % 256);
  }
  return decoded;
}
