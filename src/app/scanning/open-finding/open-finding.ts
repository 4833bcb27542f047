import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { refuse } from '../../refusals';
import { fileOf } from '../../submissions/file-of';
import { requestEvent } from '../../submissions/request-event';
import { UnitOfWork } from '../../unit-of-work.port';
import { knownFile } from '../../workflow/known-request';
import { lookedAt, rulesThatFlagged } from '../opened-finding';

export const openFindingInput = z.strictObject({
  requestId: z.uuid(),
  fileId: z.uuid(),
  /** Of the bytes on screen. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hexadecimal'),
  rule: z.string().max(100),
});

/** A checker unfolds a finding that is on the page already: the first of each rule is remembered. */
@Injectable()
export class OpenFinding {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
  ) {}

  async execute(actor: Actor, input: z.output<typeof openFindingInput>): Promise<void> {
    const { request, viewer, file, isKnown } = await this.work.read(async (stores) => {
      const about = await knownFile(stores, this.rulebooks, actor, input);
      const opened = fileOf(about.request, input.fileId);
      const flagged = rulesThatFlagged(await stores.scans.report(opened.id));
      if (flagged.every((rule) => rule !== input.rule)) throw refuse.notFound('finding');
      const { rules } = await lookedAt(stores, actor, opened);
      return { ...about, file: opened, isKnown: rules.has(input.rule) };
    });
    if (viewer !== 'checker' || isKnown) return;
    const { sha256 } = file.current;
    if (sha256 !== input.sha256) throw refuse.changed('This file');
    const opened = { fileId: file.id, sha256, after: { rule: input.rule } };
    await this.work.remember(originOf(actor, viewer), requestEvent(request, 'finding.opened', opened));
  }
}
