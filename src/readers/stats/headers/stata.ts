import { fixedText, HEAD_BYTES, labelled, MOST_VARIABLES, type DataHeader, type ReadHeader } from './header';

/** Stata's `help dta`: 113 to 115 in fixed places, 117 to 119 between tags. */
export const stataHeader: ReadHeader = async (source) => {
  const head = await source.read(0, HEAD_BYTES);
  return head[0] === 0x3c ? tagged(head) : fixed(head);
};

function fixed(head: Buffer): DataHeader {
  const big = head[1] === 1;
  const columns = big ? head.readUInt16BE(4) : head.readUInt16LE(4);
  const rows = big ? head.readUInt32BE(6) : head.readUInt32LE(6);
  const namesAt = 109 + columns;
  return { program: 'Stata', rows, columns, variables: names(head, namesAt, columns, 33) };
}

function tagged(head: Buffer): DataHeader | undefined {
  const after = (tag: string) => {
    const at = head.indexOf(tag, 0, 'latin1');
    return at === -1 ? undefined : at + tag.length;
  };
  const release = Number(head.toString('latin1', 28, 31));
  const [k, n, namesAt] = [after('<K>'), after('<N>'), after('<varnames>')];
  if (k === undefined || n === undefined || namesAt === undefined) return undefined;
  const big = head.includes('<byteorder>MSF', 0, 'latin1');
  const wide = release >= 119;
  const columns = big ? head.readUIntBE(k, wide ? 4 : 2) : head.readUIntLE(k, wide ? 4 : 2);
  // Counts of rows have 8 bytes since 118; six of them hold any that a disk does.
  const rows = release < 118 ? uint(head, n, 4, big) : uint(head, big ? n + 2 : n, 6, big);
  const width = release < 118 ? 33 : 129;
  const labelsAt = after('<variable_labels>');
  const labelWidth = release < 118 ? 81 : 321;
  const found = names(head, namesAt, columns, width);
  const variables = found.map((name, index) =>
    labelled(name, labelsAt === undefined ? '' : fixedText(head, labelsAt + index * labelWidth, labelWidth)),
  );
  return { program: 'Stata', rows, columns, variables };
}

function uint(bytes: Buffer, at: number, length: number, big: boolean): number {
  return big ? bytes.readUIntBE(at, length) : bytes.readUIntLE(at, length);
}

function names(head: Buffer, at: number, columns: number, width: number): string[] {
  const count = Math.min(columns, MOST_VARIABLES);
  return Array.from({ length: count }, (_, index) => fixedText(head, at + index * width, width));
}
