import type { DataTable } from './data-table';
import type { StoredTables } from './records';
import { at, cellText, columnOf, type Fields, isFields, isList, isScalar, listOf } from './values';

/** Is this the documents of a page made by Bokeh: `{ id: { roots, … } }`? */
export function isBokeh(value: unknown): boolean {
  return documentsOf(value).length > 0;
}

function documentsOf(value: unknown): unknown[] {
  if (!isFields(value)) return [];
  return [value, ...Object.values(value)].filter(
    (one) => isFields(one) && 'roots' in one && ('version' in one || 'title' in one),
  );
}

const MOST_VISITED = 500_000;

/** Each `ColumnDataSource` as a table; `marks` where the page draws single points. */
export function bokehTables(value: unknown): StoredTables {
  const { models, isCut } = modelsIn(documentsOf(value));
  const drawsPoints = models.some((model) => POINTS.test(kindOf(model)));
  const tables = models
    .filter((model) => kindOf(model) === 'ColumnDataSource')
    .flatMap((model): DataTable[] => {
      const columns = columnsOf(at(model, 'attributes', 'data') ?? at(model, 'data'));
      if (columns.length === 0) return [];
      return [
        {
          header: columns.map(([name]) => name),
          columns: columns.map(([, values]) => values),
          caption: '',
          ...(drawsPoints ? { holds: 'marks' as const } : {}),
        },
      ];
    });
  return { tables, isCut };
}

const POINTS =
  /^(?:Scatter|Circle|Asterisk|Cross|Diamond|Dot|Square|Star|Triangle|X|Plus|Hex|InvertedTriangle)$/;

function kindOf(model: Fields): string {
  const type = cellText(model.type);
  return type === 'object' ? cellText(model.name) : type;
}

function columnsOf(data: unknown): (readonly [name: string, values: readonly unknown[]])[] {
  const entries = listOf(at(data, 'entries'));
  const pairs: (readonly [unknown, unknown])[] =
    entries.length > 0
      ? entries.map((entry) => [listOf(entry)[0], listOf(entry)[1]])
      : Object.entries(isFields(data) ? data : {});
  return pairs.flatMap(([name, one]) => {
    const values = columnOf(one);
    return values && values.length > 0 ? [[cellText(name), values] as const] : [];
  });
}

/** All objects of the documents that have a kind. A list to be done, no recursion: documents nest as deep as they like. */
function modelsIn(documents: readonly unknown[]): { models: readonly Fields[]; isCut: boolean } {
  const models: Fields[] = [];
  const waiting: unknown[] = [...documents];
  for (let visited = 0; waiting.length > 0 && visited < MOST_VISITED; visited++) {
    const one = waiting.pop();
    if (isFields(one) && typeof one.type === 'string') models.push(one);
    if (isList(one)) {
      if (!one.every(isScalar)) for (const item of one) if (!isScalar(item)) waiting.push(item);
    } else if (isFields(one)) for (const item of Object.values(one)) if (!isScalar(item)) waiting.push(item);
  }
  return { models, isCut: waiting.length > 0 };
}
