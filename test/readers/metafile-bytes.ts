/** A record of an enhanced metafile: what it is, how long, and its content. */
const emfRecord = (type: number, content: Buffer) => {
  const rest = (4 - (content.length & 3)) & 3;
  return Buffer.concat([uints([type, 8 + content.length + rest]), content, Buffer.alloc(rest)]);
};

/** An enhanced metafile of these records, by a program that describes it so. */
export function emfBytes(records: readonly Buffer[], description = 'Excel\0Chart 1\0\0'): Buffer {
  const described = Buffer.from(description, 'utf16le');
  const header = Buffer.alloc(100);
  header.write(' EMF', 32);
  header.writeUInt32LE(description.length, 52);
  header.writeUInt32LE(108, 56);
  return Buffer.concat([
    emfRecord(1, Buffer.concat([header, described])),
    ...records,
    emfRecord(14, Buffer.alloc(12)),
  ]);
}

/** ExtTextOutW, or ExtTextOutA where a letter is a byte. */
export function emfText(text: string, y: number, encoding: 'utf16le' | 'latin1' = 'utf16le'): Buffer {
  const head = Buffer.alloc(68);
  head.writeInt32LE(y, 32);
  head.writeUInt32LE(text.length, 36);
  head.writeUInt32LE(76, 40);
  return emfRecord(encoding === 'utf16le' ? 84 : 83, Buffer.concat([head, Buffer.from(text, encoding)]));
}

/** PolyTextOutW: several texts of one line in one record. */
export function emfTexts(texts: readonly string[], y: number): Buffer {
  const head = Buffer.alloc(32 + 40 * texts.length);
  head.writeUInt32LE(texts.length, 28);
  let at = 8 + head.length;
  for (const [index, text] of texts.entries()) {
    head.writeInt32LE(y, 36 + 40 * index);
    head.writeUInt32LE(text.length, 40 + 40 * index);
    head.writeUInt32LE(at, 44 + 40 * index);
    at += 2 * text.length;
  }
  return emfRecord(97, Buffer.concat([head, Buffer.from(texts.join(''), 'utf16le')]));
}

/** SmallTextOut without a rectangle, a byte a letter. */
export function emfSmallText(text: string, y: number): Buffer {
  const head = uints([0, y, text.length, 0x300, 1, 0, 0]);
  return emfRecord(108, Buffer.concat([head, Buffer.from(text, 'latin1')]));
}

/** DrawString of GDI+, in a comment. */
export function emfPlusText(text: string): Buffer {
  const letters = Buffer.from(text, 'utf16le');
  const record = Buffer.alloc(40 + letters.length);
  record.writeUInt16LE(0x401c, 0);
  record.writeUInt32LE(record.length, 4);
  record.writeUInt32LE(text.length, 20);
  letters.copy(record, 40);
  const content = Buffer.concat([Buffer.from('EMF+'), record]);
  return emfRecord(70, Buffer.concat([uints([content.length]), content]));
}

/** A metafile of Windows that draws these texts, one below the other, in both of its ways. */
export function wmfBytes(texts: readonly string[]): Buffer {
  const header = Buffer.from([1, 0, 9, 0, 0, 3, ...Array.from({ length: 12 }, () => 0)]);
  const records = texts.flatMap((text, at) => {
    const letters = Buffer.from(text.length % 2 === 0 ? text : `${text}\0`, 'latin1');
    return [
      wmfRecord(0x0521, Buffer.concat([shorts([text.length]), letters, shorts([20 * at, 0])])),
      wmfRecord(0x0a32, Buffer.concat([shorts([20 * at + 10, 0, text.length, 0]), letters])),
    ];
  });
  return Buffer.concat([header, ...records, wmfRecord(0, Buffer.alloc(0))]);
}

function wmfRecord(kind: number, content: Buffer): Buffer {
  return Buffer.concat([uints([(6 + content.length) / 2]), shorts([kind]), content]);
}

function uints(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, 4 * index);
  return bytes;
}

function shorts(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length);
  for (const [index, value] of values.entries()) bytes.writeUInt16LE(value, 2 * index);
  return bytes;
}
