import type { Offer } from '../../app/workflow/may';
import type { OutputFile, ListedRequest } from '../../app/submissions/request';
import { isNewInTurn } from '../../app/submissions/turn-of-bytes';
import { visibleText } from '../../engine/report/visible-text';
import { groupChoices, type GroupChoiceView } from './group-forms.view';
import { mayNow } from '../requests/acts.view';

/** Replacing the chosen file, saying what it is for, taking it out; each names its object and asks once. */
export interface FileActView {
  readonly act: 'replace-file' | 'edit' | 'remove-file';
  readonly label: string;
  readonly sentence: string;
  readonly action: string;
  /** What the file becomes; empty for the other acts. */
  readonly kind: OutputFile['kind'] | '';
  /** Of the version on screen, where another would be lost; empty for the other acts. */
  readonly sha256: string;
  /** Where it can be moved to; empty for the other acts. */
  readonly groups: readonly GroupChoiceView[];
  readonly takesFile: boolean;
  readonly danger: boolean;
}

const OTHER_KIND: Readonly<Record<OutputFile['kind'], Pick<FileActView, 'label' | 'sentence' | 'kind'>>> = {
  output: {
    label: 'Make it a supporting file',
    sentence: 'It is still checked, and checkers see it. Nobody votes on it, and it is never released.',
    kind: 'supporting',
  },
  supporting: {
    label: 'Ask for its release',
    sentence: 'Checkers vote on it like on every other file that is to be released.',
    kind: 'output',
  },
};

const NOTHING_CHOSEN = { kind: '', groups: [], sha256: '' } as const;

function moving(request: ListedRequest, { groupId }: OutputFile, url: string): readonly FileActView[] {
  const others = groupChoices(request).filter(({ id }) => id !== groupId);
  if (others.length === 0) return [];
  return [
    {
      act: 'edit',
      label: 'Move to another group',
      sentence: 'Votes on it no longer count: it is asked for something else then.',
      action: `${url}/group`,
      ...{ kind: '', sha256: '', groups: others },
      takesFile: false,
      danger: false,
    },
  ];
}

export function fileActs(
  request: ListedRequest,
  file: OutputFile,
  offers: readonly Offer[],
): readonly FileActView[] {
  if (file.withdrawn) return [];
  const name = visibleText(file.path);
  const url = `/requests/${request.id}/files/${file.id}`;
  const goes = request.state === 'draft' || isNewInTurn(request, file);
  const acts: FileActView[] = [
    {
      act: 'replace-file',
      label: 'Replace file',
      sentence: `The new version takes the place of ${name} and is checked anew. Votes on the old one no longer count.`,
      action: `${url}/replace`,
      ...{ ...NOTHING_CHOSEN, sha256: file.current.sha256 },
      takesFile: true,
      danger: false,
    },
    {
      act: 'edit',
      action: `${url}/kind`,
      ...NOTHING_CHOSEN,
      takesFile: false,
      danger: false,
      ...OTHER_KIND[file.kind],
    },
    ...moving(request, file, url),
    {
      act: 'remove-file',
      label: goes ? 'Remove file' : 'Withdraw file',
      sentence: goes
        ? `${name} and its statement are removed from this request.`
        : `${name} is no longer asked for. Checkers can still read what they saw.`,
      action: `${url}/remove`,
      ...{ ...NOTHING_CHOSEN, sha256: file.current.sha256 },
      takesFile: false,
      danger: true,
    },
  ];
  return acts.filter(({ act }) => mayNow(offers, act));
}
