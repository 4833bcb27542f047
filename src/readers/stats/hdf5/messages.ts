import { expectMark, type Hdf5File } from './file';

/** What an object says of itself, one message for each thing. */
export interface Message {
  readonly type: number;
  readonly data: Buffer;
  /** Its content stands elsewhere, for several objects. */
  readonly isShared: boolean;
}

export const MESSAGE = {
  space: 0x01,
  linkInfo: 0x02,
  type: 0x03,
  link: 0x06,
  attribute: 0x0c,
  continuation: 0x10,
  symbols: 0x11,
} as const;

const MOST_BLOCKS = 1000;
const MOST_MESSAGES = 100_000;
const SHARED = 2;

/** The messages of an object's header, in both layouts. Source: HDF5 File Format Specification 3.0, IV.A.1. */
export async function messagesOf(file: Hdf5File, address: number): Promise<Message[]> {
  const start = await file.block(address, 16);
  const isNew = start.toString('latin1', 0, 4) === 'OHDR';
  const first = isNew ? await newStart(file, address) : await oldStart(file, address, start);
  const messages: Message[] = [];
  const continuations: Buffer[] = [];
  let block: Buffer | undefined = first.block;
  for (let blocks = 1; block; blocks += 1) {
    for (const message of isNew ? newMessages(block, first.isOrdered) : oldMessages(block)) {
      if (message.type === MESSAGE.continuation) continuations.push(message.data);
      else messages.push(message);
      if (messages.length + continuations.length > MOST_MESSAGES) throw tooMany();
    }
    const next = continuations.shift();
    if (next && blocks > MOST_BLOCKS) throw tooMany();
    block = next && (await continued(file, next, isNew));
  }
  return messages;
}

function tooMany(): RangeError {
  return new RangeError('an object says more than is followed');
}

interface Start {
  readonly block: Buffer;
  readonly isOrdered: boolean;
}

async function oldStart(file: Hdf5File, address: number, start: Buffer): Promise<Start> {
  if (start.readUInt8(0) !== 1) throw new RangeError('no header of an object where one should be');
  return { block: await file.block(address + 16, start.readUInt32LE(8)), isOrdered: false };
}

async function newStart(file: Hdf5File, address: number): Promise<Start> {
  const start = await file.part(address, 64);
  const flags = start.readUInt8(5);
  const sizeAt = 6 + ((flags & 0x20) === 0 ? 0 : 16) + ((flags & 0x10) === 0 ? 0 : 4);
  const sizeBytes = 1 << (flags & 3);
  const size = sizeBytes === 8 ? Number(start.readBigUInt64LE(sizeAt)) : start.readUIntLE(sizeAt, sizeBytes);
  return { block: await file.block(address + sizeAt + sizeBytes, size), isOrdered: (flags & 4) !== 0 };
}

async function continued(file: Hdf5File, data: Buffer, isNew: boolean): Promise<Buffer> {
  const block = await file.block(Number(data.readBigUInt64LE(0)), Number(data.readBigUInt64LE(8)));
  if (!isNew) return block;
  expectMark(block, 'OCHK');
  // Its checksum follows.
  return block.subarray(4, -4);
}

function* oldMessages(block: Buffer): Iterable<Message> {
  for (let at = 0; at + 8 <= block.length;) {
    const size = block.readUInt16LE(at + 2);
    const data = block.subarray(at + 8, at + 8 + size);
    yield { type: block.readUInt16LE(at), data, isShared: (block.readUInt8(at + 4) & SHARED) !== 0 };
    at += 8 + size;
  }
}

function* newMessages(block: Buffer, isOrdered: boolean): Iterable<Message> {
  const head = isOrdered ? 6 : 4;
  for (let at = 0; at + head <= block.length;) {
    const size = block.readUInt16LE(at + 1);
    const data = block.subarray(at + head, at + head + size);
    yield { type: block.readUInt8(at), data, isShared: (block.readUInt8(at + 3) & SHARED) !== 0 };
    at += head + size;
  }
}
