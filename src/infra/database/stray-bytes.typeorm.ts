import type { EntityManager } from 'typeorm';
import { StrayBytes } from '../../app/submissions/stray-bytes.port';
import type { Connections } from './connections';
import { DeletionsTypeorm } from './deletions.typeorm';
import { jobRows } from './rows/job.row';
import { startJob } from './start-job';

export class StrayBytesTypeorm extends StrayBytes {
  constructor(private readonly connections: Connections) {
    super();
  }

  async goAt(sha256: string, at: Date): Promise<void> {
    await this.connections.writeAside(async (manager) => {
      if (await goOtherwise(manager, sha256)) return;
      await startJob(manager, 'collect', sha256, at);
    });
  }
}

async function goOtherwise(manager: EntityManager, sha256: string): Promise<boolean> {
  const waits = await manager.existsBy(jobRows, { kind: 'collect', subjectId: sha256, attempts: 0 });
  return waits || (await new DeletionsTypeorm(manager).isNeeded(sha256, []));
}
