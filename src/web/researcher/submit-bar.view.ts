import { filesAskedFor } from '../../app/reviews/file-decision';
import type { RequestPage } from '../../app/submissions/request-page';
import { whatIsMissing } from '../../app/submissions/what-is-missing';
import { actsView, type ActView } from '../requests/acts.view';
import { openScans } from '../../app/submissions/open-scans';
import { counted } from '../words/numbers';
import { firstMissing, type FirstMissingView } from './first-missing.view';

export interface SubmitBarView {
  readonly say: string;
  /** Null where nothing is missing, or something else is in the way. */
  readonly missing: FirstMissingView | null;
  /** Submitting says itself what is missing while it is not possible. */
  readonly acts: readonly ActView[];
}

export function submitBarView(page: RequestPage): SubmitBarView {
  const { request, offers } = page;
  const { problems, summary } = whatIsMissing(request);
  const acts = actsView(request, offers).shown;
  const isTheReason = acts.some(({ allowed, because }) => !allowed && because === summary);
  return { say: sayOf(page), missing: isTheReason ? firstMissing(request, problems) : null, acts };
}

function sayOf({ request, viewer }: RequestPage): string {
  const found = filesAskedFor(request).filter(({ scan }) => scan.flagged + scan.unsure > 0).length;
  const checking = openScans(request);
  const who = viewer === 'writer' ? `${request.author.name} submits this. ` : '';
  const frozen = `${who}Once submitted, the files are frozen and the checkers are told.`;
  if (checking > 0) return `${counted(checking, 'file is', 'files are')} still being checked. ${frozen}`;
  if (found === 0) return frozen;
  return `${counted(found, 'file has', 'files have')} something to look at: fix it, or say in the statement why it may go. ${frozen}`;
}
