import type { RemedyPreview } from '../../app/remedies/propose-remedy/propose-remedy';
import type { Proposal } from '../../app/remedies/remedies.port';
import type { RemedyAsked, RemedyMethod, TableRemedy } from '../../engine/remedies/remedy';
import { visibleText } from '../../engine/report/visible-text';
import { titleOf } from '../requests/request-head.view';
import { counted, grouped } from '../words/numbers';
import { CHANGE_WORDS, REMEDY_TITLES } from '../words/remedies';
import { remedyGrid, type RemedyGridView } from './remedy-grid.view';

export interface RemedyPage {
  readonly title: string;
  readonly path: string;
  readonly about: string;
  readonly back: string;
  /** Null where there is something to look at. */
  readonly refused: { readonly why: string; readonly next: string } | null;
  readonly made: MadeView | null;
}

interface MadeView {
  readonly tables: readonly TableLossView[];
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
    readonly label: string;
    readonly sentence: string;
  };
}

interface TableLossView {
  readonly name: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
}

export function remedyPage(preview: RemedyPreview, { method }: RemedyAsked): RemedyPage {
  const { request, file, outcome } = preview;
  return {
    title: REMEDY_TITLES[method],
    path: visibleText(file.path),
    about: `#${request.number} ${titleOf(request)}`,
    back: `/requests/${request.id}?file=${file.id}`,
    refused: outcome.kind === 'refused' ? { why: outcome.why, next: outcome.next } : null,
    made: outcome.kind === 'made' ? madeView(preview, outcome.proposal, method) : null,
  };
}

function madeView(
  { request, file, stretches }: RemedyPreview,
  proposal: Proposal,
  method: RemedyMethod,
): MadeView {
  const changes = proposal.tables.flatMap((table) => table.changes);
  return {
    tables: proposal.tables.map(tableLoss),
    grids: stretches.map((stretch) => remedyGrid(stretch, changes)),
    legend: [...new Set(changes.map(({ why }) => why))].sort().map((why) => CHANGE_WORDS[why]),
    notes: proposal.notes,
    left: proposal.left.map(({ table, why }) => `Table ${table} stays as it is. ${why}`),
    stillThere: proposal.stillThere
      .map(({ rule, anchor }) => `${anchor.a1 ?? 'the file'} (${rule})`)
      .join(', '),
    accept: {
      action: `/requests/${request.id}/files/${file.id}/remedies/${method}`,
      sha256: file.current.sha256,
      becomes: proposal.sha256,
      label: `Make it version ${file.current.number + 1}`,
      sentence:
        'The new version takes the place of the file, in the same format, and is checked at once. The one before stays readable.',
    },
  };
}

function tableLoss({ table, title, changes, loss, proof }: TableRemedy): TableLossView {
  const small = changes.filter(({ why }) => why === 'small').length;
  const hides = changes.filter(({ why }) => why === 'hides').length;
  const shares = changes.length - small - hides;
  const percent = loss.ofSum === 0 ? 0 : Math.round((1000 * loss.sum) / loss.ofSum) / 10;
  const gap = proof.objective - proof.bound;
  return {
    name: title === '' ? `Table ${table}` : visibleText(title),
    facts: [
      {
        label: 'Taken out',
        value:
          `${counted(small, 'small count')} and ${grouped(hides)} more of ${grouped(loss.ofCells)}` +
          (shares > 0 ? `, ${counted(shares, 'percentage')}` : ''),
      },
      {
        label: 'What is lost',
        value: `${grouped(loss.sum)} of ${grouped(loss.ofSum)} counted, totals among them: ${percent}\u202f%`,
      },
      {
        label: 'How good that is',
        value: proof.optimal
          ? 'Proven: nothing that protects the small counts loses less.'
          : `The best that was found in the time given: at most ${grouped(gap)} more than the least.`,
      },
    ],
  };
}
