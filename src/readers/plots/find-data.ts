import { bokehTables, isBokeh } from './bokeh';
import { chartTables } from './chart-options';
import type { DataTable } from './data-table';
import type { Literal } from './literals';
import { isPlotly, apartInPlotly, plotlyTables } from './plotly';
import { isNameless, storedTables } from './records';
import { pagedTable } from './paged';
import { isColour } from './style';
import { isFields, textAt } from './values';
import { isVega, vegaData } from './vega';
import { isWidget, markupIn, widgetTables } from './widgets';

/** What was found in the data of a page, a notebook or a specification. */
export interface FoundData {
  readonly tables: readonly DataTable[];
  /** Pieces of page that stand in it as text. */
  readonly markup: readonly string[];
  /** Addresses that data are loaded from. */
  readonly addresses: readonly string[];
  /** There may be more tables in it. */
  readonly isCut?: boolean;
  /** Values in it that need no second look: the tables hold all of them, or they are colours and sizes. */
  readonly apart?: ReadonlySet<unknown>;
}

export const NO_DATA: FoundData = { tables: [], markup: [], addresses: [] };

/** Data of a kind that is known; `undefined` when nothing is. */
export function knownData(value: unknown, beside?: unknown): FoundData | undefined {
  if (isWidget(value)) return { ...NO_DATA, ...widgetTables(value), markup: markupIn(value.x) };
  if (isBokeh(value)) return { ...NO_DATA, ...bokehTables(value) };
  if (isVega(value)) return { ...NO_DATA, ...vegaData(value) };
  if (isPlotly(value))
    return { ...NO_DATA, tables: plotlyTables(value, beside), apart: apartInPlotly(value) };
  const paged = pagedTable(value);
  if (paged) return { ...NO_DATA, tables: [paged] };
  const charts = isFields(value) ? chartTables(value) : [];
  return charts.length > 0 ? { ...NO_DATA, tables: charts } : undefined;
}

/** Tables of any kind in data that nobody knows. */
export function anyData(value: unknown): FoundData {
  return { ...NO_DATA, ...storedTables(value) };
}

/** Code this long is a library, or was made by one: only data of known kinds are looked for, and long tables. */
const LONGEST_OWN_CODE = 200_000;
const LONG_TABLE = 20;
/** Share of such code from which on numbers without names are what it carries, and not what it computes with. */
const CARRIED = 0.01;

/** Data in the literals of a program, with the literals that held them. */
export function dataInProgram(
  literals: readonly Literal[],
  length: number,
): { readonly found: FoundData; readonly used: readonly Literal[] } {
  const tables: DataTable[] = [];
  const markup: string[] = [];
  const addresses: string[] = [];
  const used: Literal[] = [];
  let isCut = false;
  for (const [i, literal] of literals.entries()) {
    const data = knownData(literal.value, literals[i + 1]?.value) ?? ownData(literal, length);
    isCut ||= data.isCut === true;
    if (data.tables.length + data.addresses.length === 0) continue;
    tables.push(...data.tables);
    markup.push(...data.markup);
    addresses.push(...data.addresses);
    used.push(literal);
  }
  return { found: { tables, markup, addresses, isCut }, used };
}

function ownData({ value, before, start, end }: Literal, length: number): FoundData {
  if (/layout\s*[=:,(]\s*$|template/.test(before) || textAt(value, 'template') !== '') return NO_DATA;
  if (isManifest(value)) return NO_DATA;
  const isLibrary = length > LONGEST_OWN_CODE;
  const isCarried = !isLibrary || end - start >= length * CARRIED;
  const { tables, isCut } = anyData(value);
  const kept = tables.filter((table) => {
    const { header, columns } = table;
    const rows = columns[0]?.length ?? 0;
    if (isLibrary && (rows < LONG_TABLE || (isNameless(table) && !isCarried))) return false;
    return rows >= 2 && !isColours(columns) && header.length > 0;
  });
  return { ...NO_DATA, tables: kept, isCut: isCut && !isLibrary };
}

/** What a library says of itself, with all who wrote it: bundlers copy it into the code. */
function isManifest(value: unknown): boolean {
  return (
    isFields(value) &&
    textAt(value, 'name') !== '' &&
    textAt(value, 'version') !== '' &&
    ['dependencies', 'devDependencies', 'maintainers', 'license', 'repository'].some((key) => key in value)
  );
}

/** Scales of colours, which plots bring along. */
function isColours(columns: readonly (readonly unknown[])[]): boolean {
  return columns.some((column) => column.length > 0 && column.every(isColour));
}
