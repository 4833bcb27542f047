import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { UnitOfWork } from '../../unit-of-work.port';
import { openRequest, promiseOf, type RequestPage, requestViewed } from '../request-page';

@Injectable()
export class ReadRequest {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /** Opening a request is remembered. */
  async execute(person: Actor, requestId: string): Promise<RequestPage> {
    const page = await this.work.read(async (stores) => {
      const opened = await openRequest(stores, this.rulebooks, person, { requestId });
      return { ...opened.page, promise: await promiseOf(stores, opened.about, this.clock.now()) };
    });
    return this.remember(person, page);
  }

  /** On the way to one of its files: whoever opens that has its view remembered there, but for an author. */
  async onTheWay(person: Actor, requestId: string): Promise<RequestPage> {
    const { page } = await this.work.read((stores) =>
      openRequest(stores, this.rulebooks, person, { requestId }),
    );
    return page.viewer === 'author' ? this.remember(person, page) : page;
  }

  private async remember(person: Actor, page: RequestPage): Promise<RequestPage> {
    await this.work.remember(originOf(person, page.viewer), requestViewed(page));
    return page;
  }
}
