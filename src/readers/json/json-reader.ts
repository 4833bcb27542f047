import iconv from 'iconv-lite';
import type { Block } from '../../engine/model/document';
import { withLineFeeds } from '../decoded-text';
import { withInnerFiles, type Found } from '../found';
import { blocksOf } from '../html/scripts';
import { rangesOf } from '../plots/apart';
import { knownData, NO_DATA, type FoundData } from '../plots/find-data';
import { parsedJson } from '../plots/literals';
import { tableOfRecords } from '../plots/records';
import { at, listOf, textAt } from '../plots/values';
import { isVega } from '../plots/vega';
import type { Reader } from '../reader';
import { FilesInStrings, mayHoldFiles } from './files-in-strings';
import { textReader } from '../text/text-reader';

/** A larger specification is checked as text alone. */
const LARGEST = 64_000_000;
const HEAD_BYTES = 64 * 1024;
const HINTS =
  /vega|"(?:mark|marks|encoding|layout|series|datasets|roots|traces)"\s*:|"Feature(?:Collection)?"/;

/** JSON as text, what a specification of a plot draws, and files that stand in its strings. */
export const jsonReader: Reader = {
  formats: ['json'],
  async *read(source, recognised, inside): AsyncIterable<Block> {
    const { encoding = 'utf-8' } = recognised;
    const ends = [
      await source.read(0, HEAD_BYTES),
      await source.read(Math.max(0, source.size - HEAD_BYTES), HEAD_BYTES),
    ];
    const mayDraw = ends.some((end) => HINTS.test(iconv.decode(end, encoding)));
    const isTooLarge = source.size > LARGEST;
    const whole = async () => withLineFeeds(iconv.decode(await source.read(0, source.size), encoding));
    const text = mayDraw && !isTooLarge ? await whole() : undefined;
    const value = text === undefined ? undefined : parsedJson(text);
    const data = dataOf(value);
    const apart = data?.apart ? rangesOf(data.apart, value, text ?? '') : [];
    let hasFiles = false;
    for await (const block of textReader.read(source, recognised, inside)) {
      if (block.kind === 'lines') hasFiles ||= block.lines.some(mayHoldFiles);
      yield block.kind === 'lines' && apart.length > 0 ? { ...block, apart } : block;
    }
    if (isTooLarge && (mayDraw || hasFiles)) yield TOO_LARGE;
    if (data) yield* withInnerFiles(drawnBy(value, data), inside);
    else if (hasFiles && !isTooLarge)
      yield* withInnerFiles(stored(value ?? parsedJson(text ?? (await whole()))), inside);
  },
};

function stored(value: unknown): Iterable<Found> {
  const files = new FilesInStrings();
  files.look(value);
  return files.found();
}

const TOO_LARGE: Block = {
  kind: 'unread',
  anchor: {},
  cause: 'limit',
  reason: `It has more than ${LARGEST / 1_000_000} MB: what its plots draw and its strings hold was read as text alone.`,
};

function dataOf(value: unknown): FoundData | undefined {
  const places = placesOf(value);
  return places ? { ...NO_DATA, tables: [places] } : knownData(value);
}

/** Rows of objects are tables of the text already, with its lines: of those only the marks are new. */
function* drawnBy(value: unknown, data: FoundData): Iterable<Found> {
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
