import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { Package } from '../office/package';
import { handlingOf, type Handling } from '../office/parts';
import type { ByteSource } from '../reader';
import { openZip, ZipRefused, type OpenZip } from '../zip/open-zip';
import type { ComputedCell } from './formulas-of-sheet';
import { firstThatGivesBack, type CellAddress } from './gives-back';
import { rewrittenSheet, type RewrittenSheet } from './rewritten-sheet';
import { drawsOthers } from './charts-of-others';
import { blankStrings } from './strings-left';
import { toldBeside, type ToldBeside } from './told-beside';
import { readWorkbook, type Workbook } from './workbook';
import { searched } from './workbook-searched';

export interface ReplacedCell extends CellAddress {
  readonly word: string;
  /** What it shows until then, which nothing in the file may say afterwards. */
  readonly before: string;
}

export type RewrittenWorkbook =
  /** `formulas`: how many became the values they show. */
  | { readonly kind: 'written'; readonly bytes: Buffer; readonly formulas: number }
  /** A part of a sentence. */
  | { readonly kind: 'not-written'; readonly why: string };

/** Unpacked: all of it is held at once. */
const MOST_BYTES = 200_000_000;
/** One date for all entries: the time of day would be the machine's. */
const WRITTEN = new Date(1980, 0, 1);

/** What is known of the numbers that change. */
export interface Beside {
  /** Cells that may stay although they are computed from those that change. */
  readonly accountedFor: readonly CellAddress[];
  /** Numbers that tell the rulebook's limit, which may be said in words or by a colour: `fewer than 10`. */
  readonly limits?: readonly string[];
}

/**
 * The same workbook with other words in some cells. Parts that do not hold them are copied as they are; so is all of a
 * sheet but its cells. Texts that no cell shows any more go from the table of texts, where they would leave with the file.
 */
export async function replacedCells(
  source: ByteSource,
  cells: readonly ReplacedCell[],
  beside: Beside,
): Promise<RewrittenWorkbook> {
  let zip: OpenZip;
  try {
    zip = await openZip(source);
  } catch (error) {
    if (error instanceof ZipRefused) return notWritten(error.message);
    throw error;
  }
  try {
    return await rewritten(zip, cells, beside);
  } finally {
    zip.close();
  }
}

function notWritten(why: string): RewrittenWorkbook {
  return { kind: 'not-written', why };
}

async function rewritten(
  zip: OpenZip,
  cells: readonly ReplacedCell[],
  { accountedFor, limits = [] }: Beside,
): Promise<RewrittenWorkbook> {
  const entries = [...zip.entries.values()];
  if (entries.reduce((sum, { bytes }) => sum + bytes, 0) > MOST_BYTES) return notWritten(TOO_LARGE);
  const parts = new Map<string, Buffer>();
  for (const entry of entries) parts.set(entry.name, await buffer(await entry.open()));
  const copies = whatKeepsCopies(parts, new Set(cells.map(({ sheet }) => sheet)));
  if (copies !== undefined) return notWritten(copies);
  const pack = new Package(zip);
  const workbook = await readWorkbook(pack);
  if (!workbook) return notWritten('it has no workbook that could be read.');
  const sheets = rewriteSheets(workbook, parts, cells);
  if (typeof sheets === 'string') return notWritten(sheets);
  const computed = sheets.flatMap((sheet) => sheet.computed);
  const back = firstThatGivesBack(computed, cells, accountedFor);
  if (back) return notWritten(givesBack(back));
  const strings = pathOf(workbook, 'sharedStrings');
  blankStrings(parts, strings, sheets);
  // Which formulas to compute in which order: without formulas a spreadsheet would call the file damaged.
  drop(parts, pathOf(workbook, 'calcChain'));
  // A picture of the sheet as it was.
  for (const { name } of entries) if (/^docprops\/thumbnail\./i.test(name)) drop(parts, name);
  const told = toldBeside(
    await searched(parts, { pack, workbook, strings, limits }),
    cells.filter(({ before, word }) => before !== word).map(({ before }) => before),
  );
  if (told) return notWritten(stillSays(told));
  return {
    kind: 'written',
    bytes: await zipped(parts),
    formulas: computed.length,
  };
}

function whatKeepsCopies(
  parts: ReadonlyMap<string, Buffer>,
  changed: ReadonlySet<string>,
): string | undefined {
  for (const [name, content] of parts) {
    const handling = handlingOf(name) ?? 'plain';
    const why = KEEPS_COPIES[handling];
    const isOfOthers = handling === 'chart' && drawsOthers(content.toString('utf8'), changed);
    if (why !== undefined && !isOfOthers) return `it holds ${why} (${name}).`;
    if (name.toLowerCase().startsWith('_xmlsignatures/')) return SIGNED;
  }
  return undefined;
}

function givesBack({ sheet, a1, unclear }: ComputedCell): string {
  return unclear
    ? `the formula in ${sheet}, ${a1} names its cells in a way that is not followed. Delete it, or write its value.`
    : `the formula in ${sheet}, ${a1} is computed from a count that changes, and would give it back. Delete it.`;
}

function stillSays({ place, number }: ToldBeside): string {
  return number === undefined
    ? `nobody can tell what ${place} holds. Take it out and try again.`
    : `it still says ${number}, which a cell no longer shows, in ${place}. Take it out there and try again.`;
}

const TOO_LARGE = `it unpacks to more than ${MOST_BYTES / 1_000_000} MB. Split it.`;
const SIGNED = 'it is signed, and the signature would no longer hold. Save it without one.';

/** Parts that hold the counts a second time. */
const KEEPS_COPIES: Partial<Record<Handling, string>> = {
  chart: 'a chart, which keeps its numbers beside the cells. Take the chart out',
  'pivot-fields': 'a pivot table, which keeps its source. Paste it as values',
  'pivot-records': 'a pivot table, which keeps its source. Paste it as values',
  'pivot-cache': 'a data model or slicer, which keeps its source. Take it out',
  'external-link': 'a link to another workbook, which keeps values of it. Break the link',
  revision: 'a history of changes. Save it without one',
  embedded: 'another file. Take it out',
  object: 'a control, which may keep a value. Take it out',
  macro: 'a macro. Save it without one',
};

/** @returns in words why not, where a cell is not where it should be */
function rewriteSheets(
  { sheets }: Workbook,
  parts: Map<string, Buffer>,
  cells: readonly ReplacedCell[],
): readonly RewrittenSheet[] | string {
  const done: RewrittenSheet[] = [];
  for (const { name, path, type } of sheets) {
    const part = [...parts].find(([key]) => key.toLowerCase() === path.toLowerCase());
    if (!part || type === 'chartsheet') continue;
    const xml = part[1].toString('utf8');
    if (!Buffer.from(xml).equals(part[1])) return `its sheet ${name} is not written in UTF-8.`;
    const words = new Map(cells.flatMap(({ sheet, a1, word }) => (sheet === name ? [[a1, word]] : [])));
    const sheet = rewrittenSheet(xml, name, words);
    const [uncomputed] = sheet.uncomputed;
    if (uncomputed !== undefined)
      return `the formula in ${name}, ${uncomputed} has no value yet. Open it in a spreadsheet and save it.`;
    if (sheet.replaced.size < words.size) return `its sheet ${name} does not say where its cells stand.`;
    parts.set(part[0], Buffer.from(sheet.xml));
    done.push(sheet);
  }
  return done;
}

function pathOf({ relationships }: Workbook, type: string): string | undefined {
  return relationships.find((relationship) => relationship.type === type)?.target;
}

/** A part, with all that names it. */
function drop(parts: Map<string, Buffer>, path: string | undefined): void {
  if (path === undefined || !parts.delete(path)) return;
  const file = path.slice(path.lastIndexOf('/') + 1).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const naming = new RegExp(
    `<(?:[\\w.-]+:)?(?:Override|Relationship)\\s[^<>]*(?<=["/])${file}"[^<>]*/>`,
    'gi',
  );
  for (const [name, content] of parts) {
    if (!/(?:^\[Content_Types\]\.xml|\.rels)$/i.test(name)) continue;
    parts.set(name, Buffer.from(content.toString('utf8').replace(naming, '')));
  }
}

function zipped(parts: ReadonlyMap<string, Buffer>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of parts)
    zip.addBuffer(content, name, { mtime: WRITTEN, mode: 0o100644, forceDosTimestamp: true });
  zip.end();
  return buffer(zip.outputStream);
}
