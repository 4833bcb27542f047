import type { FileVerdict } from '../../engine/report/report';
import type { Scan } from '../../app/submissions/request';
import { grouped } from './numbers';

/** A sign, a word and a colour: colour never says anything alone. */
export interface MarkView {
  readonly tone: 'flagged' | 'unsure' | 'passed' | 'waiting' | 'hidden' | 'gone' | 'aside';
  readonly sign: string;
  readonly word: string;
}

export const SIGNS = { flagged: '◆', unsure: '?', passed: '✓' } as const;

/** Nobody takes it for something that goes out. */
export const SUPPORTING_MARK: MarkView = { tone: 'aside', sign: '○', word: 'supporting, never released' };

/** What a list says about one file: how far the check is, then what it found. */
export function scanMarks({ state, verdict, flagged, unsure }: Scan): readonly MarkView[] {
  if (state === 'waiting') return [{ tone: 'waiting', sign: '…', word: 'waiting to be checked' }];
  if (state === 'running') return [{ tone: 'waiting', sign: '…', word: 'checking' }];
  const marks = countMarks(flagged, unsure);
  if (marks.length > 0) return marks;
  return [
    verdict === undefined ? { tone: 'waiting', sign: '…', word: 'not checked' } : VERDICT_MARKS[verdict],
  ];
}

/** `4 ◆ 2 ?`; nothing when there is nothing. */
export function countMarks(flagged: number, unsure: number): readonly MarkView[] {
  const marks: MarkView[] = [];
  if (flagged > 0) marks.push({ tone: 'flagged', sign: SIGNS.flagged, word: `${grouped(flagged)} flagged` });
  if (unsure > 0) marks.push({ tone: 'unsure', sign: SIGNS.unsure, word: `${grouped(unsure)} unsure` });
  return marks;
}

const VERDICT_MARKS: Readonly<Record<FileVerdict, MarkView>> = {
  flagged: { tone: 'flagged', sign: SIGNS.flagged, word: 'flagged' },
  unsure: { tone: 'unsure', sign: SIGNS.unsure, word: 'unsure' },
  unreadable: { tone: 'unsure', sign: SIGNS.unsure, word: 'could not be read' },
  passed: { tone: 'passed', sign: SIGNS.passed, word: 'nothing found' },
};
