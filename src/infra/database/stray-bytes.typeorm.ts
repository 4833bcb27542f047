import { StrayBytes } from '../../app/submissions/stray-bytes.port';
import type { Connections } from './connections';
import { startJob } from './start-job';

export class StrayBytesTypeorm extends StrayBytes {
  constructor(private readonly connections: Connections) {
    super();
  }

  async goAt(sha256: string, at: Date): Promise<void> {
    await this.connections.writeAside((manager) => startJob(manager, 'collect', sha256, at));
  }
}
