import { TrialNotes } from '../../app/policies/book-changes.port';
import type { TriedFile } from '../../app/policies/trial';
import type { Connections } from './connections';
import { bookTrialFileRows } from './rows/book-change.row';

export class TrialNotesTypeorm extends TrialNotes {
  constructor(private readonly connections: Connections) {
    super();
  }

  async of(changeId: string): Promise<readonly TriedFile[]> {
    const rows = await this.connections.read((manager) =>
      manager.find(bookTrialFileRows, { where: { changeId }, order: { fileId: 'ASC' } }),
    );
    return rows.map(({ fileId, outcome, was, rules }) => ({ fileId, outcome, was, rules }));
  }

  async add(changeId: string, file: TriedFile): Promise<void> {
    await this.connections.writeAside((manager) =>
      manager.upsert(bookTrialFileRows, { changeId, ...file }, ['changeId', 'fileId']),
    );
  }
}
