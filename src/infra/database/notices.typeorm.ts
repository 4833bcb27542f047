import { randomUUID } from 'node:crypto';
import { type EntityManager, In, IsNull } from 'typeorm';
import { mailDueAt, type MailSetting } from '../../app/notices/mail-setting';
import {
  type AccountNews,
  type BookNews,
  type DueMail,
  type InboxNotice,
  isAccountNotice,
  isBookNotice,
  type News,
  type Notice,
  Notices,
} from '../../app/notices/notices.port';
import type { RequestGlance } from '../../app/submissions/requests.port';
import { mailSettingRows } from './rows/mail-setting.row';
import { type NoticeRow, noticeRows } from './rows/notice.row';
import { startJob } from './start-job';

export class NoticesTypeorm extends Notices {
  constructor(
    private readonly manager: EntityManager,
    /** Whether this installation sends mail. */
    private readonly mails: boolean,
  ) {
    super();
  }

  async send(to: readonly string[], news: News | AccountNews | BookNews): Promise<void> {
    const told = toldOf(news);
    const fresh = await this.notTold(to, told);
    if (fresh.length === 0) return;
    const due = await this.mailTimes(fresh, news.at);
    const rows = fresh.map((personId) => ({
      ...{ id: randomUUID(), personId, at: news.at, mailDueAt: due.get(personId) ?? null },
      ...told,
    }));
    await this.manager.insert(noticeRows, rows);
    for (const [personId, at] of due) await startJob(this.manager, 'mail', personId, at);
  }

  async of(
    personId: string,
    isFor: (glance: RequestGlance) => boolean = () => true,
  ): Promise<readonly InboxNotice[]> {
    const rows = await this.manager.find(noticeRows, {
      where: { personId },
      relations: { request: true, bookChange: { project: true } },
      order: { at: 'DESC', id: 'ASC' },
    });
    return rows.map((row) => inboxNoticeOf(row, isFor));
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

  async mailOf(personId: string): Promise<MailSetting | undefined> {
    const row = await this.manager.findOneBy(mailSettingRows, { personId });
    return row ? { address: row.address, mode: row.mode } : undefined;
  }

  async setMail(personId: string, setting: MailSetting | undefined): Promise<void> {
    await this.manager.delete(mailSettingRows, { personId });
    if (setting) await this.manager.insert(mailSettingRows, { personId, ...setting });
  }

  async dueMail(personId: string, now: Date): Promise<DueMail> {
    const rows = await this.manager
      .createQueryBuilder(noticeRows, 'notice')
      .leftJoinAndSelect('notice.request', 'request')
      .where({ personId, mailedAt: IsNull() })
      .andWhere('notice.mailDueAt <= :now', { now: now.toISOString() })
      .orderBy('notice.at', 'ASC')
      .addOrderBy('notice.id', 'ASC')
      .getMany();
    return { address: (await this.mailOf(personId))?.address, notices: rows.map(noticeOf) };
  }

  async mailSettled(ids: readonly string[], at: Date): Promise<void> {
    await this.manager.update(noticeRows, { id: In([...ids]) }, { mailedAt: at });
  }

  /** No race: writers wait for each other before they read. */
  private async notTold(to: readonly string[], news: Told): Promise<readonly string[]> {
    const told = await this.manager.find(noticeRows, {
      select: { personId: true },
      where: {
        ...{ personId: In([...to]), ...news },
        ...{ requestId: news.requestId ?? IsNull(), bookChangeId: news.bookChangeId ?? IsNull() },
      },
    });
    const before = new Set(told.map(({ personId }) => personId));
    return [...new Set(to)].filter((personId) => !before.has(personId));
  }

  private async mailTimes(to: readonly string[], at: Date): Promise<ReadonlyMap<string, Date>> {
    if (!this.mails) return new Map();
    const settings = await this.manager.findBy(mailSettingRows, { personId: In([...to]) });
    return new Map(
      settings.flatMap((setting) => {
        const due = mailDueAt(setting, at);
        return due ? [[setting.personId, due]] : [];
      }),
    );
  }
}

/** What tells two notices of one person apart. */
type Told = Pick<NoticeRow, 'kind' | 'requestId' | 'bookChangeId' | 'turn' | 'occasion'>;

/** What happens to an account happens anew each time. */
function toldOf(news: News | AccountNews | BookNews): Told {
  const { kind } = news;
  const ofNothing = { kind, requestId: null, bookChangeId: null, turn: 0, occasion: '' };
  if ('bookChangeId' in news) return { ...ofNothing, bookChangeId: news.bookChangeId };
  if (!('requestId' in news)) return { ...ofNothing, occasion: news.at.toISOString() };
  const { requestId, turn, occasion = '' } = news;
  return { ...ofNothing, requestId, turn, occasion };
}

function inboxNoticeOf(row: NoticeRow, isFor: (glance: RequestGlance) => boolean): InboxNotice {
  const { request, bookChange } = row;
  return {
    ...noticeOf(row),
    ...(request && isFor(request) && { requestTitle: request.title }),
    ...(bookChange && { projectCode: bookChange.project.code }),
  };
}

function noticeOf({ id, kind, at, readAt, request, bookChangeId }: NoticeRow): Notice {
  const head = { id, at, read: readAt !== null };
  if (isAccountNotice(kind)) return { ...head, kind };
  if (isBookNotice(kind)) {
    if (bookChangeId === null) throw new Error(`Notice ${id} is of no change of a rulebook.`);
    return { ...head, kind, bookChangeId };
  }
  if (!request) throw new Error(`Notice ${id} is of no request.`);
  return { ...head, kind, requestId: request.id, requestNumber: request.number };
}
