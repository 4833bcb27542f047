import type { RequestPage } from '../../app/submissions/request-page';
import { filesAskedFor } from '../../app/reviews/file-decision';
import { actsView, type ActView } from '../requests/acts.view';
import { openScans } from '../requests/scans.view';
import { counted } from '../words/numbers';

export interface SubmitBarView {
  readonly say: string;
  /** Submitting says itself what is missing while it is not possible. */
  readonly acts: readonly ActView[];
}

export function submitBarView(page: RequestPage): SubmitBarView {
  const { request, offers } = page;
  return {
    say: sayOf(page),
    acts: actsView(request, offers).shown,
  };
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
