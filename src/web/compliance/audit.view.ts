import { EVENT_KINDS } from '../../app/audit/event';
import type { AuditPage } from '../../app/audit/search-audit/search-audit';
import { pagerView, type PagerView } from '../answers/pager.view';
import { withoutEmpty } from '../answers/without-empty';
import { EVENT_WORDS } from '../words/events';
import { counted } from '../words/numbers';
import { auditEventView, type AuditEventView } from './audit-events.view';

export interface AuditPageView {
  readonly say: string;
  readonly csvHref: string;
  readonly projects: readonly ChoiceView[];
  readonly people: readonly ChoiceView[];
  readonly kinds: readonly ChoiceView[];
  readonly fields: readonly FilterFieldView[];
  readonly events: readonly AuditEventView[];
  readonly pager: PagerView;
}

interface ChoiceView {
  readonly value: string;
  readonly label: string;
  readonly selected: boolean;
}

interface FilterFieldView {
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'date';
  readonly value: string;
}

const FIELDS = [
  { name: 'since', label: 'From', type: 'date' },
  { name: 'until', label: 'To', type: 'date' },
  { name: 'request', label: 'Request (#)', type: 'text' },
  { name: 'file', label: 'File (id)', type: 'text' },
  { name: 'digest', label: 'SHA-256', type: 'text' },
] as const;

export function auditPage(
  audit: AuditPage,
  query: Readonly<Record<string, unknown>>,
  now: Date,
): AuditPageView {
  const filters = textsOf(query);
  const choice = (name: string) => (value: string, label: string) => ({
    value,
    label,
    selected: filters[name] === value,
  });
  return {
    say: `${counted(audit.total, 'event')}, newest first. Each is linked to the one before by its hash; looking at this page is an event too.`,
    csvHref: `/audit.csv?${new URLSearchParams(filters).toString()}`,
    projects: audit.projects.map(({ id, code, title }) => choice('project')(id, `${code} ${title}`)),
    people: audit.people.map(({ id, name }) => choice('person')(id, name)),
    kinds: EVENT_KINDS.map((kind) => choice('kind')(kind, EVENT_WORDS[kind])),
    fields: FIELDS.map((field) => ({ ...field, value: filters[field.name] ?? '' })),
    events: audit.events.map((event) => auditEventView(event, audit.requestNumbers, now)),
    pager: pagerView(audit, '/audit', filters),
  };
}

/** The filters that are set, without the page. */
function textsOf(query: Readonly<Record<string, unknown>>): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(withoutEmpty(query))) {
    if (typeof value === 'string' && name !== 'page') texts[name] = value;
  }
  return texts;
}
