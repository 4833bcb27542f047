import type { RemedyMethod, TableRemedy } from '../../engine/remedies/remedy';
import { visibleText } from '../../engine/report/visible-text';
import { counted, grouped } from '../words/numbers';

/** What readers of one table lose, and how good that is. */
export interface RemedyLossView {
  readonly name: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
}

/** @param ofMany whether the file has more tables than this one, so that its number tells something */
export function remedyLoss(
  remedy: TableRemedy,
  { method, ofMany }: { readonly method: RemedyMethod; readonly ofMany: boolean },
): RemedyLossView {
  const { table, title } = remedy;
  const untitled = ofMany ? `Table ${table}` : 'What it does to the table';
  const [changed, lost, proof] = WORDS[method](remedy);
  return {
    name: title === '' ? untitled : visibleText(title),
    facts: [
      { label: 'What changes', value: changed },
      { label: 'What is lost', value: lost },
      { label: 'How good that is', value: proof },
    ],
  };
}

type Facts = readonly [changed: string, lost: string, proof: string];

const WORDS: Record<RemedyMethod, (remedy: TableRemedy) => Facts> = {
  suppression: (remedy) => {
    const { loss, changes } = remedy;
    const [small, hides, shares] = (['small', 'hides', 'share'] as const).map(
      (why) => changes.filter((change) => change.why === why).length,
    );
    const beside = shares ? `, and ${counted(shares, 'percentage')}` : '';
    return [
      `${counted(small ?? 0, 'small count')} and ${grouped(hides ?? 0)} more of ${grouped(loss.ofCells)} are taken out${beside}.`,
      `${shareOf(remedy)} of all that is counted, totals among it.`,
      proofOf(remedy, 'nothing that protects the small counts loses less'),
    ];
  },
  rounding: (remedy) => {
    const { loss, changes } = remedy;
    const most = changes.reduce((far, { value, before }) => {
      const was = Number(before.replace(/\D/g, ''));
      return value === undefined ? far : Math.max(far, Math.abs(value - was));
    }, 0);
    return [
      `${grouped(loss.cells)} of ${counted(loss.ofCells, 'count')} are rounded, the furthest by ${grouped(most)}. Totals add up.`,
      `Counts move by ${grouped(loss.sum)} in all, ${shareOf(remedy)} of what is counted.`,
      proofOf(remedy, 'no rounding to this base that keeps the totals moves less'),
    ];
  },
  collapsing: (remedy) => {
    const { rows = [], columns = [] } = remedy.gone ?? {};
    const lines = [
      ...(rows.length > 0 ? [counted(rows.length, 'row')] : []),
      ...(columns.length > 0 ? [counted(columns.length, 'column')] : []),
    ].join(' and ');
    return [
      `${lines} fewer: neighbours are merged.`,
      `${counted(remedy.loss.cells, 'count')} of ${grouped(remedy.loss.ofCells)}; the detail within ${shareOf(remedy)} of what is counted.`,
      proofOf(remedy, 'no merging of neighbours on this side keeps more categories'),
    ];
  },
};

function shareOf({ loss: { sum, ofSum } }: TableRemedy): string {
  const percent = ofSum === 0 ? 0 : Math.round((1000 * sum) / ofSum) / 10;
  return `${grouped(sum)} of ${grouped(ofSum)} (${percent}\u202f%)`;
}

function proofOf({ proof: { objective, bound, optimal } }: TableRemedy, best: string): string {
  return optimal
    ? `Proven: ${best}.`
    : `The best that was found in the time given: at most ${grouped(objective - bound)} more than the least.`;
}
