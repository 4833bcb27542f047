import { crc32 } from 'node:zlib';
import type { ByteSource } from '../../reader';
import { bufferSource } from '../../source';
import { NotUnpacked } from '../not-unpacked';
import type { UnpackBudget } from '../budget';
import { inflatedAtOnce, inflateInto } from '../inflate';
import { Spool, windowOf, type Spooled } from '../spool';
import type { DirectoryEntry } from './directory';
import type { LocalEntry } from './local-entry';

const STORED = 0;
const DEFLATED = 8;
/** Unpacked in one go; larger ones piece by piece. */
const AT_ONCE_BYTES = 1_000_000;

export interface Unpacked extends Spooled {
  /** What was found otherwise than the directory says. */
  readonly damage?: string;
  /** Bytes after the end of the packed data: an entry can hide them there. */
  readonly unused: number;
}

export interface EntryToUnpack {
  readonly source: ByteSource;
  readonly entry: DirectoryEntry;
  readonly local: LocalEntry;
  readonly budget: UnpackBudget;
}

/** @throws NotUnpacked for a way of packing that is not read, and when the budget ends */
export async function unpackEntry(asked: EntryToUnpack): Promise<Unpacked> {
  const { method } = asked.entry;
  if (method === STORED) return stored(asked);
  if (method !== DEFLATED) {
    throw new NotUnpacked('unsupported', `It is packed in a way that is not read (method ${method}).`);
  }
  return unpackedAtOnce(asked) ?? (await unpackedInPieces(asked));
}

async function stored({ source, entry, local, budget }: EntryToUnpack): Promise<Unpacked> {
  const [start, end] = local.data;
  budget.spend(end - start);
  const bytes = local.packed ? bufferSource(local.packed) : windowOf(source, start, end);
  let crc = 0;
  for await (const chunk of bytes.stream()) if (chunk instanceof Buffer) crc = crc32(chunk, crc);
  return { source: bytes, close: nothingToClose, unused: 0, damage: damageOf(entry, bytes.size, crc) };
}

function unpackedAtOnce({ entry, local, budget }: EntryToUnpack): Unpacked | undefined {
  if (!local.packed || entry.unpacked > AT_ONCE_BYTES) return undefined;
  const inflated = inflatedAtOnce(local.packed, entry.unpacked);
  if (!inflated) return undefined;
  const { bytes, used } = inflated;
  budget.spend(bytes.length);
  return {
    source: bufferSource(bytes),
    close: nothingToClose,
    damage: damageOf(entry, bytes.length, crc32(bytes)),
    unused: local.packed.length - used,
  };
}

async function unpackedInPieces({ source, entry, local, budget }: EntryToUnpack): Promise<Unpacked> {
  const [start, end] = local.data;
  const spool = new Spool();
  try {
    const { bytes, crc, used, failure } = await inflateInto(spool, windowOf(source, start, end), budget);
    const damage = failure ?? damageOf(entry, bytes, crc);
    return { ...spool.end(), damage, unused: failure === undefined ? end - start - used : 0 };
  } catch (error) {
    await spool.abandon();
    throw error;
  }
}

function damageOf(entry: DirectoryEntry, bytes: number, crc: number): string | undefined {
  if (bytes !== entry.unpacked) return `it has ${bytes} bytes where the directory says ${entry.unpacked}`;
  return crc === entry.crc ? undefined : 'its checksum is wrong';
}

function nothingToClose(): Promise<void> {
  return Promise.resolve();
}
