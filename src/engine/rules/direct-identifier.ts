import { z } from 'zod';
import { cellAnchor, placeOf, type Anchor } from '../model/anchor';
import type { GridInfo } from '../model/document';
import { broken, defineRule, undecided, type Draft } from './define-rule';
import {
  beyondChance,
  columnEvidence,
  rememberShapeless,
  wait,
  type ColumnEvidence,
} from './identifiers/column-evidence';
import { findIdentifiers, type FoundIdentifier } from './identifiers/find-identifiers';
import { holdsPersonNames } from './identifiers/person-names';
import type { Scheme } from './identifiers/scheme';
import { SCHEME_IDS, SCHEMES } from './identifiers/schemes';
import { isWorthReading } from './identifiers/worth-reading';
import { perFile } from './per-file';

/**
 * What names a person outright: national and health numbers, accounts, addresses of mail, telephone and machines,
 * coordinates, columns of names. Check digits and real dates tell a number from a look-alike; where random numbers pass
 * often, a header or a word beside the number must name the scheme, or the column as a whole must hold more of them
 * than chance explains.
 */
export const directIdentifier = defineRule({
  id: 'direct-identifier',
  title: 'Something that names a person',
  params: z.strictObject({
    schemes: z.array(z.enum(['all', 'name', ...SCHEME_IDS])).default(['all']),
  }),

  *rows({ grid, firstRow, rows, last }, context) {
    const schemes = schemesOf(context);
    const columns = columnsOf(gridsOf(context), grid);
    for (const [index, row] of rows.entries()) {
      context.looked(row.length);
      const rowNumber = firstRow + index;
      // No closure in this loop: it would cost memory for every cell of the file.
      for (let place = 0; place < row.length; place++) {
        const cell = row[place] ?? '';
        if (rowNumber <= HEADER_ROWS) note(evidenceOf(columns, place), cell);
        if (!isWorthReading(cell)) continue;
        const column = evidenceOf(columns, place);
        if (column.shapeless.has(cell)) continue;
        yield* ofCell({ cell, before: row[place - 1] ?? '', grid, row: rowNumber, place }, column, schemes);
      }
    }
    if (!last) return;
    for (const [place, column] of columns) yield* ofColumn(column, grid, place + 1, context.params.schemes);
    gridsOf(context).delete(grid.id);
  },

  *lines({ place = {}, firstLine, lines }, context) {
    const schemes = schemesOf(context);
    for (const [index, line] of lines.entries()) {
      context.looked();
      if (!isWorthReading(line)) continue;
      for (const hit of findIdentifiers(line, schemes, () => [lines[index - 1] ?? ''])) {
        yield said({ ...placeOf(place), line: firstLine + index, start: hit.start, end: hit.end }, hit);
      }
    }
  },

  *part({ anchor, text }, context) {
    context.looked();
    for (const hit of findIdentifiers(text, schemesOf(context), () => [])) yield said(anchor, hit);
  },
});

/** Rows at the top whose texts may be headers, and whose texts are looked at for names. */
const HEADER_ROWS = 300;
const TEXTS_KEPT = 200;
const HEADERS_KEPT = 3;
const NUMBER_ONLY = /^\d{8,19}$/;

type Columns = Map<number, ColumnEvidence>;
const gridsOf = perFile(() => new Map<string, Columns>());

function columnsOf(grids: Map<string, Columns>, grid: GridInfo): Columns {
  const known = grids.get(grid.id) ?? new Map<number, ColumnEvidence>();
  grids.set(grid.id, known);
  return known;
}

function evidenceOf(columns: Columns, place: number): ColumnEvidence {
  const known = columns.get(place);
  if (known) return known;
  const made = columnEvidence();
  columns.set(place, made);
  return made;
}

function note(column: ColumnEvidence, cell: string): void {
  if (cell === '' || !/\p{L}/u.test(cell.slice(0, 100))) return;
  if (column.texts.size < TEXTS_KEPT) column.texts.add(cell.slice(0, 100));
  if (column.header.length < HEADERS_KEPT && !/\d{5}|@/.test(cell)) column.header.push(cell.slice(0, 100));
}

interface PlacedText {
  readonly cell: string;
  /** The cell to its left. */
  readonly before: string;
  readonly grid: GridInfo;
  readonly row: number;
  readonly place: number;
}

function* ofCell(
  { cell, before, grid, row, place }: PlacedText,
  column: ColumnEvidence,
  schemes: readonly Scheme[],
): Iterable<Draft> {
  const number = NUMBER_ONLY.test(cell) ? cell.length : 0;
  if (number > 0) column.numbers.set(number, (column.numbers.get(number) ?? 0) + 1);
  let shapes = 0;
  const hits = findIdentifiers(cell, schemes, () => {
    shapes += 1;
    return [...column.header, ...labelOf(before)];
  });
  if (hits.length === 0 && shapes === 0 && number === 0) rememberShapeless(column, cell);
  for (const hit of hits) {
    const anchor = cellAnchor(grid, row, place + 1);
    if (number > 0 && !hit.named) wait(column, { anchor, hit });
    else yield said(anchor, hit);
  }
}

function labelOf(before: string): readonly string[] {
  return before.length <= 100 && !/\d{5}/.test(before) ? [before] : [];
}

function* ofColumn(
  column: ColumnEvidence,
  grid: GridInfo,
  number: number,
  params: readonly string[],
): Iterable<Draft> {
  for (const { anchor, hit } of beyondChance(column)) yield said(anchor, hit);
  const [header = '', ...texts] = column.texts;
  if (!wants(params, 'name') || !holdsPersonNames({ header, texts })) return;
  yield broken(
    { ...placeOf(grid), column: number },
    {
      message: 'This column looks like names of people, which say outright who they are.',
      remedy: 'Leave the column out.',
    },
  );
}

function said(anchor: Anchor, { scheme, outcome, valid }: FoundIdentifier): Draft {
  if (outcome === 'flagged') {
    return broken(anchor, {
      value: scheme.id,
      message: `This is ${scheme.name}, which says outright who a person is.`,
      remedy: 'Leave it out. If it is not a person’s, say so in the statement.',
    });
  }
  const why = valid ? 'but nothing beside it says so' : 'as the words beside it say, but it does not check';
  return undecided(anchor, {
    value: scheme.id,
    message: `This may be ${scheme.name}, ${why}. It would say outright who a person is.`,
    remedy: 'Leave it out, or say in the statement what it is.',
  });
}

const schemesOf = perFile(({ params }: { readonly params: { readonly schemes: readonly string[] } }) =>
  SCHEMES.filter(({ id }) => wants(params.schemes, id)),
);

function wants(params: readonly string[], id: string): boolean {
  return params.includes('all') || params.includes(id);
}
