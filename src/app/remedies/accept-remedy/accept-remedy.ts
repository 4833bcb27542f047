import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import { z } from 'zod';
import { REMEDY_METHODS } from '../../../engine/remedies/remedy';
import { withSaid } from '../../../engine/remedies/said-in-statement';
import { Clock } from '../../clock.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { refuse } from '../../refusals';
import { fileAskedFor } from '../../submissions/file-of';
import { Intake } from '../../submissions/intake';
import { putNewVersion, type NewVersion } from '../../submissions/put-new-version';
import type { OutputFile } from '../../submissions/request';
import type { StoredBytes } from '../../submissions/requests.port';
import { UnitOfWork, type Stores } from '../../unit-of-work.port';
import { requestToAskAbout, requestToChange } from '../../workflow/known-request';
import { mustAllow } from '../../workflow/may';
import { type Proposal, Remedies, type RemedyOrder } from '../remedies.port';
import { roundingBase } from '../rounding-base';
import { remedyOrder } from '../remedy-order';

export const acceptRemedyInput = z.strictObject({
  requestId: z.uuid(),
  fileId: z.uuid(),
  method: z.enum(REMEDY_METHODS),
  base: roundingBase,
  /** SHA-256 of the version that was looked at, and of what it becomes. */
  sha256: z.string().length(64),
  becomes: z.string().length(64),
});
type Input = z.output<typeof acceptRemedyInput>;

/**
 * What was previewed becomes the file's new version, is checked like any other, and waits for nobody. Whoever asks names
 * the bytes that were on screen; they are computed here, so that nobody can name those of somebody else.
 */
@Injectable()
export class AcceptRemedy {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly remedies: Remedies,
    private readonly intake: Intake,
    private readonly clock: Clock,
  ) {}

  async execute(author: Actor, input: Input): Promise<void> {
    const made = await this.remedies.propose(await this.orderFor(author, input));
    if (made.kind === 'refused') throw refuse.wrongState(made.why, made.next);
    if (made.proposal.sha256 !== input.becomes) throw refuse.changed('What would become of this file');
    const bytes = Readable.from([made.bytes]);
    await this.intake.receive(bytes, (stored) => this.record(author, input, made.proposal, stored));
  }

  private orderFor(author: Actor, { requestId, fileId, sha256, method, base }: Input): Promise<RemedyOrder> {
    return this.work.read(async (stores) => {
      const about = await requestToAskAbout(stores, this.rulebooks, author, requestId);
      mustAllow('replace-file', author, about);
      const file = fileAskedFor(about.request, fileId);
      if (file.current.sha256 !== sha256) throw refuse.changed('This file');
      return remedyOrder(about.request, file, { method, base });
    });
  }

  private record(
    author: Actor,
    { requestId, fileId, sha256, method, base }: Input,
    { tables, said }: Proposal,
    stored: StoredBytes,
  ): Promise<void> {
    return this.work.write(originOf(author, 'author'), async (stores) => {
      const about = await requestToChange(stores, this.rulebooks, author, requestId);
      mustAllow('replace-file', author, about);
      const file = fileAskedFor(about.request, fileId);
      if (file.current.sha256 !== sha256) throw refuse.changed('This file');
      const cells = tables.reduce((sum, { changes }) => sum + changes.length, 0);
      // Before the new version is checked, as it is checked by what is said of it.
      const described = said === undefined ? undefined : await describe(stores, file, said);
      const made = {
        file,
        stored,
        at: this.clock.now(),
        by: author,
        said: { remedy: method, ...(base === undefined ? {} : { base }), cells, ...described },
      };
      const { event, as } = await putNewVersion(stores, about.request, made);
      return { result: undefined, events: [event], as };
    });
  }
}

/** The next check reads the counts by how they were mended, as does whoever reviews them. */
async function describe(
  { requests }: Stores,
  { id, statement, statementVersion }: OutputFile,
  said: string,
): Promise<NewVersion['said']> {
  const suppression = withSaid(statement.suppression, said);
  if (suppression === statement.suppression) return undefined;
  await requests.describeFile(id, statementVersion, { ...statement, suppression });
  return { suppression };
}
