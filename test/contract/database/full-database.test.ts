import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../../src/config';
import { change, CONTEXT, seeds } from './seeds';
import { DatabaseStage } from './stage';

describe('X22 a database that is full', () => {
  it('refuses with storage-full, keeps what there was, and goes on once there is space', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sluice-full-'));
    const stage = await DatabaseStage.opens(readConfig({ SLUICE_DATA: folder }));
    const { requestId, groupId } = await seeds(stage.work);
    const save = () =>
      change(stage.work, ({ requests }) =>
        requests.editContext(groupId, 1, { ...CONTEXT, why: 'x'.repeat(1_000_000) }),
      );
    const pages = await stage.main.query<{ page_count: number }[]>('PRAGMA page_count');
    await stage.main.query(`PRAGMA max_page_count = ${pages[0]?.page_count ?? 0}`);
    await expect(save()).rejects.toMatchObject({ code: 'storage-full', status: 507 });
    const request = await stage.work.read(({ requests }) => requests.find(requestId));
    expect(request?.groups[0]?.context).toEqual(CONTEXT);

    await stage.main.query('PRAGMA max_page_count = 100000');
    await save();
    await stage.closes();
    rmSync(folder, { recursive: true, force: true });
  });
});
