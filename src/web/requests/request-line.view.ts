import type { OwnLine, RequestLine } from '../../app/submissions/request-line';
import { countMarks, type MarkView } from '../words/marks';
import { momentView, type MomentView } from '../words/moments';
import { grouped } from '../words/numbers';
import { stateView, type StateView } from '../words/states';

/** One request in a list. */
export interface RequestLineView {
  readonly number: number;
  readonly href: string;
  readonly title: string;
  readonly project: string;
  readonly state: StateView;
  /** No person decided on it. */
  readonly automatic: boolean;
  readonly files: string;
  readonly marks: readonly MarkView[];
  readonly since: MomentView;
  /** What it waits for from its author; empty when it waits for others. */
  readonly waits: string;
  /** Whose it is, in the list of somebody with whom they share it; else empty. */
  readonly sharedBy: string;
}

export function requestLineView(line: RequestLine, now: Date): RequestLineView {
  return {
    number: line.number,
    href: `/requests/${line.id}`,
    title: line.title === '' ? 'Untitled request' : line.title,
    project: line.project.code,
    state: stateView(line.state),
    automatic: line.automatic,
    files: grouped(line.files),
    marks: lineMarks(line),
    since: momentView(line.stateSince, now),
    waits: WAITS[line.state] ?? '',
    sharedBy: '',
  };
}

/** For whoever writes it, or writes in it. */
export function ownLineView(line: OwnLine, now: Date): RequestLineView {
  const view = requestLineView(line, now);
  return line.isShared ? { ...view, waits: '', sharedBy: `of ${line.author.name}` } : view;
}

const WAITS: Partial<Record<RequestLine['state'], string>> = {
  draft: 'yours to submit',
  returned: 'yours to change',
  released: 'ready to download',
};

/** What the checks found so far; nothing found is only said when all are done. */
function lineMarks({ flagged, unsure, scansOpen, files }: RequestLine): readonly MarkView[] {
  const marks = [...countMarks(flagged, unsure)];
  if (scansOpen > 0) marks.push({ tone: 'waiting', sign: '…', word: `${grouped(scansOpen)} being checked` });
  if (marks.length === 0 && files > 0) marks.push({ tone: 'passed', sign: '✓', word: 'nothing found' });
  return marks;
}
