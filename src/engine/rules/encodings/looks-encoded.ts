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
  if (/^[A-Z2-7]+=*$/.test(sample)) return distinct >= 28 && share(/[2-7]/g) > 0.08;
  if (/[^\w+/=-]/.test(sample)) return distinct >= 40;
  const random =
    distinct >= 40 &&
    share(/[A-Z]/g) > 0.2 &&
    share(/[a-z]/g) > 0.2 &&
    share(/\d/g) > 0.05 &&
    share(/[_-]/g) < 0.1;
  return random || isReadable(bytesOfBase64(sample));
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

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** RFC 4648, section 4 or 5; signs after the last whole group of four are left out. */
function bytesOfBase64(text: string): number[] {
  const signs = text
    .replace(/-/g, '+')
    .replace(/_/g, '/')
    .replace(/(?<!=)=+$/, '');
  const bytes: number[] = [];
  for (let at = 0; at + 4 <= signs.length; at += 4) {
    let group = 0;
    for (let place = 0; place < 4; place++) group = group * 64 + BASE64.indexOf(signs.charAt(at + place));
    bytes.push((group >> 16) & 255, (group >> 8) & 255, group & 255);
  }
  return bytes;
}
