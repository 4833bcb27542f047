import { Injectable } from '@nestjs/common';
import { lineOf } from '../../../engine/report/correction-lines';
import type { RoleCorrection } from '../../../engine/tables/corrections';
import { Clock } from '../../clock.port';
import { news } from '../../notices/notices.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { refuse } from '../../refusals';
import { type CheckerCorrection, sameLine } from '../../scanning/checker-correction';
import { type RoleAsked, type SaidOfLine, saidOfLine } from '../../scanning/role-asked';
import { fileToVoteOn } from '../../submissions/file-of';
import type { OutputFile, ReleaseRequest } from '../../submissions/request';
import { requestEvent } from '../../submissions/request-event';
import { type Stores, UnitOfWork } from '../../unit-of-work.port';
import { requestToChange } from '../../workflow/known-request';
import { mustAllow } from '../../workflow/may';
import { sitDown } from '../put-vote';
import { lastVoteOf } from '../standing-vote';

@Injectable()
export class CorrectRole {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /**
   * A checker says what a line or a table is, and the file is checked anew with it. Votes on the file fall, one's own too:
   * what they were about is no longer what the check says. Whoever cast them is told.
   */
  async execute(checker: Actor, asked: RoleAsked): Promise<void> {
    await this.work.write(originOf(checker, 'checker'), async (stores) => {
      const about = await requestToChange(stores, this.rulebooks, checker, asked.requestId);
      const { request } = about;
      const { to } = mustAllow('correct-roles', checker, about);
      const file = fileToVoteOn(request, asked.fileId);
      if (file.current.sha256 !== asked.sha256) throw refuse.changed('This file');
      const said = await saidOf(stores, file, asked);
      const at = this.clock.now();
      const before = file.scan.corrections ?? [];
      const after = withSaid(before, said, { by: { id: checker.id, name: checker.name }, at });
      if (lines(before).join('\n') === lines(after).join('\n')) return { result: undefined, nothing: true };
      await sitDown(stores, about, checker, { to, at });
      await stores.scans.correct(file.id, after, at);
      await stores.requests.voidVotes(file.id);
      await tellVoters(stores, request, file, { except: checker.id, at });
      const { sha256 } = file.current;
      const [was, is] = [{ roles: lines(before) }, { roles: lines(after) }];
      const event = requestEvent(request, 'role.corrected', {
        ...{ fileId: file.id, sha256, before: was, after: is },
      });
      return { result: undefined, events: [event] };
    });
  }
}

async function saidOf({ scans }: Stores, file: OutputFile, asked: RoleAsked): Promise<SaidOfLine> {
  const report = await scans.report(file.id);
  if (report) return saidOfLine(report, asked);
  throw refuse.wrongState(`${file.path} is still being checked.`, 'Wait until its check is done.');
}

/** The last word about a line is the only one that is kept. */
function withSaid(
  before: readonly CheckerCorrection[],
  { of, means }: SaidOfLine,
  { by, at }: { readonly by: CheckerCorrection['by']; readonly at: Date },
): readonly CheckerCorrection[] {
  const about: RoleCorrection = { ...of, by: 'checker' };
  const others = before.filter(({ correction }) => !sameLine(correction, about));
  if (!means) return others;
  return [...others, { correction: { ...about, ...means }, ...(by && { by }), at: at.toISOString() }];
}

function lines(corrections: readonly CheckerCorrection[]): readonly string[] {
  return corrections.map(({ correction }) => lineOf(correction));
}

async function tellVoters(
  { notices }: Stores,
  request: ReleaseRequest,
  file: OutputFile,
  { except, at }: { readonly except: string; readonly at: Date },
): Promise<void> {
  const voters = new Set(request.votes.map(({ voter }) => voter.id));
  voters.delete(except);
  const told = [...voters].filter((id) => lastVoteOf(request, file, id) !== undefined);
  await notices.send(told, news(request, 'vote-fell', at, `${file.id} ${at.toISOString()}`));
}
