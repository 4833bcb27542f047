import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { titleOfRule } from '../../../engine/rules/rule-titles';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { refuse } from '../../refusals';
import { fileToVoteOn } from '../../submissions/file-of';
import { CHOICES, type OutputFile, type ReleaseRequest, type Vote } from '../../submissions/request';
import { lookedAt, rulesThatFlagged } from '../../scanning/opened-finding';
import { type Stores, UnitOfWork } from '../../unit-of-work.port';
import { requestToChange } from '../../workflow/known-request';
import { mustAllow } from '../../workflow/may';
import type { Act } from '../../workflow/words';
import { putVote, sitDown } from '../put-vote';
import { seatOf } from '../seats';
import { lastVoteOf } from '../standing-vote';

export const castVoteInput = z.strictObject({
  requestId: z.uuid(),
  fileId: z.uuid(),
  /** Of the bytes on the voter's screen. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hexadecimal'),
  choice: z.enum(CHOICES),
  reason: z.string().trim().max(2000, 'at most 2000 characters').default(''),
});
type Input = z.output<typeof castVoteInput>;

@Injectable()
export class CastVote {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /** The first vote takes a seat. A vote that says what the last one said changes nothing. */
  async execute(voter: Actor, input: Input): Promise<void> {
    await this.work.write(originOf(voter, 'checker'), async (stores) => {
      const about = await requestToChange(stores, this.rulebooks, voter, input.requestId);
      const { request } = about;
      const act = isRevision(request, voter) ? 'revise-vote' : 'vote';
      const { to } = mustAllow(act, voter, about);
      const file = fileToVoteOn(request, input.fileId);
      if (file.current.sha256 !== input.sha256) throw refuse.changed('This file');
      mustGiveReason(file, input, act);
      if (input.choice === 'approve') await mustHaveLooked(stores, voter, file);
      const last = lastVoteOf(request, file, voter.id);
      if (seatOf(request, voter.id) && saysTheSame(last, input)) return { result: undefined, nothing: true };
      const at = this.clock.now();
      await sitDown(stores, about, voter, { to, at });
      const { choice, reason } = input;
      const event = await putVote(stores, request, file, voter, { choice, reason, act, to, at });
      return { result: undefined, events: [event] };
    });
  }
}

function isRevision(request: ReleaseRequest, voter: Actor): boolean {
  return request.state === 'reviewed' && seatOf(request, voter.id)?.submittedAt !== undefined;
}

/** The reason stands beside the finding for as long as the record is kept. */
function mustGiveReason({ scan }: OutputFile, { choice, reason }: Input, act: Act): void {
  if (reason !== '') return;
  if (choice === 'changes') {
    // One that is cast gets its reason until the review is handed in; a revision is in with it.
    if (act === 'revise-vote') throw needsReason('Say what has to change in this file.');
    return;
  }
  if (scan.state !== 'done') throw needsReason('Say why this file may go before its check is done.');
  if (scan.verdict !== 'passed') {
    throw needsReason('Say why this file may go although something was found or could not be decided.');
  }
}

/** Nobody approves what they have not had on screen, nor past a rule of whose findings they have read none. */
async function mustHaveLooked(stores: Stores, voter: Actor, file: OutputFile): Promise<void> {
  const looked = await lookedAt(stores, voter, file);
  if (!looked.file) {
    const message = `You have not looked at ${file.path}.`;
    throw refuse.incomplete([{ field: 'choice', message }], 'Look at a file before you approve it.');
  }
  if (file.scan.verdict !== 'flagged') return;
  const flagged = rulesThatFlagged(await stores.scans.report(file.id));
  const unread = flagged.filter((rule) => !looked.rules.has(rule));
  if (unread.length === 0) return;
  throw refuse.incomplete(
    unread.map((rule) => ({
      ...{ field: 'choice', rule },
      message: `Open a finding of “${titleOfRule(rule)}” first.`,
    })),
    'Open what was found before you approve the file.',
  );
}

function needsReason(message: string) {
  return refuse.incomplete([{ field: 'reason', message }], 'This vote needs a reason.');
}

function saysTheSame(vote: Vote | undefined, { choice, reason }: Input): boolean {
  return vote?.choice === choice && vote.reason === reason;
}
