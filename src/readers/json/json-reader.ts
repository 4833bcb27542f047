import iconv from 'iconv-lite';
import type { Block } from '../../engine/model/document';
import { withInnerFiles, type Found } from '../found';
import { blocksOf } from '../html/scripts';
import { knownData, NO_DATA } from '../plots/find-data';
import { parsedJson } from '../plots/literals';
import { tableOfRecords } from '../plots/records';
import { at, listOf, textAt } from '../plots/values';
import { isVega } from '../plots/vega';
import type { Reader } from '../reader';
import { textReader } from '../text/text-reader';

/** A larger specification is checked as text alone. */
const LARGEST = 64_000_000;
const HEAD_BYTES = 64 * 1024;
const HINTS =
  /vega|"(?:mark|marks|encoding|layout|series|datasets|roots|traces)"\s*:|"Feature(?:Collection)?"/;

/** JSON as text, and what a specification of a plot draws. */
export const jsonReader: Reader = {
  formats: ['json'],
  async *read(source, recognised, inside): AsyncIterable<Block> {
    yield* textReader.read(source, recognised, inside);
    const { encoding = 'utf-8' } = recognised;
    const ends = [
      await source.read(0, HEAD_BYTES),
      await source.read(Math.max(0, source.size - HEAD_BYTES), HEAD_BYTES),
    ];
    if (!ends.some((end) => HINTS.test(iconv.decode(end, encoding)))) return;
    if (source.size > LARGEST) {
      const reason = `The specification of a plot has more than ${LARGEST / 1_000_000} MB: its data were read as text alone.`;
      yield { kind: 'unread', anchor: {}, cause: 'limit', reason };
      return;
    }
    const value = parsedJson(iconv.decode(await source.read(0, source.size), encoding));
    yield* withInnerFiles(drawnBy(value), inside);
  },
};

/** Rows of objects are tables of the text already, with its lines: of those only the marks are new. */
function* drawnBy(value: unknown): Iterable<Found> {
  const places = placesOf(value);
  const data = places ? { ...NO_DATA, tables: [places] } : knownData(value);
  if (!data) return;
  if (!isVega(value)) {
    yield* blocksOf('data', data);
    return;
  }
  yield* blocksOf('data', { ...data, tables: [] });
  for (const { holds, columns } of data.tables)
    if (holds === 'marks') yield { kind: 'marks', anchor: {}, marks: columns[0]?.length ?? 0 };
}

/** GeoJSON: each place with its properties is a mark on a map. */
function placesOf(value: unknown) {
  if (textAt(value, 'type') !== 'FeatureCollection') return undefined;
  const features = listOf(at(value, 'features'));
  const table = tableOfRecords(features);
  const isPoint = features.some((feature) => textAt(feature, 'geometry', 'type') === 'Point');
  if (!table) return undefined;
  const kept = table.header.flatMap((name, i) => (/^(?:type|properties|data|bbox)$/.test(name) ? [] : [i]));
  return {
    header: kept.map((i) => table.header[i] ?? ''),
    columns: kept.map((i) => table.columns[i] ?? []),
    caption: textAt(value, 'name'),
    ...(isPoint ? { holds: 'marks' as const } : {}),
  };
}
