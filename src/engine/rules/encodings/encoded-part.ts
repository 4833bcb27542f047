/** How a stretch is written: lines of a run are all of one kind. */
export type Kind = 'word' | 'tail' | 'groups' | 'hex-groups' | 'uu' | 'base85' | 'quoted';

export interface EncodedPart {
  readonly kind: Kind;
  /** The signs of the alphabet alone. */
  readonly text: string;
}

const ALPHABET = /^[A-Za-z0-9+/_-]+={0,6}$/;
const UU = /^M[\x20-\x60]{60}$/;
const WITHIN = /[A-Za-z0-9+/_-]{100,}={0,2}/;
/** Of mail: a byte after each sign, and the sign alone where the line goes on. */
const QUOTED = /^(?:=[0-9A-F]{2}){8,}=?$/i;
const HEX = /^[0-9A-Fa-f]+$/;
/** A line begins with words (time, level, name) before what it encodes. */
const LONG_TAIL = 40;
const LONG_BASE85 = 60;
/** More words than this are a text. */
const MOST_GROUPS = 2000;

/** The part of a line that some alphabet of encoders wrote; undefined where there is none. */
export function encodedPart(line: string): EncodedPart | undefined {
  const text = line.trim();
  if (text.length < 4) return undefined;
  if (UU.test(line.trimEnd())) return { kind: 'uu', text };
  if (QUOTED.test(text)) return { kind: 'quoted', text: text.replaceAll('=', '') };
  if (ALPHABET.test(text)) return { kind: 'word', text };
  if (!text.includes(' ')) return base85(text) ?? within(text);
  const words = text.split(/\s+/, MOST_GROUPS);
  return hexGroups(words) ?? groups(words) ?? tail(words) ?? within(text);
}

/** `00000010: 8f3a 91c0 …  ..:.` as xxd and hexdump print it, or pairs of digits alone. */
function hexGroups(words: readonly string[]): EncodedPart | undefined {
  const numbered = /^[0-9A-Fa-f]{4,16}:?$/.test(words[0] ?? '') && words[0]?.length !== words[1]?.length;
  const from = numbered ? 1 : 0;
  let to = from;
  while (to < words.length && isGroup(words[to] ?? '')) to++;
  return to - from >= 8 ? { kind: 'hex-groups', text: words.slice(from, to).join('') } : undefined;
}

function isGroup(word: string): boolean {
  return (word.length === 2 || word.length === 4 || word.length === 8) && HEX.test(word);
}

/** Base64 in groups of one width. */
function groups(words: readonly string[]): EncodedPart | undefined {
  const [first = ''] = words;
  if (words.length < 8 || first.length < 4) return undefined;
  const even = words.slice(0, -1).every(({ length }) => length === first.length);
  const text = words.join('');
  return even && ALPHABET.test(text) ? { kind: 'groups', text } : undefined;
}

function tail(words: readonly string[]): EncodedPart | undefined {
  const word = words.at(-1) ?? '';
  const last = word.replace(/^["'=]+|(?<!["',;}\])])["',;}\])]+$/g, '');
  return last.length >= LONG_TAIL && ALPHABET.test(last) && !isHash(last)
    ? { kind: 'tail', text: last }
    : base85(word);
}

function within(text: string): EncodedPart | undefined {
  const found = text.length < 100 ? undefined : WITHIN.exec(text)?.[0];
  return found === undefined ? undefined : { kind: 'tail', text: found };
}

/** Letters of both cases, digits and more than the signs of base64, all mixed. */
function base85(text: string): EncodedPart | undefined {
  if (text.length < LONG_BASE85) return undefined;
  const share = (pattern: RegExp) =>
    (text.slice(0, 500).match(pattern) ?? []).length / Math.min(500, text.length);
  const mixed = share(/[A-Z]/g) > 0.12 && share(/[a-z]/g) > 0.12 && share(/\d/g) > 0.04;
  return mixed && share(/[!#$%&()*+;<=>?@^_`{|}~:,.'"/\\-]/g) > 0.1 && new Set(text).size >= 45
    ? { kind: 'base85', text }
    : undefined;
}

const HASH_LENGTHS = new Set([32, 40, 56, 64, 96, 128]);

/** MD5, SHA-1, SHA-2 in hexadecimal digits: they say which file was read, and hold nothing. */
export function isHash(text: string): boolean {
  return HASH_LENGTHS.has(text.length) && HEX.test(text) && /[2-9a-f]/i.test(text);
}
