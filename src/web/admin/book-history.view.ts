import type { AuditEvent, Json } from '../../app/audit/event';
import type { BookRef } from '../../app/people/projects.port';
import type { ChangeState } from '../../app/policies/book-changes.port';
import type { BookHistoryPage } from '../../app/policies/read-book-history/read-book-history';
import { bookNameView, type BookNameView, differencesHref } from '../policies/book-name.view';
import { fieldView, type FieldView } from '../requests/field.view';
import { momentView, type MomentView } from '../words/moments';

export interface BookHistoryPageView {
  readonly code: string;
  readonly title: string;
  readonly book: BookNameView;
  /** Null where nothing can be proposed now. */
  readonly propose: {
    readonly action: string;
    readonly books: readonly { readonly value: string; readonly label: string }[];
    readonly summary: FieldView;
  } | null;
  readonly changes: readonly ChangeLineView[];
  readonly versions: readonly VersionLineView[];
}

interface ChangeLineView {
  readonly href: string;
  readonly what: string;
  readonly summary: string;
  readonly by: string;
  readonly at: MomentView;
  readonly state: string;
}

interface VersionLineView {
  readonly book: BookNameView | null;
  readonly at: MomentView;
  readonly by: string;
  readonly summary: string;
  /** Empty for the first. */
  readonly differencesHref: string;
  readonly eventHref: string;
}

const STATE_WORDS: Readonly<Record<ChangeState, string>> = {
  proposed: 'waits',
  agreed: 'agreed',
  rejected: 'rejected',
};

export function bookHistoryPage(page: BookHistoryPage, now: Date): BookHistoryPageView {
  const { project, changes, events } = page;
  return {
    code: project.code,
    title: project.title,
    book: bookNameView(project.book),
    propose: proposeView(page),
    changes: changes.map(({ id, from, to, summary, proposedBy, proposedAt, state, decidedBy }) => ({
      href: `/book-changes/${id}`,
      what: `${from.id} ${from.version} → ${to.id} ${to.version}`,
      summary,
      by: proposedBy.name,
      at: momentView(proposedAt, now),
      state: [STATE_WORDS[state], decidedBy && `by ${decidedBy.name}`].filter(Boolean).join(' '),
    })),
    versions: events.map((event) => versionLine(event, now)),
  };
}

function proposeView({ project, books, mayPropose }: BookHistoryPage): BookHistoryPageView['propose'] {
  if (!mayPropose || books.length === 0) return null;
  return {
    action: `/projects/${project.id}/book`,
    books: books.map(({ id, version, sha256, isNewest }) => ({
      value: sha256,
      label: `${id} ${version}${isNewest ? '' : ', a former version'} (${sha256.slice(0, 8)})`,
    })),
    summary: fieldView({ name: 'summary', label: 'What changes, and why', rows: 3, required: true }),
  };
}

function versionLine({ seq, at, actorName, before, after }: AuditEvent, now: Date): VersionLineView {
  const [was, is] = [bookIn(before), bookIn(after)];
  return {
    book: is ? bookNameView(is) : null,
    at: momentView(new Date(at), now),
    by: actorName,
    summary: textAt(after, 'summary') ?? '',
    differencesHref: was && is ? differencesHref(was, is) : '',
    eventHref: `/audit/${seq}`,
  };
}

/** The book that an event names, at its top or under `book`. */
function bookIn(value: Json | undefined): BookRef | undefined {
  const inner = memberOf(value, 'book');
  const holder = typeof inner === 'object' ? inner : value;
  const [id, version, sha256] = ['id', 'version', 'sha256'].map((name) => textAt(holder, name));
  return id && version && sha256 ? { id, version, sha256 } : undefined;
}

function textAt(value: Json | undefined, name: string): string | undefined {
  const found = memberOf(value, name);
  return typeof found === 'string' ? found : undefined;
}

function memberOf(value: Json | undefined, name: string): Json | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}
