import { z } from 'zod';
import { statementSchema } from '../../engine/report/statement';
import { CHOICES, FILE_KINDS, type OutputFile, type ReleaseRequest, type Vote } from '../submissions/request';
import { STATES } from '../workflow/words';
import type { AuditEvent } from './event';

/**
 * A request as it stood once one of its events had happened. Rows keep what is true now, so what an act overwrote is
 * taken from its event: later events are undone by what they say was there before, newest first; votes, of which a
 * row keeps the last, are read from the events themselves; what is only ever added is cut off by its time.
 *
 * Not brought back: files that were taken out of a draft (their event names them), and the book of a draft.
 *
 * @param events all of the request's events, oldest first
 */
export function asItWas(request: ReleaseRequest, events: readonly AuditEvent[], seq: number): ReleaseRequest {
  const until = events.filter((event) => event.seq <= seq);
  const moment = new Date(until.at(-1)?.at ?? request.createdAt);
  const later = events.filter((event) => event.seq > seq).reverse();
  return later.reduce(undo, upTo(request, until, moment));
}

/** Votes as they were cast, the last one of each blinded review and each change after it. */
export function votesIn(events: readonly AuditEvent[]): readonly Vote[] {
  const votes = new Map<string, Vote>();
  for (const { kind, actorId, actorName, turn = 1, fileId = '', sha256 = '', at, after } of events) {
    if (kind !== 'vote.cast' && kind !== 'vote.revised') continue;
    const said = votedSchema.safeParse(after);
    if (!said.success) continue;
    const voter = { id: actorId, name: actorName };
    const afterDisclosure = kind === 'vote.revised';
    votes.set(JSON.stringify([actorId, fileId, sha256, turn, afterDisclosure]), {
      ...{ fileId, sha256, voter, turn, afterDisclosure, at: new Date(at) },
      ...said.data,
    });
  }
  return [...votes.values()];
}

function upTo(request: ReleaseRequest, until: readonly AuditEvent[], moment: Date): ReleaseRequest {
  const { submittedAt, release } = request;
  const isPast = (date: Date | undefined) => date !== undefined && date <= moment;
  return {
    ...request,
    submittedAt: isPast(submittedAt) ? submittedAt : lastSubmission(until),
    files: request.files.flatMap((file) => fileUpTo(file, until, moment)),
    votes: request.votes.filter(({ at }) => isPast(at)),
    comments: request.comments.filter(({ at }) => isPast(at)),
    reviews: request.reviews
      .filter(({ startedAt }) => isPast(startedAt))
      .map((review) => ({
        ...review,
        submittedAt: isPast(review.submittedAt) ? review.submittedAt : undefined,
        left: isPast(review.left?.at) ? review.left : undefined,
      })),
    release: isPast(release?.startedAt) ? release : undefined,
  };
}

function lastSubmission(events: readonly AuditEvent[]): Date | undefined {
  const sent = events.findLast(({ kind }) => kind === 'request.submitted' || kind === 'request.resubmitted');
  return sent && new Date(sent.at);
}

/** Without the versions that came later; no file at all when it had none yet. */
function fileUpTo(file: OutputFile, until: readonly AuditEvent[], moment: Date): readonly OutputFile[] {
  const versions = file.versions.filter(({ uploadedAt }) => uploadedAt <= moment);
  const current = versions.at(-1);
  if (!current) return [];
  if (current.id === file.current.id) return [file];
  // What was found in bytes that were replaced is in their own report; the list says how the check ended.
  const scanned = until.findLast(({ kind, sha256 }) => kind === 'scan.finished' && sha256 === current.sha256);
  const verdict = scannedSchema.safeParse(scanned?.after).data?.verdict;
  const state = scanned ? 'done' : 'waiting';
  return [{ ...file, versions, current, scan: { state, verdict, flagged: 0, unsure: 0 } }];
}

function undo(request: ReleaseRequest, { kind, fileId, before, after }: AuditEvent): ReleaseRequest {
  switch (kind) {
    case 'request.edited':
      return withContext(request, before);
    case 'group.added':
      return withoutGroup(request, after);
    case 'group.removed':
      return withGroup(request, before);
    case 'comment.edited':
      return withComment(request, before);
    case 'file.exception-explained':
      return withFile(request, fileId, (file) => ({ ...file, ...exceptionSchema.safeParse(before).data }));
    case 'file.moved':
      return withFile(request, fileId, (file) => ({
        ...file,
        groupId: inGroupSchema.safeParse(before).data?.group ?? file.groupId,
      }));
    case 'file.described':
      return withFile(request, fileId, (file) => ({
        ...file,
        statement: statementSchema.safeParse(before).data ?? file.statement,
        statementVersion: file.statementVersion - 1,
      }));
    case 'role.corrected':
      return withFile(request, fileId, (file) => ({ ...file, statementVersion: file.statementVersion - 1 }));
    case 'file.marked':
      return withFile(request, fileId, (file) => ({ ...file, ...markedSchema.safeParse(before).data }));
    case 'file.withdrawn':
      return withFile(request, fileId, (file) => ({ ...file, withdrawn: false }));
    default:
      return { ...request, ...movedSchema.safeParse(before).data };
  }
}

/** Before a request had groups, what was edited was its one context. */
function withContext(request: ReleaseRequest, before: AuditEvent['before']): ReleaseRequest {
  const was = contextSchema.safeParse(before).data;
  if (!was) return request;
  const edited = inGroupSchema.safeParse(before).data?.group ?? request.groups[0]?.id;
  return titled(
    request,
    request.groups.map((group) =>
      group.id === edited ? { ...group, context: was, contextVersion: group.contextVersion - 1 } : group,
    ),
  );
}

function withoutGroup(request: ReleaseRequest, after: AuditEvent['after']): ReleaseRequest {
  const added = inGroupSchema.safeParse(after).data?.group;
  return titled(
    request,
    request.groups.filter(({ id }) => id !== added),
  );
}

/** Where it stood among the others nobody remembers; it comes last. */
function withGroup(request: ReleaseRequest, before: AuditEvent['before']): ReleaseRequest {
  const [group, context] = [inGroupSchema.safeParse(before).data, contextSchema.safeParse(before).data];
  if (!group || !context) return request;
  return titled(request, [...request.groups, { id: group.group, context, contextVersion: 1 }]);
}

function titled(request: ReleaseRequest, groups: ReleaseRequest['groups']): ReleaseRequest {
  return { ...request, groups, title: groups[0]?.context.title ?? '' };
}

/** One that was deleted since stands in its event only. */
function withComment(request: ReleaseRequest, before: AuditEvent['before']): ReleaseRequest {
  const was = commentSchema.safeParse(before).data;
  if (!was) return request;
  const { comment: id, ...said } = was;
  const comments = request.comments.map((comment) => (comment.id === id ? { ...comment, ...said } : comment));
  return { ...request, comments };
}

function withFile(
  request: ReleaseRequest,
  fileId: string | undefined,
  change: (file: OutputFile) => OutputFile,
): ReleaseRequest {
  return { ...request, files: request.files.map((file) => (file.id === fileId ? change(file) : file)) };
}

/** What events of these kinds carry; others fail to parse and undo nothing. */
const movedSchema = z.object({ state: z.enum(STATES), turn: z.int().optional() });
const contextSchema = z.object({
  title: z.string(),
  what: z.string(),
  why: z.string(),
  destination: z.string(),
});
const markedSchema = z.object({ kind: z.enum(FILE_KINDS) });
const commentSchema = z.object({
  comment: z.string(),
  visibility: z.enum(['everyone', 'checkers']),
  text: z.string(),
});
const exceptionSchema = z.object({ exceptionReason: z.string() });
const inGroupSchema = z.object({ group: z.string() });
/** Votes from before there were groups say only what they were. */
const votedSchema = z.object({
  choice: z.enum(CHOICES),
  reason: z.string(),
  statementVersion: z.int().default(1),
  groupId: z.string().default(''),
  contextVersion: z.int().default(1),
});
const scannedSchema = z.object({ verdict: z.enum(['flagged', 'unsure', 'passed', 'unreadable']) });
