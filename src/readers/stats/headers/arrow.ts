import type { ByteSource } from '../../reader';
import { FlatTable } from './flatbuffer';
import { MOST_VARIABLES, type DataHeader, type ReadHeader } from './header';

const MOST_FOOTER_BYTES = 16_000_000;
const MOST_BATCHES = 100_000;
const BLOCK_BYTES = 24;
const MOST_MESSAGE_BYTES = 1_000_000;
/** Fields of the tables in `File.fbs`, `Schema.fbs` and `Message.fbs`. */
const FOOTER = { schema: 1, batches: 3 };
const SCHEMA = { fields: 1 };
const MESSAGE = { header: 2 };
const BATCH = { length: 0 };
const FIELD = { name: 0 };
/** Of `feather.fbs`, before Feather became a name for Arrow's own files. */
const OLD = { rows: 1, columns: 2 };

/** The footer of an Arrow file, and how long each of its batches is. Source: apache/arrow, `format/`. */
export const arrowHeader: ReadHeader = async (source) => {
  const start = (await source.read(0, 4)).toString('latin1');
  return start === 'FEA1' ? oldFeather(source) : arrowFile(source);
};

async function arrowFile(source: ByteSource): Promise<DataHeader | undefined> {
  const footer = await footerOf(source, 'ARROW1');
  const schema = footer?.table(FOOTER.schema);
  if (!footer || !schema) return undefined;
  let rows = 0;
  for (const block of footer.structures(FOOTER.batches, BLOCK_BYTES, MOST_BATCHES)) {
    const length = Math.min(block.readUInt32LE(8), MOST_MESSAGE_BYTES);
    const message = await source.read(Number(block.readBigUInt64LE(0)), length);
    // Newer writers put a mark of four bytes before the length.
    const from = message.readInt32LE(0) === -1 ? 8 : 4;
    rows += FlatTable.root(message.subarray(from)).table(MESSAGE.header)?.long(BATCH.length) ?? 0;
  }
  const fields = schema.tables(SCHEMA.fields, MOST_VARIABLES);
  return {
    program: 'Arrow',
    rows,
    columns: fields.length,
    variables: fields.map((field) => field.text(FIELD.name)),
  };
}

async function oldFeather(source: ByteSource): Promise<DataHeader | undefined> {
  const footer = await footerOf(source, 'FEA1');
  if (!footer) return undefined;
  const columns = footer.tables(OLD.columns, MOST_VARIABLES);
  return {
    program: 'Feather',
    rows: footer.long(OLD.rows),
    columns: columns.length,
    variables: columns.map((column) => column.text(FIELD.name)),
  };
}

/** It stands before its length and the mark of the format, which end the file. */
async function footerOf(source: ByteSource, mark: string): Promise<FlatTable | undefined> {
  const tailBytes = 4 + mark.length;
  const tail = await source.read(Math.max(0, source.size - tailBytes), tailBytes);
  if (tail.length < tailBytes || tail.toString('latin1', 4) !== mark) return undefined;
  const length = tail.readUInt32LE(0);
  if (length > MOST_FOOTER_BYTES || length + tailBytes > source.size) return undefined;
  return FlatTable.root(await source.read(source.size - tailBytes - length, length));
}
