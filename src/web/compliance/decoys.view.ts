import type { Cover, DecoyLine } from '../../app/decoys/decoys.port';
import type { DecoyFile, DecoyPage } from '../../app/decoys/read-decoy/read-decoy';
import type { DecoysPage } from '../../app/decoys/read-decoys/read-decoys';
import { pagerView, type PagerView } from '../answers/pager.view';
import { countMarks, type MarkView, SIGNS } from '../words/marks';
import { momentView, type MomentView } from '../words/moments';
import { counted } from '../words/numbers';
import { stateView, type StateView } from '../words/states';

export interface DecoysView {
  readonly summary: string;
  readonly lines: readonly DecoyLineView[];
  readonly pager: PagerView;
  /** Projects with those whose name a decoy can bear. */
  readonly covers: readonly {
    readonly project: string;
    readonly people: readonly { readonly value: string; readonly name: string }[];
  }[];
}

interface DecoyLineView {
  readonly number: number;
  readonly title: string;
  readonly href: string;
  readonly project: string;
  readonly cover: string;
  readonly since: MomentView;
  readonly state: StateView;
  /** Null while it is under way. */
  readonly outcome: MarkView | null;
}

const OUTCOME_MARKS = {
  caught: { tone: 'passed', sign: SIGNS.passed, word: 'caught' },
  missed: { tone: 'flagged', sign: SIGNS.flagged, word: 'missed' },
} as const satisfies Record<NonNullable<DecoyLine['outcome']>, MarkView>;

export function decoysPage(page: DecoysPage, now: Date): DecoysView {
  return {
    summary: summaryOf(page),
    lines: page.lines.map((line) => lineView(line, now)),
    pager: pagerView(page, '/decoys', {}),
    covers: coversByProject(page.covers),
  };
}

function summaryOf({ counts: { caught, missed } }: DecoysPage): string {
  const ended = caught + missed;
  return ended === 0 ? '' : `${counted(ended, 'decoy')} decided: ${caught} caught, ${missed} missed.`;
}

function lineView(line: DecoyLine, now: Date): DecoyLineView {
  const { id, number, title, project, cover, state, createdAt, submittedAt, outcome } = line;
  return {
    ...{ number, title, project, cover, href: `/decoys/${id}` },
    since: momentView(submittedAt ?? createdAt, now),
    state: stateView(state),
    outcome: outcome ? OUTCOME_MARKS[outcome] : null,
  };
}

function coversByProject(covers: readonly Cover[]): DecoysView['covers'] {
  return [...new Set(covers.map(({ project }) => project))].map((project) => ({
    project,
    people: covers
      .filter((cover) => cover.project === project)
      .map(({ projectId, personId, name }) => ({ value: `${projectId}/${personId}`, name })),
  }));
}

export interface DecoyView {
  readonly number: number;
  readonly title: string;
  readonly about: string;
  readonly state: StateView;
  readonly outcome: MarkView | null;
  readonly requestHref: string;
  readonly requestLink: string;
  readonly open: boolean;
  readonly files: readonly DecoyFileView[];
}

interface DecoyFileView {
  readonly id: string;
  readonly path: string;
  readonly href: string;
  readonly problem: string;
  /** What Sluice itself found, so that one sees what only people could. */
  readonly found: readonly MarkView[];
  readonly action: string;
  readonly sightings: readonly { readonly reviewer: string; readonly mark: MarkView }[];
}

export function decoyPage({ request, outcome, open, files }: DecoyPage): DecoyView {
  const { id, number, title, state, author, project } = request;
  return {
    ...{ number, title, open },
    about: `${project.code}, in the name of ${author.name}`,
    state: stateView(state),
    outcome: outcome ? OUTCOME_MARKS[outcome] : null,
    requestHref: `/requests/${id}`,
    requestLink: open ? 'Add files, write statements, submit' : 'The request as checkers see it',
    files: files.map((file) => fileView(id, file)),
  };
}

function fileView(requestId: string, { id, path, problem, flagged, unsure, sightings }: DecoyFile) {
  return {
    ...{ id, path, problem },
    href: `/requests/${requestId}/files/${id}`,
    found: countMarks(flagged, unsure),
    action: `/decoys/${requestId}/files/${id}`,
    sightings: sightings.map(({ reviewer, choice }) => ({
      reviewer,
      mark: OUTCOME_MARKS[choice === 'changes' ? 'caught' : 'missed'],
    })),
  };
}
