import type { RemedyPreview } from '../../app/remedies/propose-remedy/propose-remedy';
import type { Proposal } from '../../app/remedies/remedies.port';
import { columnLetters, type Anchor } from '../../engine/model/anchor';
import { REMEDY_METHODS, type RemedyAsked } from '../../engine/remedies/remedy';
import { ROUNDING_BASES } from '../../engine/remedies/rounding-bases';
import { visibleText } from '../../engine/report/visible-text';
import { titleOf } from '../requests/request-head.view';
import { CHANGE_WORDS, REMEDY_OFFERS, REMEDY_TITLES } from '../words/remedies';
import { remedyGrid, type RemedyGridView } from './remedy-grid.view';
import { remedyLoss, type RemedyLossView } from './remedy-loss.view';

export interface RemedyPage {
  readonly path: string;
  readonly about: string;
  readonly back: string;
  readonly methods: readonly MethodView[];
  readonly say: string;
  /** Null where there is none to choose. */
  readonly bases: BasesView | null;
  /** Null where there is something to look at. */
  readonly refused: { readonly why: string; readonly next: string } | null;
  readonly made: MadeView | null;
}

interface MethodView {
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
}

interface BasesView {
  readonly action: string;
  readonly choices: readonly { readonly value: number; readonly chosen: boolean }[];
}

interface MadeView {
  readonly tables: readonly RemedyLossView[];
  readonly grids: readonly RemedyGridView[];
  readonly legend: readonly { readonly sign: string; readonly say: string }[];
  /** What changes in the file besides. */
  readonly notes: readonly string[];
  /** Tables that stay as they are, each with why. */
  readonly left: readonly string[];
  /** Places where something about counts is found still. */
  readonly stillThere: string;
  readonly accept: {
    readonly action: string;
    readonly sha256: string;
    readonly becomes: string;
    /** Empty where the rulebook's least is taken. */
    readonly base: string;
    readonly label: string;
    readonly sentence: string;
  };
}

export function remedyPage(preview: RemedyPreview, asked: RemedyAsked): RemedyPage {
  const { request, file, outcome } = preview;
  const remedies = `/requests/${request.id}/files/${file.id}/remedies`;
  return {
    path: visibleText(file.path),
    about: `#${request.number} ${titleOf(request)}`,
    back: `/requests/${request.id}?file=${file.id}`,
    methods: REMEDY_METHODS.map((method) => ({
      label: REMEDY_TITLES[method],
      href: `${remedies}/${method}`,
      current: method === asked.method,
    })),
    say: REMEDY_OFFERS[asked.method],
    bases: asked.method === 'rounding' ? basesView(`${remedies}/rounding`, asked) : null,
    refused: outcome.kind === 'refused' ? { why: outcome.why, next: outcome.next } : null,
    made: outcome.kind === 'made' ? madeView(preview, outcome.proposal, asked) : null,
  };
}

function basesView(action: string, { base }: RemedyAsked): BasesView {
  return { action, choices: ROUNDING_BASES.map((value) => ({ value, chosen: value === base })) };
}

function madeView(
  { request, file, stretches }: RemedyPreview,
  proposal: Proposal,
  { method, base }: RemedyAsked,
): MadeView {
  const { tables, left, stillThere, notes, sha256 } = proposal;
  const reasons = new Set(tables.flatMap(({ changes }) => changes.map(({ why }) => why)));
  return {
    tables: tables.map((table) => remedyLoss(table, { method, ofMany: tables.length + left.length > 1 })),
    grids: stretches.map((stretch) => remedyGrid(stretch, tables)),
    legend: [...reasons].sort().map((why) => CHANGE_WORDS[why]),
    notes,
    left: left.map(({ table, why }) => `Table ${table} stays as it is. ${why}`),
    stillThere: stillThere.map(({ rule, anchor }) => `${cellName(anchor)} (${rule})`).join(', '),
    accept: {
      action: `/requests/${request.id}/files/${file.id}/remedies/${method}`,
      sha256: file.current.sha256,
      becomes: sha256,
      base: base === undefined ? '' : String(base),
      label: `Make it version ${file.current.number + 1}`,
      sentence: `The new version takes the place of the file, in the same format, and is checked at once. The one before stays readable.${SAY_SO[method] ?? ''}`,
    },
  };
}

function cellName({ a1, row, column }: Anchor): string {
  if (a1 !== undefined) return a1;
  if (row !== undefined) return `row ${row}`;
  return column === undefined ? 'the file' : `column ${columnLetters(column)}`;
}

const SAY_SO: Partial<Record<RemedyAsked['method'], string>> = {
  rounding: ' Say in the statement, and wherever the table is published, that counts are rounded.',
};
