import type { DataTable } from './data-table';
import { chartTables } from './chart-options';
import { isPlotly, plotlyTables } from './plotly';
import { storedTables, type StoredTables } from './records';
import { at, columnOf, type Fields, isFields, isList, isScalar, listOf, textAt } from './values';

/** What R writes for a widget: `{ "x": …, "evals": […], "jsHooks": […] }`. */
export function isWidget(value: unknown): value is Fields {
  return isFields(value) && 'x' in value && ('evals' in value || 'jsHooks' in value);
}

/** The data of a widget (DT, leaflet, plotly and others); of one that nobody knows, every table in it. */
export function widgetTables({ x }: Fields): StoredTables {
  const known = knownTables(x);
  return known ? { tables: known, isCut: false } : storedTables(x);
}

function knownTables(x: unknown): DataTable[] | undefined {
  if (isPlotly(x)) return plotlyTables(x);
  if (isList(at(x, 'calls'))) return placesOnMap(listOf(at(x, 'calls')));
  if (isList(at(x, 'data')) && textAt(x, 'container').includes('<')) return [shownTable(x)];
  const charts = [at(x, 'hc_opts'), at(x, 'opts'), x].flatMap((options) => chartTables(options));
  return charts.length > 0 ? charts : undefined;
}

/** DT: columns of values, and a piece of page with their names. The page shows ten rows of it at a time. */
function shownTable(x: unknown): DataTable {
  const columns = listOf(at(x, 'data')).map(listOf);
  const names = [...textAt(x, 'container').matchAll(/<th\b[^<>]{0,500}>([^<]{0,500})/gi)].map(
    ([, name = '']) => name.trim(),
  );
  const caption = textAt(x, 'caption').replace(/<[^<>]{0,200}>/g, '');
  const header = names.slice(-columns.length);
  return { header, columns: columns.map((column) => column.map(withoutMarkup)), caption, holds: 'store' };
}

function withoutMarkup(value: unknown): unknown {
  return typeof value === 'string' && value.includes('<')
    ? value.replace(/<[^<>]{0,500}>/g, ' ').trim()
    : value;
}

const POSITIONS = ['latitude', 'longitude'];

/** Leaflet: each call draws columns of places, `addCircleMarkers(lat, lng, radius, …, popup, label)`. */
function placesOnMap(calls: readonly unknown[]): DataTable[] {
  return calls.flatMap((call) => {
    const method = textAt(call, 'method');
    if (!/marker|circle|heat|cluster|label|popup/i.test(method)) return [];
    const args = listOf(at(call, 'args')).map(
      (one) => columnOf(one) ?? (isScalar(one) && one !== null ? [one] : undefined),
    );
    const [first] = args;
    const rows = first?.length ?? 0;
    const columns = args.flatMap((values, i) =>
      values && values.length === rows && values.every(isScalar)
        ? [{ name: POSITIONS[i] ?? `argument ${i + 1}`, values: values.map(withoutMarkup) }]
        : [],
    );
    if (rows === 0 || columns.length < 2) return [];
    return [
      {
        header: columns.map(({ name }) => name),
        columns: columns.map(({ values }) => values),
        caption: method,
        holds: 'marks' as const,
      },
    ];
  });
}

const LEAST_MARKUP = 20;
const MOST_MARKUPS = 200;
const MOST_VISITED = 200_000;

/** Pieces of page in the data of a widget: the drawing of ggiraph, the cells of a table. */
export function markupIn(value: unknown): string[] {
  const pieces: string[] = [];
  const waiting: unknown[] = [value];
  for (
    let visited = 0;
    waiting.length > 0 && visited < MOST_VISITED && pieces.length < MOST_MARKUPS;
    visited++
  ) {
    const one = waiting.pop();
    if (typeof one === 'string') {
      if (one.length >= LEAST_MARKUP && /<(?:svg|table|img|script|iframe)\b/i.test(one)) pieces.push(one);
    } else if (!isScalar(one)) {
      const items: readonly unknown[] = isList(one) ? one : Object.values(isFields(one) ? one : {});
      for (const item of items)
        if (typeof item === 'string' ? item.length >= LEAST_MARKUP : !isScalar(item)) waiting.push(item);
    }
  }
  return pieces;
}
