import type { BookChangePage } from '../../app/policies/read-book-change/read-book-change';
import { bookNameView, type BookNameView } from '../policies/book-name.view';
import { type DifferenceView, differencesView } from '../policies/differences.view';
import { fieldView, type FieldView } from '../requests/field.view';
import { momentView, type MomentView } from '../words/moments';
import { grouped } from '../words/numbers';
import { trialView, type TrialView } from './trial.view';

export interface BookChangePageView {
  readonly project: string;
  readonly projectHref: string;
  readonly from: BookNameView;
  readonly to: BookNameView;
  readonly summary: string;
  readonly proposedBy: string;
  readonly proposedAt: MomentView;
  /** How it ended; null while it waits. */
  readonly decision: {
    readonly say: string;
    readonly by: string;
    readonly at: MomentView;
    readonly reason: string;
  } | null;
  readonly differences: readonly DifferenceView[];
  readonly trial: TrialView | null;
  /** While it is being tried. */
  readonly progress: {
    readonly far: string;
    readonly done: number;
    readonly of: number;
    readonly open: number;
    readonly url: string;
    readonly say: string;
  } | null;
  readonly isOpen: boolean;
  readonly agree: { readonly action: string; readonly because: string; readonly field: FieldView };
  readonly reject: { readonly action: string; readonly allowed: boolean; readonly field: FieldView };
}

export function bookChangePage(page: BookChangePage, now: Date): BookChangePageView {
  const { change, differences, mayNotAgree = '', mayReject } = page;
  const { id, project, from, to, summary, state, proposedBy, proposedAt, trial } = change;
  return {
    project: `${project.code} ${project.name}`,
    projectHref: `/projects/${project.id}/book`,
    ...{ from: bookNameView(from), to: bookNameView(to), summary, proposedBy: proposedBy.name },
    proposedAt: momentView(proposedAt, now),
    decision: decisionView(page, now),
    differences: differencesView(differences),
    trial: trial ? trialView(trial) : null,
    progress: progressView(page),
    isOpen: state === 'proposed',
    agree: { action: `/book-changes/${id}/agree`, because: mayNotAgree, field: REMARK },
    reject: { action: `/book-changes/${id}/reject`, allowed: mayReject, field: REASON },
  };
}

const TRIED = 'More files are tried. Load the page again when you have sent what you write.';
const REMARK = fieldView({
  id: 'agree-reason',
  name: 'reason',
  label: 'Remark',
  hint: 'May stay empty.',
  rows: 2,
});
const REASON = fieldView({ id: 'reject-reason', name: 'reason', label: 'Why not', rows: 2, required: true });

function decisionView({ change }: BookChangePage, now: Date): BookChangePageView['decision'] {
  const { state, decidedBy, decidedAt, reason } = change;
  if (!decidedBy || !decidedAt) return null;
  const say = state === 'agreed' ? 'In force for what is submitted from then on.' : 'Rejected.';
  return { say, by: decidedBy.name, at: momentView(decidedAt, now), reason };
}

function progressView({ change, progress: { done, of } }: BookChangePage): BookChangePageView['progress'] {
  if (change.trial || change.state !== 'proposed') return null;
  const far = `${grouped(done)} of ${grouped(of)} released files tried.`;
  return { far, done, of, open: 1 + of - done, url: `/book-changes/${change.id}/trial`, say: TRIED };
}
