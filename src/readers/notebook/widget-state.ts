import type { Found } from '../found';
import { moreTables, rowsOfTable } from '../plots/data-table';
import { knownData, NO_DATA } from '../plots/find-data';
import { storedTables } from '../plots/records';
import { at, cellText, type Fields, isFields, isList, listOf, textAt } from '../plots/values';

const TEXTS = ['value', 'description', 'placeholder', 'title', 'tooltip', '_options_labels', '_titles'];

/** Is this the state of a notebook's widgets? Then what is in it, as blocks of the given part. */
export function widgetStateIn(value: unknown): ((part: string) => Iterable<Found>) | undefined {
  const models = at(value, 'state');
  if (!isFields(models) || !Object.values(models).some((model) => textAt(model, 'model_name') !== ''))
    return undefined;
  return (part) => blocksOfState(part, models);
}

function* blocksOfState(part: string, models: Fields): Iterable<Found> {
  const lines: string[] = [];
  for (const [i, model] of Object.values(models).entries()) {
    const state = at(model, 'state');
    const place = { part: `${part}, widget ${i + 1}` };
    for (const name of TEXTS) {
      const shown = at(state, name);
      for (const one of isList(shown) ? shown : [shown]) {
        if (typeof one !== 'string' || one.trim() === '') continue;
        if (/<\w[^<>]*>/.test(one.slice(0, 10_000)))
          yield { kind: 'inner', part: place.part, name: 'widget.html', bytes: Buffer.from(one) };
        else for (const line of one.split('\n')) lines.push(line);
      }
    }
    const figure = { data: at(state, '_data'), layout: at(state, '_layout') };
    const { tables, isCut } = isList(figure.data) ? (knownData(figure) ?? NO_DATA) : storedTables(state);
    for (const [j, table] of tables.entries())
      yield* rowsOfTable({ holds: 'store', ...table }, `${place.part}:${j + 1}`, { ...place, table: j + 1 });
    if (isCut === true) yield moreTables(place);
    if (listOf(at(model, 'buffers')).length > 0)
      yield unreadBuffers(place.part, cellText(at(model, 'model_name')));
  }
  if (lines.length > 0)
    yield { kind: 'lines', place: { part }, format: 'txt', firstLine: 1, lines, last: true };
}

function unreadBuffers(part: string, model: string): Found {
  const reason = `The state of a widget (${model}) holds data as bytes, which were not read.`;
  return { kind: 'unread', anchor: { part }, cause: 'unsupported', reason };
}
