import { z } from 'zod';
import { cellAnchor, placeOf, type Anchor } from '../model/anchor';
import type { GridInfo, PartBlock } from '../model/document';
import { rowAnchor } from './anchors';
import { broken, defineRule, undecided, type Draft } from './define-rule';
import { namesItsAuthor } from './identifiers/author-of-a-program';
import { beyondChance, rememberShapeless, wait, type ColumnEvidence } from './identifiers/column-evidence';
import { findIdentifiers, type FoundIdentifier } from './identifiers/find-identifiers';
import { GridEvidence } from './identifiers/grid-evidence';
import { holdsPersonNames } from './identifiers/person-names';
import { listsOfNames } from './identifiers/listed-names';
import { labelsArePersonNames } from './identifiers/printed-names';
import type { Scheme } from './identifiers/scheme';
import { SCHEME_IDS, SCHEMES } from './identifiers/schemes';
import { isWorthReading } from './identifiers/worth-reading';
import { perFile } from './per-file';
import type { NotableCell } from './texts/notable-cells';

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

  *rows(lookedAt, context) {
    const { grid, last, cells, notable } = lookedAt;
    const schemes = schemesOf(context);
    const evidence = evidenceOf(gridsOf(context), grid);
    context.looked(cells);
    const noteUpTo = evidence.noting(lookedAt);
    for (const cell of notable) {
      noteUpTo(cell);
      if (!isWorthReading(cell.text)) continue;
      const column = evidence.of(cell.column);
      if (!column.shapeless.has(cell.text)) yield* ofCell(cell, grid, column, schemes);
    }
    noteUpTo();
    if (!last) return;
    for (const [number, column] of evidence.columns) {
      yield* ofColumn(column, grid, number, context.params.schemes);
    }
    gridsOf(context).delete(grid.id);
  },

  *table(table, { params, looked }) {
    const first = table.firstCell;
    if (first?.anchor.line === undefined || !wants(params.schemes, 'name')) return;
    looked();
    if (labelsArePersonNames(table)) yield broken(rowAnchor(table, first), NAMES);
  },

  *lines({ place = {}, firstLine, lines }, context) {
    const schemes = schemesOf(context);
    if (wants(context.params.schemes, 'name'))
      for (const at of listsOfNames(lines))
        yield undecided({ ...placeOf(place), line: firstLine + at }, LISTED);
    for (const [index, line] of lines.entries()) {
      context.looked();
      if (!isWorthReading(line)) continue;
      for (const hit of findIdentifiers(line, schemes, () => [lines[index - 1] ?? ''])) {
        yield said({ ...placeOf(place), line: firstLine + index, start: hit.start, end: hit.end }, hit);
      }
    }
  },

  *part({ part, anchor, text }, context) {
    context.looked();
    for (const hit of findIdentifiers(text, schemesOf(context), () => [])) {
      const isOfAuthor =
        part === 'script' && hit.scheme.id === 'email' && namesItsAuthor(text.slice(0, hit.start));
      if (!isOfAuthor) yield said(anchor, hit);
    }
    const listed = wants(context.params.schemes, 'name') ? valuesListed({ part, text }) : [];
    if (holdsPersonNames({ header: '', texts: [...new Set(listed)] })) yield broken(anchor, IN_LIST);
  },
});

/** A number, or a list of them: codes of a vocabulary are written so. */
const NUMBERS_ONLY = /^\d{8,19}(?: ?[;,|] ?\d{8,19})*$/;

const gridsOf = perFile(() => new Map<string, GridEvidence>());

function evidenceOf(grids: Map<string, GridEvidence>, { id }: GridInfo): GridEvidence {
  const known = grids.get(id) ?? new GridEvidence();
  grids.set(id, known);
  return known;
}

function* ofCell(
  cell: NotableCell,
  grid: GridInfo,
  column: ColumnEvidence,
  schemes: readonly Scheme[],
): Iterable<Draft> {
  const { text } = cell;
  const numbers = NUMBERS_ONLY.test(text) ? (text.match(/\d+/g) ?? []) : [];
  for (const { length } of numbers) column.numbers.set(length, (column.numbers.get(length) ?? 0) + 1);
  let shapes = 0;
  const hits = findIdentifiers(text, schemes, () => {
    shapes += 1;
    return [...column.header, ...labelOf(cell.before)];
  });
  if (hits.length === 0 && shapes === 0 && numbers.length === 0) rememberShapeless(column, text);
  for (const hit of hits) {
    const anchor = cellAnchor(grid, cell.row, cell.column);
    if (numbers.length > 0 && !hit.named) wait(column, { anchor, hit });
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
  yield broken({ ...placeOf(grid), column: number }, NAMES);
}

const NAMES = {
  message: 'This column looks like names of people, which say outright who they are.',
  remedy: 'Leave the column out.',
};

/** `keywords: …, …` is a list, too; those of the authors are `personal-metadata`'s. */
function valuesListed({ part, text }: Pick<PartBlock, 'part' | 'text'>): readonly string[] {
  if (part === 'list') return text.split('\n');
  const [, key = '', values = ''] = part === 'property' ? (/^([^:]{1,40}): (.+)$/s.exec(text) ?? []) : [];
  return /creat|auth|modif|manag|contrib|compan|saved|print/i.test(key)
    ? []
    : values.split(/[,;\n]/).map((value) => value.trim());
}

const IN_LIST = {
  message:
    'Here stands a list of people’s names, to choose from or to look for: they say outright who the people are.',
  remedy: 'Remove the drop-down list, filter, form or formula that holds the names, and save the file again.',
};

const LISTED = {
  message: 'The lines that begin here look like names of people. They would say outright who they are.',
  remedy: 'Leave them out. If they are not people of the data, say so in the statement.',
};

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
