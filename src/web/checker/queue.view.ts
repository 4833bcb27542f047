import type { QueueLine, QueuePage } from '../../app/reviews/read-queue/read-queue';
import { QUEUE_CORNERS, type QueueCorner, type QueueOrder } from '../../app/submissions/waiting-lines';
import type { RequestLine } from '../../app/submissions/request-line';
import { OPEN } from '../../app/reviews/queue-filter';
import { pagerView, type PagerView } from '../answers/pager.view';
import { requestLineView, type RequestLineView } from '../requests/request-line.view';
import { left, momentView, type MomentView } from '../words/moments';
import { counted } from '../words/numbers';
import { promiseSay, weekdayAndDay } from '../words/promise';
import { STATE_WORDS } from '../words/states';
import { addressed, hrefOf } from './queue-address';
import { queueTabs, type QueueTabsView } from './queue-tabs.view';
import { ageBar, type AgeBarView } from './age-bar.view';

export interface QueuePageView extends QueueTabsView {
  readonly text: string;
  readonly projectId: string;
  readonly state: string;
  readonly only: string;
  readonly chips: readonly FilterChipView[];
  /** Links of the heads of the table. */
  readonly orders: Readonly<Record<QueueOrder, ChipView>>;
  /** Empty for the usual one. */
  readonly order: string;
  /** `Carla One until Friday 4 December`; empty while everybody is there. */
  readonly away: string;
  readonly lines: readonly QueueLineView[];
  readonly pager: PagerView;
  readonly empty: EmptyView;
}

interface QueueLineView extends RequestLineView {
  readonly author: string;
  readonly seats: SeatsView;
  readonly late: boolean;
  readonly turn: string;
  /** `2 open`: questions to the author that nobody settled. */
  readonly talk: string;
  /** Since it was submitted: what its author has waited. */
  readonly waiting: MomentView;
  readonly bar: AgeBarView | null;
  /** When its author was promised an answer; empty once it is decided. */
  readonly due: string;
}

interface SeatsView {
  /** `1 of 2, you`; `done` once one's review is handed in. */
  readonly taken: string;
  /** Who holds one, and until when. */
  readonly holders: string;
  /** Empty when there is none to claim. */
  readonly claimAction: string;
}

interface ChipView {
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
}

interface FilterChipView extends ChipView {
  /** The first of another kind of filter. */
  readonly apart: boolean;
}

interface EmptyView {
  readonly title: string;
  readonly sentence: string;
  readonly href: string;
  readonly link: string;
}

type QueueFilterView = QueuePage['filter'];
type HrefTo = (other: Partial<QueueFilterView>) => string;

const CORNER_WORDS: Readonly<Record<QueueCorner, string>> = {
  unclaimed: 'Unclaimed',
  late: 'Late',
  mine: 'Mine',
};
const OWN: Readonly<Record<RequestLine['seat'], string>> = {
  none: '',
  reviewing: ', you',
  'handed-in': ', you, done',
};

export function queuePage(
  queue: QueuePage,
  { readerId, now }: { readonly readerId: string; readonly now: Date },
): QueuePageView {
  const { filter } = queue;
  const { text = '', state, only, order, projectId } = filter;
  const opensWithView = queue.views.some(({ isUsual }) => isUsual);
  const hrefTo = (other: Partial<QueueFilterView>) =>
    hrefOf(addressed({ ...filter, ...other }, { opensWithView }));
  return {
    ...queueTabs(queue),
    text,
    projectId: projectId ?? '',
    state: state ?? '',
    only: only ?? '',
    order: order === 'promise' ? '' : order,
    chips: chips(filter, hrefTo),
    orders: orders(filter, hrefTo),
    away: awaySay(queue.away, readerId),
    lines: queue.lines.map((line) => queueLine(line, queue.away, now)),
    pager: pagerView(queue, '/queue', addressed(filter, { opensWithView })),
    empty: emptyQueue(queue.unfiltered, hrefOf(addressed({}, { opensWithView }))),
  };
}

function awaySay(away: QueuePage['away'], readerId: string): string {
  return away
    .map(
      ({ person, lastDay }) =>
        `${person.id === readerId ? 'you' : person.name} until ${weekdayAndDay(lastDay)}`,
    )
    .join('; ');
}

function queueLine(line: QueueLine, away: QueuePage['away'], now: Date): QueueLineView {
  const since = line.submittedAt ?? line.stateSince;
  return {
    ...requestLineView(line, now),
    href: `/requests/${line.id}/next`,
    waits: '',
    author: line.author.name,
    seats: seatsView(line, away, now),
    late: line.promise?.late === true,
    due: line.promise ? promiseSay(line.promise) : '',
    turn: line.turn > 1 ? `turn ${line.turn}` : '',
    talk: line.openThreads === 0 ? '' : `${line.openThreads} open`,
    waiting: momentView(since, now),
    bar: ageBar(line.promise),
  };
}

function seatsView(line: QueueLine, away: QueuePage['away'], now: Date): SeatsView {
  const { id, seat, seats, reviewers, mayClaim, conflict } = line;
  const holders = seats.map(({ reviewer, until }) => {
    const absence = away.find(({ person }) => person.id === reviewer.id);
    return [
      reviewer.name,
      ...(until ? [left(until, now)] : []),
      ...(absence ? [`away until ${weekdayAndDay(absence.lastDay)}`] : []),
    ].join(', ');
  });
  if (conflict !== '') return { taken: 'not for you', holders: conflict, claimAction: '' };
  return {
    taken: `${seats.length} of ${Math.max(reviewers, seats.length)}${OWN[seat]}`,
    holders: holders.join('; '),
    claimAction: mayClaim ? `/requests/${id}/claim` : '',
  };
}

function chips(filter: QueueFilterView, hrefTo: HrefTo): readonly FilterChipView[] {
  const states = [undefined, ...OPEN].map((state) => ({
    href: hrefTo({ state, only: undefined }),
    apart: false,
    label: state === undefined ? 'All open' : STATE_WORDS[state].word,
    current: state === filter.state && filter.only === undefined,
  }));
  const corners = QUEUE_CORNERS.map((only, index) => ({
    // Where a request stands, and whose or how late it is, are two questions.
    apart: index === 0,
    href: hrefTo({ state: undefined, only }),
    label: CORNER_WORDS[only],
    current: only === filter.only,
  }));
  return [...states, ...corners];
}

function orders(filter: QueueFilterView, hrefTo: HrefTo): QueuePageView['orders'] {
  const link = (order: QueueOrder, label: string): ChipView => ({
    href: hrefTo({ order }),
    label,
    current: order === filter.order,
  });
  return {
    promise: link('promise', 'Late ones first, then by age'),
    risk: link('risk', 'Most found first'),
    size: link('size', 'Most bytes first'),
  };
}

/** An empty list says whether the filter made it so. */
function emptyQueue(unfiltered: number, allHref: string): EmptyView {
  if (unfiltered === 0) {
    return {
      title: 'Nothing waits',
      sentence: 'You are told when a request is submitted.',
      href: '',
      link: '',
    };
  }
  return {
    title: 'No request fits',
    sentence: `The filter hides ${counted(unfiltered, 'request')}.`,
    href: allHref,
    link: 'Show all',
  };
}
