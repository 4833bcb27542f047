import type { Deletion } from '../../app/retention/deletions.port';
import { deletionsLookedFor, type DeletionsQuery } from '../../app/retention/deletions-query';
import type { DeletionsPage } from '../../app/retention/read-deletions/read-deletions';
import { SCHEDULE } from '../../app/retention/schedule';
import { visibleText } from '../../engine/report/visible-text';
import { pagerView, type PagerView } from '../answers/pager.view';
import { momentView, type MomentView } from '../words/moments';
import { bytesInWords, counted, shortDigest } from '../words/numbers';
import { retentionTabs, type RetentionTabView } from './retention-tabs.view';

export interface DeletionsPageView {
  readonly tabs: readonly RetentionTabView[];
  readonly say: string;
  readonly csvHref: string;
  readonly projects: readonly {
    readonly value: string;
    readonly label: string;
    readonly selected: boolean;
  }[];
  readonly request: string;
  readonly isFiltered: boolean;
  readonly lines: readonly DeletionView[];
  readonly pager: PagerView;
}

interface DeletionView {
  readonly deleted: MomentView;
  readonly due: MomentView;
  readonly number: number;
  readonly href: string;
  readonly project: string;
  readonly path: string;
  readonly size: string;
  readonly digest: string;
  readonly shortDigest: string;
  readonly rule: string;
  /** That the same bytes stayed elsewhere; empty else. */
  readonly note: string;
  /** Of everything the audit has on these bytes. */
  readonly auditHref: string;
}

export function deletionsPage(found: DeletionsPage, query: DeletionsQuery, now: Date): DeletionsPageView {
  const filters = deletionsLookedFor(query);
  const search = new URLSearchParams(filters).toString();
  return {
    tabs: retentionTabs('deletions'),
    say: `${counted(found.total, 'certificate')}, the latest first; ${bytesInWords(found.bytes)} in all.`,
    csvHref: `/retention/deletions.csv${search === '' ? '' : `?${search}`}`,
    projects: found.projects.map(({ id, code }) => ({
      value: id,
      label: code,
      selected: id === query.project,
    })),
    request: filters['request'] ?? '',
    isFiltered: search !== '',
    lines: found.lines.map((line) => deletionView(line, now)),
    pager: pagerView(found, '/retention/deletions', filters),
  };
}

function deletionView(line: Deletion, now: Date): DeletionView {
  const { request, sha256, rule, isShared } = line;
  return {
    deleted: momentView(line.deletedAt, now),
    due: momentView(line.dueAt, now),
    number: request.number,
    href: `/requests/${request.id}`,
    project: line.project,
    path: visibleText(line.path),
    size: bytesInWords(line.bytes),
    digest: sha256,
    shortDigest: shortDigest(sha256),
    rule: SCHEDULE[rule].short,
    note: isShared ? 'the same bytes stayed then, because another file has them' : '',
    auditHref: `/audit?digest=${sha256}`,
  };
}
