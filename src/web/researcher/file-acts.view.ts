import type { Offer } from '../../app/workflow/may';
import type { OutputFile, ReleaseRequest } from '../../app/submissions/request';
import { visibleText } from '../../engine/report/visible-text';
import { mayNow } from '../requests/acts.view';

/** Replacing or taking out the chosen file; each names its object and asks once. */
export interface FileActView {
  readonly act: 'replace-file' | 'remove-file';
  readonly label: string;
  readonly sentence: string;
  readonly action: string;
  readonly takesFile: boolean;
  readonly danger: boolean;
}

export function fileActs(
  request: ReleaseRequest,
  file: OutputFile,
  offers: readonly Offer[],
): readonly FileActView[] {
  if (file.withdrawn) return [];
  const name = visibleText(file.path);
  const url = `/requests/${request.id}/files/${file.id}`;
  const acts: FileActView[] = [
    {
      act: 'replace-file',
      label: 'Replace file',
      sentence: `The new version takes the place of ${name} and is checked anew. Votes on the old one no longer count.`,
      action: `${url}/replace`,
      takesFile: true,
      danger: false,
    },
    {
      act: 'remove-file',
      label: request.state === 'draft' ? 'Remove file' : 'Withdraw file',
      sentence:
        request.state === 'draft'
          ? `${name} and its statement are removed from this request.`
          : `${name} is no longer asked for. Checkers can still read what they saw.`,
      action: `${url}/remove`,
      takesFile: false,
      danger: true,
    },
  ];
  return acts.filter(({ act }) => mayNow(offers, act));
}
