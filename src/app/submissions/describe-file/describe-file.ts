import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { isSameStatement, statementSchema } from '../../../engine/report/statement';
import { Clock } from '../../clock.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { UnitOfWork } from '../../unit-of-work.port';
import { requestToChange } from '../../workflow/known-request';
import { mustAllow } from '../../workflow/may';
import { fileAskedFor } from '../file-of';
import { writeStatement } from '../write-statement';

export const describeFileInput = z.strictObject({
  requestId: z.uuid(),
  fileId: z.uuid(),
  statementVersion: z.int(),
  ...statementSchema.shape,
});

@Injectable()
export class DescribeFile {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal `changed` with both texts when somebody saved since the form was opened */
  async execute(author: Actor, input: z.output<typeof describeFileInput>): Promise<void> {
    const { requestId, fileId, statementVersion, ...statement } = input;
    await this.work.write(originOf(author, 'author'), async (stores) => {
      const about = await requestToChange(stores, this.rulebooks, author, requestId);
      mustAllow('edit', author, about);
      const file = fileAskedFor(about.request, fileId);
      if (isSameStatement(file.statement, statement)) return { result: undefined, nothing: true };
      const written = { file, version: statementVersion, statement, by: author, at: this.clock.now() };
      return writeStatement(stores, about.request, written);
    });
  }
}
