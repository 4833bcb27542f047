import { randomUUID } from 'node:crypto';
import { type EntityManager, IsNull } from 'typeorm';
import { type News, type Notice, Notices } from '../../app/notices/notices.port';
import { noticeRows } from './rows/notice.row';

export class NoticesTypeorm extends Notices {
  constructor(private readonly manager: EntityManager) {
    super();
  }

  async send(to: readonly string[], { occasion = '', ...news }: News): Promise<void> {
    if (to.length === 0) return;
    const rows = to.map((personId) => ({ id: randomUUID(), personId, occasion, ...news }));
    await this.manager.createQueryBuilder().insert().into(noticeRows).values(rows).orIgnore().execute();
  }

  async of(personId: string): Promise<readonly Notice[]> {
    const rows = await this.manager.find(noticeRows, {
      where: { personId },
      relations: { request: true },
      order: { at: 'DESC', id: 'ASC' },
    });
    return rows.map(({ id, kind, requestId, at, readAt, request }) => ({
      ...{ id, kind, requestId, at, read: readAt !== null },
      requestNumber: request.number,
    }));
  }

  /** Those that had come by `at`: one that comes while the page is open stays unread. */
  async markRead(personId: string, at: Date): Promise<void> {
    await this.manager
      .createQueryBuilder()
      .update(noticeRows)
      .set({ readAt: at })
      .where({ personId, readAt: IsNull() })
      .andWhere('at <= :now', { now: at.toISOString() })
      .execute();
  }
}
