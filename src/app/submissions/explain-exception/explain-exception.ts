import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { refuse } from '../../refusals';
import { UnitOfWork } from '../../unit-of-work.port';
import { requestToChange } from '../../workflow/known-request';
import { mustAllow } from '../../workflow/may';
import { fileAskedFor } from '../file-of';
import { recordWriting } from '../record-writing';
import { requestEvent } from '../request-event';

export const explainExceptionInput = z.strictObject({
  requestId: z.uuid(),
  fileId: z.uuid(),
  /** Checkers read it beside the finding; an empty one takes the wish back. */
  reason: z.string().trim().max(2000, 'at most 2000 characters').default(''),
  /** What stood in the form before; without it, whatever stands there is replaced. */
  was: z.string().trim().optional(),
});

@Injectable()
export class ExplainException {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /** Why a file is to go although the rulebook takes none of its kind. Whether that is enough, checkers decide. */
  async execute(author: Actor, input: z.output<typeof explainExceptionInput>): Promise<void> {
    const { requestId, fileId, reason, was } = input;
    await this.work.write(originOf(author, 'author'), async (stores) => {
      const about = await requestToChange(stores, this.rulebooks, author, requestId);
      mustAllow('edit', author, about);
      const file = fileAskedFor(about.request, fileId);
      if (file.exceptionReason === reason) return { result: undefined, nothing: true };
      if (was !== undefined && inLines(was) !== inLines(file.exceptionReason))
        throw refuse.changed('This reason', { reason: { yours: reason, theirs: file.exceptionReason } });
      await stores.requests.explainException(fileId, reason);
      const as = await recordWriting(stores, about.request, { by: author, at: this.clock.now() });
      const [before, after] = [{ exceptionReason: file.exceptionReason }, { exceptionReason: reason }];
      const said = { fileId, sha256: file.current.sha256, before, after };
      return {
        result: undefined,
        events: [requestEvent(about.request, 'file.exception-explained', said)],
        as,
      };
    });
  }
}

/** Forms send ends of lines their own way. */
function inLines(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
