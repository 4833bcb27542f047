import type { ListedFile, Vote } from '../../app/submissions/request';
import { visibleText } from '../../engine/report/visible-text';
import { DELETED_MARK } from '../words/deletions';
import { scanMarks, type MarkView } from '../words/marks';
import { CHOICE_WORDS } from '../words/choices';

/** One file in the list at the left. */
export interface FileLineView {
  readonly href: string;
  readonly name: string;
  readonly current: boolean;
  readonly withdrawn: boolean;
  readonly marks: readonly MarkView[];
  readonly changed: string;
  readonly missing: string;
  readonly vote: string;
  /** This reader had it on screen as it is now. */
  readonly lookedAt: boolean;
  /** Threads about it that nobody has settled. */
  readonly talk: string;
}

export function fileLineView(
  file: ListedFile,
  line: {
    readonly href: string;
    readonly current: boolean;
    readonly missing?: string;
    readonly vote?: Vote;
    readonly lookedAt?: boolean;
    readonly talk?: string;
    readonly isNew: boolean;
  },
): FileLineView {
  return {
    href: line.href,
    name: visibleText(file.path),
    current: line.current,
    withdrawn: file.withdrawn || file.continuedIn !== undefined,
    marks: lineMarks(file),
    changed: [
      line.isNew ? 'new in this turn' : '',
      file.current.number > 1 ? `version ${file.current.number}` : '',
    ]
      .filter((words) => words !== '')
      .join(', '),
    missing: line.missing ?? '',
    talk: line.talk ?? '',
    lookedAt: line.lookedAt ?? false,
    vote: line.vote ? CHOICE_WORDS[line.vote.choice] : '',
  };
}

function lineMarks({ withdrawn, continuedIn, scan, current }: ListedFile): readonly MarkView[] {
  const deleted = current.deleted ? [DELETED_MARK] : [];
  if (withdrawn) return [{ tone: 'gone', sign: '–', word: 'withdrawn' }, ...deleted];
  if (continuedIn)
    return [{ tone: 'aside', sign: '→', word: `goes on in #${continuedIn.number}` }, ...deleted];
  return [...scanMarks(scan), ...deleted];
}
