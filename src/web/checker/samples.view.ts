import type { SamplesPage } from '../../app/samples/read-samples/read-samples';
import type { Sample, SampleCounts, SampleOutcome } from '../../app/samples/samples.port';
import { pagerView, type PagerView } from '../answers/pager.view';
import { momentView, type MomentView } from '../words/moments';
import { counted } from '../words/numbers';

export interface SamplesView {
  /** What compliance sees of all; empty for a checker. */
  readonly summary: string;
  readonly lines: readonly SampleLineView[];
  readonly pager: PagerView;
}

interface SampleLineView {
  readonly number: number;
  readonly title: string;
  readonly href: string;
  readonly project: string;
  readonly drawn: MomentView;
  readonly reviewer: string;
  /** How to draw it again. */
  readonly draw: string;
  readonly outcome: string;
  readonly isWrong: boolean;
  readonly reason: string;
  readonly done: MomentView | null;
  /** Where its reviewer says what came of it; empty for all others. */
  readonly action: string;
}

const OUTCOMES: Readonly<Record<SampleOutcome, string>> = {
  agrees: 'agrees',
  'would-not-have-released': 'would not have released it',
};

export function samplesPage(page: SamplesPage, readerId: string, now: Date): SamplesView {
  return {
    summary: page.counts ? summaryOf(page.counts) : '',
    lines: page.samples.map((sample) => sampleLine(sample, readerId, now)),
    pager: pagerView(page, '/samples', {}),
  };
}

function summaryOf({ drawn, done, disagree }: SampleCounts): string {
  if (drawn === 0) return '';
  return `${counted(drawn, 'release')} drawn, ${done} reviewed again, ${disagree} of them would not have been released.`;
}

function sampleLine(sample: Sample, readerId: string, now: Date): SampleLineView {
  const { id, request, reviewer, done, seed, share, releaseId } = sample;
  const isTheirs = !done && reviewer?.id === readerId;
  return {
    number: request.number,
    title: request.title,
    href: `/requests/${request.id}`,
    project: request.project,
    drawn: momentView(sample.drawnAt, now),
    reviewer: reviewer?.name ?? 'whoever has not reviewed it',
    draw: `SHA-256 of “${seed} ${releaseId}” is in the lowest ${Number((share * 100).toFixed(4))} %`,
    outcome: done ? OUTCOMES[done.outcome] : 'open',
    isWrong: done?.outcome === 'would-not-have-released',
    reason: done?.reason ?? '',
    done: done ? momentView(done.at, now) : null,
    action: isTheirs || (!done && !reviewer) ? `/samples/${id}` : '',
  };
}
