import { filesAskedFor } from '../../app/reviews/file-decision';
import type { ListedFile, ListedRequest } from '../../app/submissions/request';

/** The file that opens when none is named: the first with something found, so that nobody has to look for it. */
export function firstToLookAt(request: ListedRequest): ListedFile | undefined {
  const there = filesAskedFor(request);
  return (
    there.find(({ scan }) => scan.flagged > 0) ??
    there.find(({ scan }) => scan.unsure > 0) ??
    there[0] ??
    request.files[0]
  );
}
