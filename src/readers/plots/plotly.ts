import { MOST_COLUMNS, type DataTable } from './data-table';
import { isStyle } from './style';
import { at, cellText, columnOf, type Fields, isFields, isList, isScalar, listOf, textAt } from './values';

/**
 * Traces of plotly as tables, one a trace. Points and marks on maps are `marks`; the values behind a histogram, a box or
 * a violin are `store`, since the picture shows less than them; bars, pies, heat maps and tables are what a person sees.
 *
 * @param value a figure (`{ data, layout }`) or its list of traces
 */
export function plotlyTables(value: unknown, layoutBeside?: unknown): DataTable[] {
  const layout = isFields(value) ? value.layout : layoutBeside;
  return tracesAndLater(value).flatMap((trace) => tableOfTrace(trace, layout));
}

/** The lists of a figure that became columns of those tables whole, and the template that gives it its looks. */
export function apartInPlotly(value: unknown): ReadonlySet<unknown> {
  const traces = tracesAndLater(value).filter((trace) => !isOfItsOwn(trace));
  const lists = traces.flatMap((trace) => LISTS.map((key) => trace[key]).filter(isList));
  const template = at(value, 'layout', 'template');
  return new Set<unknown>(isFields(template) && isStyle(template) ? [...lists, template] : lists);
}

function tracesAndLater(value: unknown): Fields[] {
  const later = listOf(at(value, 'frames')).flatMap((frame) => tracesOf(at(frame, 'data')));
  return [...tracesOf(value), ...later];
}

/** Is this a figure, or the traces of one? */
export function isPlotly(value: unknown): boolean {
  return tracesOf(value).length > 0;
}

function tracesOf(value: unknown): Fields[] {
  const list = isList(value) ? value : listOf(at(value, 'data'));
  const traces = list.filter(isFields);
  return traces.length === list.length && traces.some(looksLikeTrace) ? traces : [];
}

const TYPES =
  /^(?:scatter\w*|bar\w*|box|violin|histogram\w*|heatmap\w*|contour\w*|pie\w*|sunburst|treemap|icicle|funnel\w*|waterfall|table|sankey|choropleth\w*|densitymapbox|density\w*|parcoords|parcats|splom|surface|mesh3d|indicator|candlestick|ohlc|carpet|image|cone|volume|isosurface|streamtube|pointcloud|area)$/;

function looksLikeTrace(trace: Fields): boolean {
  const { type, mode } = trace;
  if (typeof type === 'string')
    return TYPES.test(type) && (POSITIONS.some((key) => key in trace) || 'cells' in trace || 'node' in trace);
  return (
    columnOf(trace.y) !== undefined &&
    (typeof mode === 'string' || columnOf(trace.x) !== undefined || 'marker' in trace)
  );
}

const POSITIONS = [
  'x',
  'y',
  'z',
  'lat',
  'lon',
  'r',
  'theta',
  'a',
  'b',
  'c',
  'values',
  'labels',
  'locations',
  'dimensions',
];
const BESIDE = [
  'text',
  'hovertext',
  'customdata',
  'ids',
  'parents',
  'base',
  'width',
  'open',
  'high',
  'low',
  'close',
];
const OF_A_BOX = ['q1', 'median', 'q3', 'lowerfence', 'upperfence', 'mean', 'sd'];
const COLUMNS = [...POSITIONS, ...OF_A_BOX, ...BESIDE];
const LISTS = COLUMNS.filter((key) => key !== 'dimensions');

/** Of a kind whose values are no columns beside each other. */
function isOfItsOwn({ type, z }: Fields): boolean {
  return type === 'table' || type === 'sankey' || columnOf(z)?.some(isList) === true;
}

function tableOfItsOwn(trace: Fields, layout: unknown): DataTable[] | undefined {
  if (trace.type === 'table') return cellsOfTable(trace);
  if (trace.type === 'sankey') return flowsOfTrace(trace);
  const matrix = matrixOfTrace(trace, layout);
  return matrix && [matrix];
}

function tableOfTrace(trace: Fields, layout: unknown): DataTable[] {
  const own = tableOfItsOwn(trace, layout);
  if (own) return own;
  const type = typeof trace.type === 'string' ? trace.type : 'scatter';
  const columns: Column[] = [];
  const nameOf = namesOfValues(trace, layout);
  for (const key of COLUMNS) addColumns(columns, key, trace[key], nameOf);
  for (const axis of ['error_x', 'error_y']) addColumns(columns, axis, at(trace, axis, 'array'), nameOf);
  addColumns(columns, 'size', at(trace, 'marker', 'size'), nameOf);
  addColumns(columns, 'color', at(trace, 'marker', 'color'), nameOf);
  if (columns.length === 0) return [];
  const rows = Math.max(...columns.map(([, values]) => values.length));
  const holds = isRaw(type, trace) ? 'store' : isPoints(type, trace, rows) ? 'marks' : undefined;
  return [
    {
      header: columns.map(([name]) => name),
      columns: columns.map(([, values]) => values),
      caption: [textOf(at(layout, 'title')), cellText(trace.name)].filter((text) => text !== '').join(': '),
      ...(holds ? { holds } : {}),
    },
  ];
}

type Column = readonly [name: string, values: readonly unknown[]];
type NameOf = (key: string, place?: number) => string;

function addColumns(columns: Column[], key: string, value: unknown, nameOf: NameOf): void {
  if (key === 'dimensions') {
    for (const one of listOf(value))
      addColumns(columns, textAt(one, 'label') || 'dimension', at(one, 'values'), nameOf);
    return;
  }
  const values = columnOf(value);
  if (!values || values.length === 0) return;
  if (values.some(isList)) {
    // One more than become columns, so that it is said that there are more.
    const width = values.reduce((most: number, row) => Math.max(most, listOf(row).length), 1);
    for (let i = 0; i < Math.min(width, MOST_COLUMNS + 1); i += 1)
      columns.push([nameOf(key, i), values.map((row) => (isList(row) ? row : [row])[i])]);
  } else columns.push([nameOf(key), values]);
}

/** `age=%{x}<br>patient=%{customdata[0]}`, as plotly express writes what stands in the box at the pointer. */
const NAMED = /([^<>=:%{}]{1,60})[=:] ?%\{(\w{1,20})(?:\[(\d{1,4})\])?[^{}]{0,40}\}/g;

/** Names of a trace's values, as axes and the box at the pointer have them. */
function namesOfValues(trace: Fields, layout: unknown): NameOf {
  const said = new Map<string, string>();
  for (const [, name = '', key = '', place = ''] of textAt(trace, 'hovertemplate').matchAll(NAMED))
    said.set(`${key} ${place}`, name.trim());
  return (key, place) => {
    if (place !== undefined) return said.get(`${key} ${place}`) ?? `${key} ${place + 1}`;
    const axis = nameOfAxis(key, layout);
    return axis === key ? (said.get(`${key} `) ?? key) : axis;
  };
}

/** The axis's title says more than `y`. */
function nameOfAxis(key: string, layout: unknown): string {
  const title = textOf(at(layout, `${key}axis`, 'title'));
  return title === '' ? key : title;
}

function textOf(title: unknown): string {
  const text = typeof title === 'string' ? title : textAt(title, 'text');
  return text.replace(/<[^<>]{0,100}>/g, ' ').trim();
}

/** Values that the picture only shows summed up. */
function isRaw(type: string, trace: Fields): boolean {
  if (/^(?:histogram|density)/.test(type)) return true;
  return /^(?:box|violin)$/.test(type) && !('q1' in trace);
}

/** How many points a line may have before it is taken for points. */
const MOST_OF_A_LINE = 30;

function isPoints(type: string, trace: Fields, rows: number): boolean {
  if (/^(?:splom|parcoords|pointcloud)$/.test(type)) return true;
  if (!type.startsWith('scatter')) return false;
  const mode = typeof trace.mode === 'string' ? trace.mode : rows < 20 ? 'lines+markers' : 'lines';
  if (!mode.includes('markers') && !/^text/.test(mode)) return false;
  return !mode.includes('lines') || (rows > MOST_OF_A_LINE && !isSorted(columnOf(trace.x) ?? []));
}

function isSorted(values: readonly unknown[]): boolean {
  return values.every(
    (value, i) => i === 0 || cellText(values[i - 1]) <= cellText(value) || isBelow(values[i - 1], value),
  );
}

function isBelow(a: unknown, b: unknown): boolean {
  return typeof a === 'number' && typeof b === 'number' && a <= b;
}

/** A heat map: a table with `x` above and `y` at the side. */
function matrixOfTrace(trace: Fields, layout: unknown): DataTable | undefined {
  const rows = columnOf(trace.z);
  if (!rows?.some(isList)) return undefined;
  const x = columnOf(trace.x) ?? [];
  const y = columnOf(trace.y) ?? [];
  const width = Math.max(...rows.slice(0, 5000).map((row) => listOf(row).length));
  return {
    header: [
      nameOfAxis('y', layout),
      ...Array.from({ length: width }, (_, i) => cellText(x[i]) || `x ${i + 1}`),
    ],
    columns: [
      rows.map((_, i) => y[i] ?? `y ${i + 1}`),
      ...Array.from({ length: width }, (_, i) => rows.map((row) => listOf(row)[i])),
    ],
    caption: textOf(at(layout, 'title')),
  };
}

function cellsOfTable(trace: Fields): DataTable[] {
  const columns = listOf(at(trace, 'cells', 'values')).map(listOf);
  const header = listOf(at(trace, 'header', 'values')).map((one) =>
    cellText(isScalar(one) ? one : listOf(one)[0]),
  );
  return columns.length === 0
    ? []
    : [{ header: header.map((text) => text.replace(/<[^<>]{0,100}>/g, '')), columns, caption: '' }];
}

function flowsOfTrace(trace: Fields): DataTable[] {
  const labels = listOf(at(trace, 'node', 'label'));
  const ends = ['source', 'target'].map((end) =>
    listOf(columnOf(at(trace, 'link', end))).map((i) => (typeof i === 'number' ? (labels[i] ?? i) : i)),
  );
  const values = columnOf(at(trace, 'link', 'value')) ?? [];
  return values.length === 0
    ? []
    : [{ header: ['source', 'target', 'value'], columns: [...ends, values], caption: '' }];
}
