import {
  greatest,
  isVector,
  namesOf,
  numbersOf,
  textsOf,
  type Attributes,
  type RList,
  type RValue,
  type RVector,
} from './values';

/** Rows as a person would read them, the header first. */
export type Rows = readonly (readonly string[])[];

const MOST_ROWS = 1_000_000;
/** As of delimited text: what is understood of a table is kept by column. */
const MOST_COLUMNS = 32_768;

/** The rows of a data frame, a matrix, a table or a vector; nothing for any other value. */
export function rowsOf(value: RValue): Rows | undefined {
  if (value.kind === 'list') return isDataFrame(value) ? dataFrame(value) : undefined;
  if (!isVector(value)) return undefined;
  const sizes = numbersOf(value.attributes.get('dim'));
  if (sizes.length === 2) return matrix(value, sizes);
  if (sizes.length > 2) return cells(value, sizes);
  return vector(value);
}

/** The text of a vector of one value without a name, which is no table. */
export function singleValue(value: RValue): string | undefined {
  if (!isVector(value) || value.length !== 1 || value.attributes.has('dim')) return undefined;
  if (textsOf(value.attributes.get('class')).includes('table') || namesOf(value).length > 0) return undefined;
  return texts(value)[0] ?? '';
}

/** Whether there are values that the rows do not have, because there were too many to keep. */
export function isCutShort(value: RValue): boolean {
  if (value.kind === 'list') return value.values.length > MOST_COLUMNS || value.values.some(isCutShort);
  if (!isVector(value)) return false;
  const [height = 0, width] = numbersOf(value.attributes.get('dim'));
  return (
    value.values.length < value.length ||
    (width ?? 1) > MOST_COLUMNS ||
    (width === 1 || width === undefined ? value.length : height) > MOST_ROWS
  );
}

export function isDataFrame({ attributes }: RList): boolean {
  return textsOf(attributes.get('class')).includes('data.frame');
}

function dataFrame(frame: RList): Rows {
  const names = namesOf(frame).slice(0, MOST_COLUMNS);
  const columns = frame.values.slice(0, MOST_COLUMNS).map((column) => columnTexts(column));
  const length = Math.min(MOST_ROWS, greatest(columns.map((column) => column.length)));
  const labels = textsOf(frame.attributes.get('row.names'));
  const rows = Array.from({ length }, (_, row) => [
    ...(labels.length > 0 ? [labels[row] ?? ''] : []),
    ...columns.map((column) => column[row] ?? ''),
  ]);
  return [[...(labels.length > 0 ? [''] : []), ...names], ...rows];
}

function columnTexts(column: RValue): readonly string[] {
  if (column.kind === 'list') return column.values.map((value) => (rowsOf(value) ? textOf(value) : ''));
  return isVector(column) ? texts(column) : [];
}

function textOf(value: RValue): string {
  return isVector(value) ? texts(value).join(', ') : '';
}

/** Values as they print: labels of a factor, days and moments, TRUE and FALSE; NA is an empty cell. */
function texts({ kind, values, attributes }: RVector): readonly string[] {
  const levels = textsOf(attributes.get('levels'));
  const classes = textsOf(attributes.get('class'));
  const show = (value: string | number | null): string => {
    if (value === null || (typeof value === 'number' && Number.isNaN(value))) return '';
    if (typeof value === 'string') return value;
    if (levels.length > 0) return levels[value - 1] ?? '';
    if (classes.includes('Date')) return moment(value * 86_400_000, 10);
    if (classes.includes('POSIXct')) return moment(value * 1000, 19);
    if (kind === 'logical') return value === 0 ? 'FALSE' : 'TRUE';
    return String(value);
  };
  return values.map(show);
}

function moment(ms: number, characters: number): string {
  const date = new Date(ms);
  return Number.isNaN(date.getTime())
    ? String(ms)
    : date.toISOString().slice(0, characters).replace('T', ' ');
}

function vector(value: RVector): Rows {
  const names = dimensionNames(value.attributes, 0) ?? namesOf(value);
  const found = texts(value).slice(0, MOST_ROWS);
  return names.length === 0
    ? [[valueName(value)], ...found.map((text) => [text])]
    : [['', valueName(value)], ...found.map((text, index) => [names[index] ?? '', text])];
}

function matrix(value: RVector, sizes: readonly number[]): Rows {
  const [height = 0, width = 0] = sizes;
  const found = texts(value);
  const labels = dimensionNames(value.attributes, 0);
  const heads = dimensionNames(value.attributes, 1);
  if (!isWhole(height) || !isWhole(width) || height * width > found.length) return vector(value);
  const columns = Array.from({ length: Math.min(width, MOST_COLUMNS) }, (_, column) => column);
  const rows = Array.from({ length: Math.min(height, MOST_ROWS) }, (_, row) => [
    ...(labels ? [labels[row] ?? ''] : []),
    ...columns.map((column) => found[row + column * height] ?? ''),
  ]);
  const header = columns.map((column) => heads?.[column] ?? `V${column + 1}`);
  return [[...(labels ? [dimensionTitles(value.attributes)[0] ?? ''] : []), ...header], ...rows];
}

/** As R calls the counts of a table when it makes a data frame of them. */
function valueName({ attributes }: RVector): string {
  return textsOf(attributes.get('class')).includes('table') ? 'Freq' : 'value';
}

/** An array of more dimensions as one line a cell. */
function cells(value: RVector, sizes: readonly number[]): Rows {
  const titles = dimensionTitles(value.attributes);
  const rows = texts(value)
    .slice(0, MOST_ROWS)
    .map((text, index) => {
      let rest = index;
      const labels = sizes.map((size, dimension) => {
        const at = rest % size;
        rest = Math.floor(rest / size);
        return dimensionNames(value.attributes, dimension)?.[at] ?? String(at + 1);
      });
      return [...labels, text];
    });
  return [
    [...sizes.map((_, dimension) => titles[dimension] ?? `dimension ${dimension + 1}`), valueName(value)],
    ...rows,
  ];
}

function dimensionNames(attributes: Attributes, dimension: number): readonly string[] | undefined {
  const names = attributes.get('dimnames');
  const found = names?.kind === 'list' ? textsOf(names.values[dimension]) : [];
  return found.length > 0 ? found : undefined;
}

function dimensionTitles(attributes: Attributes): readonly string[] {
  const names = attributes.get('dimnames');
  return names ? namesOf(names) : [];
}

function isWhole(size: number): boolean {
  return Number.isSafeInteger(size) && size >= 0;
}
