import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { asOneFile } from '../../../engine/report/entries';
import { placeWords } from '../../../engine/report/finding-groups';
import type { Finding } from '../../../engine/report/report';
import { Clock } from '../../clock.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { refuse } from '../../refusals';
import { fileToVoteOn } from '../../submissions/file-of';
import { requestEvent } from '../../submissions/request-event';
import { type Stores, UnitOfWork } from '../../unit-of-work.port';
import { requestToChange } from '../../workflow/known-request';
import { mustAllow } from '../../workflow/may';
import { findingKey, type Judgement, JUDGEMENTS } from '../judgement';
import { sitDown } from '../put-vote';

export const judgeFindingInput = z.strictObject({
  requestId: z.uuid(),
  fileId: z.uuid(),
  /** Of the bytes on the checker's screen. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hexadecimal'),
  finding: z.string().regex(/^[0-9a-f]{16}$/, 'the key of a finding'),
  judgement: z.enum(JUDGEMENTS),
  reason: z.string().trim().max(2000, 'at most 2000 characters').default(''),
});
type Input = z.output<typeof judgeFindingInput>;

@Injectable()
export class JudgeFinding {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /** Takes a seat as a vote does. It decides nothing: votes do, and this stands beside them. */
  async execute(judge: Actor, input: Input): Promise<void> {
    await this.work.write(originOf(judge, 'checker'), async (stores) => {
      const about = await requestToChange(stores, this.rulebooks, judge, input.requestId);
      const { request } = about;
      const { to } = mustAllow('judge', judge, about);
      const file = fileToVoteOn(request, input.fileId);
      if (file.current.sha256 !== input.sha256) throw refuse.changed('This file');
      const finding = await foundIn(stores, file.id, input.finding);
      const { judgement, reason } = input;
      if (reason === '' && judgement !== 'confirmed') throw needsReason(judgement);
      const { turn } = request;
      const last = ownLast(await stores.reviews.judgements(request.id), judge, { ...input, turn });
      if (last?.judgement === judgement && last.reason === reason)
        return { result: undefined, nothing: true };
      const at = this.clock.now();
      await sitDown(stores, about, judge, { to, at });
      const example = { rule: finding.rule, message: finding.message, place: placeWords(finding.anchor) };
      const of = { fileId: file.id, sha256: input.sha256 };
      await stores.reviews.judge({
        ...{ ...of, ...example, requestId: request.id, turn, finding: input.finding, judgement, reason, at },
        judgeId: judge.id,
      });
      const before = last && { finding: input.finding, judgement: last.judgement, reason: last.reason };
      // Without its words, which quote the file: the audit outlives it.
      const { rule, place } = example;
      const after = { finding: input.finding, rule, place, judgement, reason };
      return {
        result: undefined,
        events: [requestEvent(request, 'finding.judged', { ...of, ...(before && { before }), after })],
      };
    });
  }
}

async function foundIn({ scans }: Stores, fileId: string, key: string): Promise<Finding> {
  const report = await scans.report(fileId);
  const found = report && asOneFile(report).findings.find((finding) => findingKey(finding) === key);
  if (!found) throw refuse.notFound('finding');
  return found;
}

function ownLast(
  judgements: readonly Judgement[],
  judge: Actor,
  { fileId, sha256, finding, turn }: Pick<Input, 'fileId' | 'sha256' | 'finding'> & { readonly turn: number },
): Judgement | undefined {
  return judgements.find(
    (one) =>
      one.judge.id === judge.id &&
      one.fileId === fileId &&
      one.sha256 === sha256 &&
      one.finding === finding &&
      one.turn === turn,
  );
}

function needsReason(judgement: 'accepted' | 'wrong') {
  const message =
    judgement === 'accepted'
      ? 'Say why it may go although this was found.'
      : 'Say why there is nothing to find here; the owner of the rulebook reads it.';
  return refuse.incomplete([{ field: 'reason', message }], 'This needs a reason.');
}
