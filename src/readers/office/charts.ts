import type { Block, RowsBlock } from '../../engine/model/document';
import type { Attributes } from '../xml/attributes';
import type { ZipEntry } from '../zip/open-zip';
import type { Package } from './package';
import { TextLines } from './text-lines';
import { TooMuch } from './too-much';

/** What a series keeps of itself: its name, its categories or places, its values, its bounds of error, labels from cells. */
const ROLES: ReadonlySet<string> = new Set([
  'tx',
  'cat',
  'val',
  'xVal',
  'yVal',
  'bubbleSize',
  'plus',
  'minus',
  'datalabelsRange',
]);
/** Words that a chart shows beside its series, also where they are taken from cells. */
const BESIDE: ReadonlySet<string> = new Set(['title', 'dLbl']);
const COLUMN_NAMES: Readonly<Record<string, string>> = { val: 'value', datalabelsRange: 'label' };
const MOST_POINTS = 1_000_000;
const MOST_CELLS = 5_000_000;

type Points = Map<number, string>;
type Series = Map<string, Points>;

/**
 * The values that a chart draws, which stand in its part whether or not the cells they came from are still there: one row
 * for each category with a column for each series, or one grid for each cloud of points. Its titles are lines, and
 * whatever else it keeps that belongs to no series.
 */
export async function* readChart(pack: Package, entry: ZipEntry): AsyncIterable<Block> {
  const chart = new Chart(new TextLines({ part: entry.name }));
  await pack.read(entry.name, chart);
  chart.endTitle();
  if (!chart.titles.isEmpty) yield chart.titles.take(true);
  const isCloud = chart.series.some((series) => series.has('xVal') || series.has('yVal'));
  let grids: string[][][] = [];
  try {
    grids = isCloud ? chart.series.map((series) => cloud(series)) : [sideBySide(chart.series)];
  } catch (error) {
    pack.note({ part: entry.name }, error);
  }
  for (const [index, rows] of grids.entries()) {
    if (rows.length > 1) yield marks(entry.name, rows, grids.length > 1 ? index + 1 : undefined);
  }
}

function marks(part: string, rows: readonly (readonly string[])[], table: number | undefined): RowsBlock {
  const place = { part, ...(table !== undefined && { table }) };
  const grid = { id: `${part}#${table ?? 1}`, holds: 'marks' as const, ...place };
  return { kind: 'rows', grid, firstRow: 1, rows, details: new Map(), last: true };
}

class Chart {
  readonly series: Series[] = [];
  private role = '';
  private place = 0;
  private points = 0;
  private value = '';
  private title = '';
  private collects: 'value' | 'title' | undefined;

  constructor(readonly titles: TextLines) {}

  open(name: string, attributes: Attributes): void {
    // Newer charts keep their data apart from their series, and name what each dimension is.
    if (name === 'ser' || name === 'data') this.series.push(new Map());
    else if (!BESIDE.has(this.role) && (ROLES.has(name) || BESIDE.has(name))) this.beginRole(name);
    else if (name === 'strDim' || name === 'numDim') this.role = attributes['type'] ?? name;
    else if (name === 'pt') this.openPoint(attributes);
    // A point's text stands in it, or in an element of its own.
    else if (name === 'v') this.collects = 'value';
    else if (name === 't') this.collects = 'title';
  }

  text(text: string): boolean {
    if (this.collects === 'value') this.value += text;
    else if (this.collects === 'title') this.title += text;
    return this.collects !== undefined;
  }

  close(name: string): void {
    if (name === 'pt') this.keep();
    else if (name === 'v' && (this.role === 'tx' || BESIDE.has(this.role))) this.keep();
    else if (name === 'p') this.endTitle();
    if (name === 't' || name === 'v' || name === 'pt') this.collects = undefined;
    if (name === this.role) this.role = '';
  }

  private beginRole(name: string): void {
    this.role = name;
    this.value = '';
  }

  endTitle(): void {
    if (this.title.trim() !== '') this.titles.add(this.title);
    this.title = '';
  }

  private openPoint({ idx = '0' }: Attributes): void {
    this.place = Number(idx);
    this.collects = 'value';
    this.value = '';
  }

  private keep(): void {
    const series = this.series.at(-1);
    const { place, role } = this;
    const value = this.value.trim();
    this.value = '';
    if (value === '') return;
    if (++this.points > MOST_POINTS) throw new TooMuch('it draws more than a million points');
    if (!series || role === '' || BESIDE.has(role) || Number.isNaN(place)) {
      this.titles.add(value);
      return;
    }
    const points = series.get(role) ?? new Map<number, string>();
    series.set(role, points);
    // Categories in several levels have several texts in one place.
    const before = points.get(place);
    points.set(place, before === undefined || role !== 'cat' ? value : `${value} / ${before}`);
  }
}

function nameOf(series: Series): string {
  return [...(series.get('tx')?.values() ?? [])].join(' ');
}

/** Points of a cloud: where each lies, and how large it is drawn. */
function cloud(series: Series): string[][] {
  const columns = [...series].filter(([role]) => role !== 'tx');
  const header = columns.map(([role]) =>
    role === 'xVal' ? 'x' : role === 'yVal' ? nameOf(series) || 'y' : (COLUMN_NAMES[role] ?? role),
  );
  return [header, ...rowsOf(columns.map(([, points]) => points))];
}

/** The first column names the categories; series share them. */
function sideBySide(all: readonly Series[]): string[][] {
  const categories = all.map((series) => series.get('cat')).find((points) => points !== undefined);
  const columns = all.flatMap((series) =>
    [...series]
      .filter(([role]) => role !== 'tx' && role !== 'cat')
      .map(([role, points]) => ({
        name: (role === 'val' && nameOf(series)) || (COLUMN_NAMES[role] ?? role),
        points,
      })),
  );
  const header = ['', ...columns.map(({ name }) => name)];
  return [
    header,
    ...rowsOf([categories ?? new Map<number, string>(), ...columns.map(({ points }) => points)]),
  ];
}

function rowsOf(columns: readonly Points[]): string[][] {
  const places = [...new Set(columns.flatMap((points) => [...points.keys()]))].sort((a, b) => a - b);
  if (places.length * columns.length > MOST_CELLS) throw new TooMuch('its series have no places in common');
  return places.map((place) => columns.map((points) => points.get(place) ?? ''));
}
