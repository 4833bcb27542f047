import { withoutEmpty } from '../answers/without-empty';

/** What the audit page's address asks for, in the words of the search. */
export function auditFilter(query: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { project, person, request, file, digest, kind, ...rest } = withoutEmpty(query);
  return withoutUnset({
    page: 1,
    ...rest,
    projectId: project,
    personId: person,
    requestId: request,
    fileId: file,
    sha256: digest,
    kinds: kind === undefined ? undefined : [kind].flat(),
  });
}

function withoutUnset(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
