import type { AuditEvent } from '../../src/app/audit/event';
import type { CalendarPage } from '../../src/app/calendar/read-calendar/read-calendar';
import type { HealthPage } from '../../src/app/health/read-health/read-health';
import type { Notice } from '../../src/app/notices/notices.port';
import type { Project } from '../../src/app/people/projects.port';
import type { Manifest } from '../../src/app/releases/manifest';
import type { Problem, RefusalCode } from '../../src/app/refusals';
import type { FilePage } from '../../src/app/scanning/read-file/read-file';
import type { QueuePage } from '../../src/app/reviews/read-queue/read-queue';
import type { RequestPage } from '../../src/app/submissions/request-page';
import type { Report } from '../../src/engine/report/report';

/** An answer of the server; its body is as the server's own types say, here in one place. */
export interface Answer {
  readonly status: number;
  readonly text: string;
}

interface ProblemDetails {
  readonly code: RefusalCode;
  readonly title: string;
  readonly problems: readonly Problem[];
  readonly conflict?: Readonly<Record<string, { readonly yours: string; readonly theirs: string }>>;
}

export const requestPageIn = ({ text }: Answer) => JSON.parse(text) as RequestPage;
export const filePageIn = ({ text }: Answer) => JSON.parse(text) as FilePage;
export const eventsIn = ({ text }: Answer) => (JSON.parse(text) as { events: readonly AuditEvent[] }).events;
export const noticesIn = ({ text }: Answer) => (JSON.parse(text) as { notices: readonly Notice[] }).notices;
export const projectsIn = ({ text }: Answer) =>
  (JSON.parse(text) as { projects: readonly Project[] }).projects;
export const calendarIn = ({ text }: Answer) => JSON.parse(text) as Pick<CalendarPage, 'absences'>;
export const healthIn = ({ text }: Answer) => JSON.parse(text) as HealthPage;
export const queueIn = ({ text }: Answer) => JSON.parse(text) as QueuePage;
export const viewsIn = ({ text }: Answer) => (JSON.parse(text) as Pick<QueuePage, 'views'>).views;
export const createdIn = ({ text }: Answer) => (JSON.parse(text) as { id: string }).id;
export const openScansIn = ({ text }: Answer) => (JSON.parse(text) as { open: number }).open;
export const problemIn = ({ text }: Answer) => JSON.parse(text) as ProblemDetails;
export const reportIn = ({ text }: Answer) => JSON.parse(text) as Report;
export const manifestIn = (bytes: Buffer) => JSON.parse(bytes.toString()) as Manifest;

/** Of an answer that was asked for as bytes. */
export function bytesIn({ body }: { readonly body: unknown }): Buffer {
  if (!Buffer.isBuffer(body)) throw new Error('the answer is not bytes');
  return body;
}
