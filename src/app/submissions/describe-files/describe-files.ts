import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { isSameStatement, isUnwritten, statementSchema } from '../../../engine/report/statement';
import { Clock } from '../../clock.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { refuse } from '../../refusals';
import { UnitOfWork } from '../../unit-of-work.port';
import { requestToChange } from '../../workflow/known-request';
import { mustAllow } from '../../workflow/may';
import { filesTogether, TOGETHER } from '../described-together';
import { fileAskedFor } from '../file-of';
import type { OutputFile, ReleaseRequest } from '../request';
import { recordWriting } from '../record-writing';
import { statementWritten } from '../write-statement';

export const describeFilesInput = z.strictObject({
  requestId: z.uuid(),
  fileId: z.uuid(),
  statementVersion: z.int(),
  together: z.enum(TOGETHER),
  /** Of paths, for `pattern`. */
  pattern: z.string().trim().max(500).default(''),
  /** Of files that have a statement already it is replaced; they are left as they are without it. */
  replace: z.literal('yes').optional(),
  ...statementSchema.shape,
});

export interface DescribedFiles {
  readonly request: ReleaseRequest;
  /** The one whose form it was among them. */
  readonly described: number;
  /** They have a statement of their own. */
  readonly left: readonly OutputFile[];
}

@Injectable()
export class DescribeFiles {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /**
   * One statement for many files at once, as a loop over practices leaves them.
   *
   * @throws Refusal `changed` when somebody saved the one since its form was opened, `invalid` when no other file fits
   */
  execute(author: Actor, input: z.output<typeof describeFilesInput>): Promise<DescribedFiles> {
    const { requestId, fileId, statementVersion, together, pattern, replace, ...statement } = input;
    return this.work.write(originOf(author, 'author'), async (stores) => {
      const about = await requestToChange(stores, this.rulebooks, author, requestId);
      mustAllow('edit', author, about);
      const { request } = about;
      const file = fileAskedFor(request, fileId);
      const fitting = filesTogether(request, file, together, pattern);
      if (fitting.length === 0) throw noneFits();
      const left = replace
        ? []
        : fitting.filter(
            (other) => !isUnwritten(other.statement) && !isSameStatement(other.statement, statement),
          );
      const others = fitting.filter((other) => !left.includes(other));
      const files = [file, ...others].filter((each) => !isSameStatement(each.statement, statement));
      const result = { request, described: 1 + others.length, left };
      const [first, ...more] = files;
      if (!first) return { result, nothing: true };
      if (first === file) await stores.requests.describeFile(fileId, statementVersion, statement);
      const ids = files.map(({ id }) => id);
      await stores.requests.describeFiles(
        ids.filter((id) => id !== fileId),
        statement,
      );
      await stores.scans.orderAll(ids, this.clock.now());
      const as = await recordWriting(stores, request, { by: author, at: this.clock.now() });
      const event = (each: OutputFile) => statementWritten(request, each, statement);
      return { result, events: [event(first), ...more.map(event)], as };
    });
  }
}

function noneFits() {
  return refuse.invalid(
    [{ field: 'pattern', message: 'No other file that is to be released has such a path.' }],
    'There is no other file to say it of.',
  );
}
