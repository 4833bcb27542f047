import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a zip, with whatever a hostile hand would change. */
export interface ZipPart {
  readonly name: string | Buffer;
  readonly text?: string | Buffer;
  readonly method?: 0 | 8 | 12;
  readonly flags?: number;
  /** What the directory says, when it is not so. */
  readonly unpacked?: number;
  readonly crc?: number;
  readonly unixMode?: number;
  readonly comment?: string;
  readonly extra?: Buffer;
  /** The name in the local header, when it is another one. */
  readonly localName?: string;
  /** Bytes before its local header, and after its packed data but counted with it. */
  readonly before?: string | Buffer;
  readonly unused?: string;
}

export interface ZipShape {
  readonly comment?: string;
  readonly before?: Buffer;
  readonly after?: Buffer;
  /** Entries that stand in the file and not in its directory. */
  readonly unlisted?: readonly ZipPart[];
  /** What the end of the directory counts. */
  readonly count?: number;
}

/** A zip written byte by byte: libraries refuse to write what readers must survive. */
export function zipBytes(parts: readonly ZipPart[], shape: ZipShape = {}): Buffer {
  const before = shape.before ?? Buffer.alloc(0);
  const pieces: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const part of [...parts, ...(shape.unlisted ?? [])]) {
    const { local, listed } = entryBytes(part, at);
    pieces.push(local);
    at += local.length;
    if (!shape.unlisted?.includes(part)) central.push(listed);
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  const count = shape.count ?? central.length;
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  const comment = Buffer.from(shape.comment ?? '');
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([before, ...pieces, directory, end, comment, shape.after ?? Buffer.alloc(0)]);
}

function entryBytes(part: ZipPart, start: number): { local: Buffer; listed: Buffer } {
  const content = Buffer.from(part.text ?? '');
  const method = part.method ?? 8;
  const packed = Buffer.concat([
    method === 8 ? deflateRawSync(content) : content,
    Buffer.from(part.unused ?? ''),
  ]);
  const name = Buffer.from(part.name);
  const localName = Buffer.from(part.localName ?? part.name);
  const extra = part.extra ?? Buffer.alloc(0);
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(part.flags ?? 0, 2);
  shared.writeUInt16LE(method, 4);
  shared.writeUInt32LE(part.crc ?? crc32(content), 10);
  shared.writeUInt32LE(packed.length, 14);
  shared.writeUInt32LE(part.unpacked ?? content.length, 18);
  const head = Buffer.from(shared);
  head.writeUInt16LE(localName.length, 22);
  const before = Buffer.from(part.before ?? '');
  const local = Buffer.concat([before, Buffer.from('PK\x03\x04'), head, localName, packed]);
  shared.writeUInt16LE(name.length, 22);
  shared.writeUInt16LE(extra.length, 24);
  const comment = Buffer.from(part.comment ?? '');
  const tail = Buffer.alloc(14);
  tail.writeUInt16LE(comment.length, 0);
  tail.writeUInt16LE(part.unixMode ?? 0, 8);
  tail.writeUInt32LE(start + before.length, 10);
  const madeBy = Buffer.from([20, part.unixMode === undefined ? 0 : 3]);
  const listed = Buffer.concat([Buffer.from('PK\x01\x02'), madeBy, shared, tail, name, extra, comment]);
  return { local, listed };
}
