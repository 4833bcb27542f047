import type { EventPage } from '../../app/audit/read-event/read-event';
import { EVENT_WORDS } from '../words/events';
import { dateTime } from '../words/moments';
import { auditEventView, requestName, type AuditEventView } from './audit-events.view';
import { changesOf, type ChangeView } from './event-changes';

export interface EventPageView {
  readonly seq: number;
  readonly what: string;
  readonly facts: readonly { readonly label: string; readonly value: string; readonly href: string }[];
  readonly changes: readonly ChangeView[];
  readonly previousHash: string;
  readonly hash: string;
  readonly previousHref: string;
  readonly nextHref: string;
  readonly neighbours: readonly AuditEventView[];
}

/** One event with its before and after, its place in the chain and what happened around it. */
export function eventPage(page: EventPage, now: Date): EventPageView {
  const { event, neighbours, requestNumbers } = page;
  const { seq, kind, previousHash, hash } = event;
  const hrefOf = (other: number) => (neighbours.some((near) => near.seq === other) ? `/audit/${other}` : '');
  return {
    seq,
    what: EVENT_WORDS[kind],
    facts: facts(page),
    changes: changesOf(event.before, event.after),
    previousHash,
    hash,
    previousHref: hrefOf(seq - 1),
    nextHref: hrefOf(seq + 1),
    neighbours: neighbours.map((near) => auditEventView(near, requestNumbers, now)),
  };
}

function facts({ event, requestNumbers: numbers, project }: EventPage): EventPageView['facts'] {
  const { seq, kind, at, actorName, actorRole, from, requestId, projectId, turn, fileId, sha256 } = event;
  const given: readonly (readonly [string, string | undefined, string?])[] = [
    ['Kind', kind],
    ['When', `${dateTime(new Date(at))} (${at})`],
    ['Who', actorName],
    ['In the role', actorRole],
    ['From', from],
    [
      'Project',
      project ? `${project.code} ${project.title}` : projectId,
      `/audit?project=${projectId ?? ''}`,
    ],
    [
      'Request',
      requestId && `${requestName(requestId, numbers)} (${requestId})`,
      `/requests/${requestId ?? ''}`,
    ],
    ['As it was then', requestId && 'the request after this event', `/requests/${requestId ?? ''}/at/${seq}`],
    ['Turn', turn === undefined ? undefined : String(turn)],
    ['File', fileId, `/requests/${requestId ?? ''}/files/${fileId ?? ''}`],
    ['SHA-256', sha256, `/audit?digest=${sha256 ?? ''}`],
  ];
  return given.flatMap(([label, value, href = '']) => (value === undefined ? [] : [{ label, value, href }]));
}
