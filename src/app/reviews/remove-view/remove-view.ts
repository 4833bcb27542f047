import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { UnitOfWork } from '../../unit-of-work.port';
import { ownViews, viewAmong } from '../own-views';

export const removeViewInput = z.strictObject({ viewId: z.uuid() });

@Injectable()
export class RemoveView {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Only the name and the filter go; no request is touched. */
  async execute(checker: Actor, { viewId }: z.output<typeof removeViewInput>): Promise<void> {
    await this.work.write(originOf(checker, 'checker'), async (stores) => {
      const { name } = viewAmong(await ownViews(stores, checker, this.clock.now()), viewId);
      await stores.desk.removeView(checker.id, viewId);
      return { result: undefined, events: [{ kind: 'view.removed', before: { name } }] };
    });
  }
}
