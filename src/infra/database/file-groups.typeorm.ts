import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { refuse } from '../../app/refusals';
import type { GroupContext } from '../../app/submissions/request';
import { differences } from './differences';
import { fold } from './fold';
import { fileGroupRows, requestRows } from './rows/request.row';

/** The part of `Requests` that is about groups of files. */
export class FileGroups {
  constructor(private readonly manager: EntityManager) {}

  async add(requestId: string, context: GroupContext): Promise<string> {
    const id = randomUUID();
    const last = (await this.manager.maximum(fileGroupRows, 'position', { requestId })) ?? 0;
    await this.manager.insert(fileGroupRows, {
      ...{ id, requestId, position: last + 1, contextVersion: 1 },
      ...context,
    });
    return id;
  }

  async edit(id: string, contextVersion: number, context: GroupContext): Promise<void> {
    const touched = await this.manager.update(
      fileGroupRows,
      { id, contextVersion },
      { ...context, contextVersion: contextVersion + 1 },
    );
    const group = await this.manager.findOneBy(fileGroupRows, { id });
    if (!group) throw refuse.notFound('group');
    if (touched.affected !== 1) throw refuse.changed('This request', differences(context, group));
    await this.nameRequest(group.requestId);
  }

  async remove(id: string): Promise<void> {
    const group = await this.manager.findOneBy(fileGroupRows, { id });
    if (!group) throw refuse.notFound('group');
    await this.manager.delete(fileGroupRows, { id });
    await this.nameRequest(group.requestId);
  }

  /** Lists and their search read the request's own row. */
  private async nameRequest(requestId: string): Promise<void> {
    const [first] = await this.manager.find(fileGroupRows, {
      where: { requestId },
      order: { position: 'ASC' },
      take: 1,
    });
    const title = first?.title ?? '';
    await this.manager.update(requestRows, { id: requestId }, { title, titleFolded: fold(title) });
  }
}
