import { COLLECTED_AFTER_MS } from '../../../src/app/submissions/collected-after';
import { Connections } from '../../../src/infra/database/connections';
import { jobRows } from '../../../src/infra/database/rows/job.row';
import { StrayBytesTypeorm } from '../../../src/infra/database/stray-bytes.typeorm';
import { AT, digest, seeds } from './seeds';
import { onBothDatabases } from './stage';

const LATER_ON = new Date(AT.getTime() + COLLECTED_AFTER_MS);

onBothDatabases('bytes that no row came to point to', (stage) => {
  const stray = () => new StrayBytesTypeorm(stage().get(Connections));
  const jobsFor = (sha256: string) =>
    stage().main.manager.countBy(jobRows, { kind: 'collect', subjectId: sha256 });

  it('have one job that removes them, however often they were refused', async () => {
    for (let time = 0; time < 3; time++) await stray().goAt(digest('e'), LATER_ON);
    expect(await jobsFor(digest('e'))).toBe(1);
  });

  it('have none where a file has the same: whatever ends that removes them', async () => {
    await seeds(stage().work);
    await stray().goAt(digest('a'), LATER_ON);
    expect(await jobsFor(digest('a'))).toBe(0);
  });
});
