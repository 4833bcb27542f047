import type { Balance } from '../../app/reviews/read-balance/read-balance';
import { bytesInWords, counted, grouped } from '../words/numbers';
import { momentView, type MomentView } from '../words/moments';
import { weekdayAndDay } from '../words/promise';

export interface BalancePage {
  /** What waits as a whole, with where to see it. */
  readonly sums: readonly { readonly say: string; readonly href: string }[];
  readonly checkers: readonly CheckerView[];
}

interface CheckerView {
  readonly name: string;
  readonly claims: string;
  readonly files: string;
  readonly size: string;
  readonly last: MomentView | null;
  readonly absence: string;
}

/** `readsQueue`: administrators read numbers and no requests. */
export function balancePage(
  { sums, checkers }: Balance,
  { now, readsQueue }: { readonly now: Date; readonly readsQueue: boolean },
): BalancePage {
  const link = (href: string) => (readsQueue ? href : '');
  return {
    sums: [
      { say: `${counted(sums.undecided, 'request')} not decided`, href: link('/queue') },
      { say: `${grouped(sums.unclaimed)} with nobody`, href: link('/queue?only=unclaimed') },
      { say: `${grouped(sums.late)} later than promised`, href: link('/queue?only=late') },
    ],
    checkers: checkers.map(({ person, load, absence }) => ({
      name: person.name,
      claims: grouped(load.claims),
      files: grouped(load.files),
      size: load.bytes === 0 ? '' : bytesInWords(load.bytes),
      last: load.lastAt ? momentView(load.lastAt, now) : null,
      absence: absence ? `away until ${weekdayAndDay(absence.lastDay)}` : '',
    })),
  };
}
