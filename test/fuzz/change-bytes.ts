import type { Random } from './random';

/** Makes other bytes of some. */
export type Change = (bytes: Buffer, random: Random) => Buffer;

/** Where a length turns negative, a page becomes billions, or one more no longer fits. */
const EXTREMES: readonly [bigint, ...bigint[]] = [
  0n,
  1n,
  0x7fn,
  0xffn,
  0x7fffn,
  0xffffn,
  0x7fffffffn,
  0x80000000n,
  0xfffffffen,
  0xffffffffn,
  0x7fffffffffffffffn,
  0xffffffffffffffffn,
];
const EXTREME_DIGITS: readonly [string, ...string[]] = [
  ...(['0', '-1', '1e308', 'NaN', '65536'] as const),
  ...['2147483647', '4294967296', '99999999999', '9007199254740993', '9'.repeat(400)],
];
const HEAD_BYTES = 600;
const LONGEST_PART = 4000;

export const CHANGES: Readonly<Record<string, Change>> = {
  'flipped bits': (bytes, random) => {
    const changed = Buffer.from(bytes);
    for (let count = 1 + random.below(12); count > 0 && bytes.length > 0; count -= 1) {
      const at = placeIn(bytes, random);
      changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8));
    }
    return changed;
  },
  'other bytes': (bytes, random) => {
    const changed = Buffer.from(bytes);
    random.bytes(1 + random.below(16)).copy(changed, placeIn(bytes, random));
    return changed;
  },
  'bytes of one kind': (bytes, random) => {
    const [start, end] = partOf(bytes, random);
    return Buffer.from(bytes).fill(random.pick([0, 0xff, 0x20, 0x0a, 0x3c]), start, end);
  },
  'an extreme number': (bytes, random) => {
    const changed = Buffer.from(bytes);
    const size = Math.min(random.pick([1, 2, 4, 8]), bytes.length);
    const value = Buffer.alloc(8);
    value.writeBigUInt64LE(random.pick(EXTREMES));
    const written = value.subarray(0, size);
    if (random.next() < 0.5) written.reverse();
    // Headers stand at the beginning, and directories at the end.
    const from = random.pick([0, 0, Math.max(0, bytes.length - HEAD_BYTES)]);
    written.copy(changed, from + random.below(Math.min(HEAD_BYTES, bytes.length)));
    return changed;
  },
  'extreme digits': (bytes, random) => {
    const text = bytes.toString('latin1');
    const numbers = [...text.matchAll(/\d+/g)];
    const chosen = numbers[random.below(numbers.length)];
    if (!chosen) return bytes;
    const end = chosen.index + chosen[0].length;
    return Buffer.from(text.slice(0, chosen.index) + random.pick(EXTREME_DIGITS) + text.slice(end), 'latin1');
  },
  'a part removed': (bytes, random) => {
    const [start, end] = partOf(bytes, random);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  },
  'a part twice': (bytes, random) => {
    const [start, end] = partOf(bytes, random);
    const times = random.pick([1, 1, 1, 40]);
    return Buffer.concat([
      bytes.subarray(0, end),
      ...Array.from({ length: times }, () => bytes.subarray(start, end)),
      bytes.subarray(end),
    ]);
  },
  'parts swapped': (bytes, random) => {
    const cuts = [0, 1, 2].map(() => random.below(bytes.length + 1)).sort((a, b) => a - b);
    const [first = 0, second = 0, third = 0] = cuts;
    return Buffer.concat([
      bytes.subarray(0, first),
      bytes.subarray(second, third),
      bytes.subarray(first, second),
      bytes.subarray(third),
    ]);
  },
  'bytes between': (bytes, random) => inserted(bytes, random.bytes(1 + random.below(64)), random),
};

/** The beginning alone. What has an end of its own must be known to have lost it. */
export function cutShort(bytes: Buffer, random: Random): Buffer {
  return bytes.subarray(0, 1 + random.below(Math.max(1, bytes.length - 1)));
}

function inserted(bytes: Buffer, more: Buffer, random: Random): Buffer {
  const at = random.below(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);
}

function placeIn(bytes: Buffer, random: Random): number {
  return random.below(random.pick([bytes.length, Math.min(bytes.length, HEAD_BYTES)]));
}

function partOf(bytes: Buffer, random: Random): readonly [start: number, end: number] {
  const start = random.below(bytes.length);
  return [start, Math.min(bytes.length, start + 1 + random.below(LONGEST_PART))];
}
