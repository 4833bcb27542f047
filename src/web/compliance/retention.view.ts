import { RETENTION_RULES } from '../../app/retention/deleted';
import type { NextDeletion } from '../../app/retention/deletions.port';
import type { SchedulePage } from '../../app/retention/read-schedule/read-schedule';
import { SCHEDULE } from '../../app/retention/schedule';
import { pagerView, type PagerView } from '../answers/pager.view';
import type { MarkView } from '../words/marks';
import { left, momentView, type MomentView } from '../words/moments';
import { bytesInWords, counted, grouped } from '../words/numbers';
import { retentionTabs, type RetentionTabView } from './retention-tabs.view';

export interface RetentionPageView {
  readonly tabs: readonly RetentionTabView[];
  readonly schedule: readonly {
    readonly rule: string;
    readonly covers: string;
    readonly keptFor: string;
    readonly countsFrom: string;
    readonly source: string;
  }[];
  readonly say: string;
  readonly lines: readonly NextDeletionView[];
  readonly pager: PagerView;
}

interface NextDeletionView {
  readonly number: number;
  readonly href: string;
  readonly title: string;
  readonly project: string;
  readonly due: MomentView;
  /** `181 d left`, or that it is due. */
  readonly in: string;
  readonly files: string;
  readonly size: string;
  readonly rule: string;
  readonly waits: MarkView | null;
}

export function retentionPage(found: SchedulePage, now: Date): RetentionPageView {
  return {
    tabs: retentionTabs('schedule'),
    schedule: RETENTION_RULES.map((rule) => {
      const { short, covers, countsFrom, keptFor, source } = SCHEDULE[rule];
      const said = keptFor ?? 'as long as its rulebook says';
      return { rule: short, covers, countsFrom, keptFor: said, source };
    }),
    say: found.total === 0 ? '' : nextSay(found),
    lines: found.lines.map((line) => nextView(line, now)),
    pager: pagerView(found, '/retention', {}),
  };
}

function nextSay({ total, files, bytes }: SchedulePage): string {
  const all = `${counted(files, 'file')}, ${bytesInWords(bytes)} in all`;
  return `${counted(total, 'deletion')} to come, the next first: ${all}.`;
}

function nextView(line: NextDeletion, now: Date): NextDeletionView {
  const { request, project, dueAt, files, packages, bytes, rule, waits } = line;
  return {
    number: request.number,
    href: `/requests/${request.id}`,
    title: request.title === '' ? 'Untitled request' : request.title,
    project,
    due: momentView(dueAt, now),
    in: dueAt <= now ? 'due' : left(dueAt, now),
    files: packages === 0 ? grouped(files) : `${grouped(files)} + package`,
    size: bytesInWords(bytes),
    rule: SCHEDULE[rule].short,
    waits: waits ? WAITS[waits] : null,
  };
}

const WAITS: Readonly<Record<NonNullable<NextDeletion['waits']>, MarkView>> = {
  held: { tone: 'hidden', sign: '‖', word: 'held' },
  open: { tone: 'waiting', sign: '…', word: 'waits for its review' },
};
