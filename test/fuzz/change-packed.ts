import { gunzipSync, gzipSync } from 'node:zlib';
import { zipBytes, type ZipPart, type ZipShape } from '../readers/archive/zip-bytes';
import { readZip } from '../support/read-zip';
import { CHANGES, type Change } from './change-bytes';
import type { Random } from './random';

type Repack = (parts: readonly ZipPart[], random: Random) => readonly [readonly ZipPart[], ZipShape?];

/** A changed byte of a package seldom gets past its checksums: these change what is packed, and pack it again. */
export async function changePacked(bytes: Buffer, change: Change, random: Random): Promise<Buffer> {
  if (bytes.toString('latin1', 0, 2) === '\x1f\x8b') return gzipSync(change(gunzipSync(bytes), random));
  const parts = await partsOf(bytes);
  const chosen = random.below(parts.length);
  return zipBytes(
    parts.map((part, index) =>
      index === chosen ? { ...part, text: change(Buffer.from(part.text ?? ''), random) } : part,
    ),
  );
}

/** The same entries in a zip that is not as zips are. */
export async function changeZip(bytes: Buffer, random: Random): Promise<Buffer> {
  const [parts, shape] = random.pick(REPACKS)(await partsOf(bytes), random);
  return zipBytes(parts, shape);
}

export function isPacked(bytes: Buffer): boolean {
  return isZip(bytes) || bytes.toString('latin1', 0, 2) === '\x1f\x8b';
}

export function isZip(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, 4) === 'PK\x03\x04';
}

async function partsOf(bytes: Buffer): Promise<ZipPart[]> {
  return [...(await readZip(bytes))].map(([name, text]) => ({
    name,
    text,
    method: name === 'mimetype' ? 0 : 8,
  }));
}

const anyPart =
  (other: (part: ZipPart, random: Random) => Partial<ZipPart>): Repack =>
  (parts, random) => {
    const chosen = random.below(parts.length);
    return [parts.map((part, index) => (index === chosen ? { ...part, ...other(part, random) } : part))];
  };
const textOf = (part: ZipPart) => Buffer.from(part.text ?? '');
const flipped: Change = (bytes, random) => CHANGES['flipped bits']?.(bytes, random) ?? bytes;

const REPACKS: readonly [Repack, ...Repack[]] = [
  (parts, random) => [parts.filter((_, index) => index !== random.below(parts.length))],
  (parts, random) => [[...parts, ...parts.slice(random.below(parts.length)).slice(0, 1)]],
  (parts) => [[...parts].reverse()],
  (parts, random) => [parts, { count: random.pick([0, 1, 0xffff, parts.length + 1]) }],
  (parts, random) => [parts.slice(1), { unlisted: parts.slice(0, 1 + random.below(1)) }],
  (parts, random) => [parts, { before: random.bytes(40) }],
  (parts, random) => [parts, { after: random.bytes(40) }],
  anyPart((part, random) => ({
    unpacked: random.pick([0, 1, 0x7fffffff, 0xffffffff, textOf(part).length + 1]),
  })),
  anyPart((_, random) => ({ crc: random.below(2 ** 32) })),
  anyPart((_, random) => ({ flags: random.pick([1, 8, 0x800, 0xffff]) })),
  anyPart(() => ({ method: 12 })),
  anyPart((part, random) => ({ name: flipped(Buffer.from(part.name), random) })),
  anyPart((part, random) => ({ localName: flipped(Buffer.from(part.name), random).toString('latin1') })),
  anyPart((_, random) => ({ extra: random.bytes(random.below(40)) })),
  anyPart((_, random) => ({ before: random.bytes(20) })),
  anyPart((_, random) => ({ unused: random.bytes(20).toString('latin1') })),
  anyPart((_, random) => ({ unixMode: random.below(0xffff) })),
  anyPart(() => ({ text: Buffer.alloc(20_000_000, 0x20) })),
  anyPart((part) => ({
    text: textOf(part).toString('latin1').replace('?>', '?><!DOCTYPE x [<!ENTITY a "ha">]>'),
  })),
];
