import { MOST_VARIABLES, type ReadHeader } from './header';
import { readThrift, type ThriftValue } from './thrift';

const MOST_FOOTER_BYTES = 16_000_000;
const SCHEMA = 2;
const ROWS = 3;
const NAME = 4;
const CHILDREN = 5;

/** The footer of a Parquet file. Source: apache/parquet-format, `README.md` and `parquet.thrift`. */
export const parquetHeader: ReadHeader = async (source) => {
  const end = await source.read(Math.max(0, source.size - 8), 8);
  if (end.length < 8 || end.toString('latin1', 4) !== 'PAR1') return undefined;
  const length = end.readUInt32LE(0);
  if (length > MOST_FOOTER_BYTES || length + 12 > source.size) return undefined;
  const footer = readThrift(await source.read(source.size - 8 - length, length));
  const schema = footer.get(SCHEMA);
  const rows = footer.get(ROWS);
  const leaves = isList(schema) ? schema.filter((element) => !hasChildren(element)) : [];
  return {
    program: 'Parquet',
    rows: typeof rows === 'number' ? rows : undefined,
    columns: leaves.length,
    variables: leaves.slice(0, MOST_VARIABLES).map(nameOf),
  };
};

function isList(value: ThriftValue | undefined): value is readonly ThriftValue[] {
  return Array.isArray(value);
}

function hasChildren(element: ThriftValue): boolean {
  return element instanceof Map && element.has(CHILDREN);
}

function nameOf(element: ThriftValue): string {
  const name: unknown = element instanceof Map ? element.get(NAME) : undefined;
  return Buffer.isBuffer(name) ? name.toString('utf8') : '';
}
