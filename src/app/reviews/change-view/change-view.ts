import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { UnitOfWork } from '../../unit-of-work.port';
import { ownViews, viewAmong, viewName } from '../own-views';

export const changeViewInput = z.strictObject({
  viewId: z.uuid(),
  name: viewName,
  /** Whether the queue opens with it. */
  usual: z.enum(['yes', 'no']).default('no'),
});

@Injectable()
export class ChangeView {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Its name, and whether the queue opens with it instead of with everything. */
  async execute(checker: Actor, { viewId, name, usual }: z.output<typeof changeViewInput>): Promise<void> {
    await this.work.write(originOf(checker, 'checker'), async (stores) => {
      const view = viewAmong(await ownViews(stores, checker, this.clock.now()), viewId);
      const isUsual = usual === 'yes';
      if (view.name === name && view.isUsual === isUsual) return { result: undefined, nothing: true };
      await stores.desk.changeView(checker.id, { id: viewId, name, isUsual });
      const before = { name: view.name, usual: view.isUsual };
      return {
        result: undefined,
        events: [{ kind: 'view.changed', before, after: { name, usual: isUsual } }],
      };
    });
  }
}
