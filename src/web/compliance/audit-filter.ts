import { withoutEmpty } from '../answers/without-empty';

/** What the audit page's address asks for, in the words of the search. */
export function auditFilter(query: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { project, person, request, file, digest, kind, ...rest } = withoutEmpty(query);
  return withoutUnset({
    page: 1,
    projectId: project,
    personId: person,
    ...requestAsked(request),
    fileId: file,
    sha256: digest,
    kinds: kind === undefined ? undefined : [kind].flat(),
    ...rest,
  });
}

/** As pages call it, `#4`, or the id that stands in its address. */
function requestAsked(request: unknown): Record<string, unknown> {
  const [, number] = typeof request === 'string' ? (/^#?([0-9]{1,9})$/.exec(request.trim()) ?? []) : [];
  return number === undefined ? { requestId: request } : { requestNumber: Number(number) };
}

function withoutUnset(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
