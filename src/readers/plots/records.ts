import { MOST_COLUMNS, type DataTable } from './data-table';
import { columnOf, isFields, isList, isScalar, listOf, type Fields } from './values';
/** One more than become columns, so that it is said that there are more. */
const MOST_KEYS = MOST_COLUMNS + 1;
const LEAST_ROWS = 2;

/** Objects that follow each other as rows, their keys as columns. Objects in them are taken apart one step. */
export function tableOfRecords(list: readonly unknown[], caption = ''): DataTable | undefined {
  const records = list.filter(isFields).map(flat);
  if (records.length < LEAST_ROWS || records.length < list.length * 0.9) return undefined;
  const keys = new Set<string>();
  for (const record of records)
    for (const key of Object.keys(record)) if (keys.size < MOST_KEYS) keys.add(key);
  const header = [...keys];
  if (header.length === 0) return undefined;
  return { header, columns: header.map((key) => records.map((record) => record[key])), caption };
}

/** `{ properties: { age: 3 }, … }` → `{ age: 3, … }`, as GeoJSON and networks have it. */
function flat(record: Fields): Fields {
  const inner = record.properties ?? record.data;
  return isFields(inner) ? { ...record, properties: undefined, data: undefined, ...inner } : record;
}

/** Columns of one length under their names: `{ "age": [3, 4], "sex": ["f", "m"] }`. */
function tableOfColumns(value: unknown, caption = ''): DataTable | undefined {
  if (!isFields(value)) return undefined;
  const columns = Object.entries(value)
    .slice(0, MOST_KEYS)
    .flatMap(([name, one]) => {
      const values = columnOf(one);
      return values && values.length >= LEAST_ROWS && values.every(isScalar) ? [{ name, values }] : [];
    });
  const [first] = columns;
  if (!first || columns.length < 2 || columns.some(({ values }) => values.length !== first.values.length))
    return undefined;
  return { header: columns.map(({ name }) => name), columns: columns.map(({ values }) => values), caption };
}

/** Lists of one length as rows: `[[1, "f"], [2, "m"]]`. */
export function tableOfRows(list: readonly unknown[], caption = ''): DataTable | undefined {
  const [first] = list;
  const width = isList(first) ? first.length : 0;
  if (list.length < LEAST_ROWS || width < 2) return undefined;
  const rows = list.filter((row) => isList(row) && row.length === width && row.every(isScalar)).map(listOf);
  if (rows.length < list.length) return undefined;
  return {
    header: Array.from({ length: width }, (_, i) => placeName(i)),
    columns: Array.from({ length: width }, (_, i) => rows.map((row) => row[i])),
    caption,
  };
}

const placeName = (index: number) => `column ${index + 1}`;

/** Whether its columns are known by their places alone. */
export function isNameless({ header }: DataTable): boolean {
  return header.every((name, i) => name === placeName(i));
}

const DEEPEST = 12;
const MOST_TABLES = 200;
const MOST_VISITED = 200_000;

export interface StoredTables {
  readonly tables: readonly DataTable[];
  /** There may be more. */
  readonly isCut: boolean;
}

/** Every table of records, columns or rows in data of no known kind, from outside in: they ride along. */
export function storedTables(value: unknown): StoredTables {
  const tables: DataTable[] = [];
  let visited = 0;
  let isCut = false;
  const visit = (one: unknown, name: string, depth: number): void => {
    if (isScalar(one) || depth > DEEPEST) return;
    visited += 1;
    isCut ||= tables.length >= MOST_TABLES || visited > MOST_VISITED;
    if (isCut) return;
    const table = isList(one)
      ? (tableOfRecords(one, name) ?? tableOfRows(one, name))
      : tableOfColumns(one, name);
    if (table) tables.push({ ...table, holds: 'store' });
    if (table && !isList(one)) return;
    const inner: (readonly [string, unknown])[] = isList(one)
      ? one.map((item: unknown) => [name, item])
      : isFields(one)
        ? Object.entries(one)
        : [];
    if (!table || isList(one))
      for (const [key, item] of inner) if (!(table && isPlain(item))) visit(item, key, depth + 1);
  };
  visit(value, '', 0);
  return { tables, isCut };
}

/** A row whose values are all in the table already. */
function isPlain(item: unknown): boolean {
  return isList(item) ? item.every(isScalar) : isFields(item) && Object.values(item).every(isScalar);
}
