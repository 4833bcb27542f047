import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { refuse } from '../../refusals';
import type { OutputFile, ReleaseRequest } from '../../submissions/request';
import type { RequestEvent } from '../../submissions/request-event';
import { type Stores, UnitOfWork } from '../../unit-of-work.port';
import { requestToChange } from '../../workflow/known-request';
import { mustAllow } from '../../workflow/may';
import { putVote, sitDown } from '../put-vote';
import { lastVoteOf } from '../standing-vote';

export const approveGroupInput = z.strictObject({ requestId: z.uuid(), groupId: z.uuid() });

export interface GroupApproval {
  readonly request: ReleaseRequest;
  readonly approved: readonly OutputFile[];
  /** Those that were left, each with why. */
  readonly left: readonly { readonly file: OutputFile; readonly because: string }[];
}

@Injectable()
export class ApproveGroup {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /** A vote for each file of the group in which nothing was found and which this person has looked at; no other. */
  execute(voter: Actor, { requestId, groupId }: z.output<typeof approveGroupInput>): Promise<GroupApproval> {
    return this.work.write(originOf(voter, 'checker'), async (stores) => {
      const about = await requestToChange(stores, this.rulebooks, voter, requestId);
      const { request } = about;
      if (request.groups.every(({ id }) => id !== groupId))
        throw refuse.notFound('There is no such group of files here.');
      const { to } = mustAllow('vote', voter, about);
      const seen = await seenBy(stores, voter, requestId);
      const files = request.files.filter((file) => file.groupId === groupId && isVotedOn(file));
      const judged = files.map((file) => ({ file, because: whyNot(request, file, voter, seen) }));
      const left = judged.flatMap(({ file, because }) => (because === undefined ? [] : [{ file, because }]));
      const approved = judged.filter(({ because }) => because === undefined).map(({ file }) => file);
      const result = { request, approved, left };
      const [first, ...others] = approved.filter(
        (file) => lastVoteOf(request, file, voter.id)?.choice !== 'approve',
      );
      if (!first) return { result, nothing: true };
      const at = this.clock.now();
      const put = (file: OutputFile) =>
        putVote(stores, request, file, voter, { choice: 'approve', reason: '', act: 'vote', to, at });
      await sitDown(stores, about, voter, { to, at });
      const events: [RequestEvent, ...RequestEvent[]] = [await put(first)];
      for (const file of others) events.push(await put(file));
      return { result, events };
    });
  }
}

/** Files on their digests as this person had them on screen. */
async function seenBy({ audit }: Stores, { id }: Actor, requestId: string): Promise<ReadonlySet<string>> {
  const views = await audit.search({ personId: id, requestId, kinds: ['file.viewed'] }, MOST_VIEWS, 0);
  return new Set(views.events.map(({ fileId, sha256 }) => `${fileId} ${sha256}`));
}

/** Newest first; who looked oftener looks once more. */
const MOST_VIEWS = 10_000;

function isVotedOn({ kind, withdrawn, continuedIn }: OutputFile): boolean {
  return kind === 'output' && !withdrawn && !continuedIn;
}

function whyNot(
  request: ReleaseRequest,
  file: OutputFile,
  voter: Actor,
  seen: ReadonlySet<string>,
): string | undefined {
  const { scan, id, current } = file;
  if (scan.state !== 'done') return 'Its check is not done.';
  if (scan.verdict !== 'passed')
    return 'Something was found in it, or could not be decided: it needs a vote of its own.';
  if (!seen.has(`${id} ${current.sha256}`)) return 'You have not looked at it.';
  if (lastVoteOf(request, file, voter.id)?.choice === 'changes') return 'You asked for changes in it.';
  return undefined;
}
