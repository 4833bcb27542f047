import { DataSource } from 'typeorm';
import type { NewDestination } from '../../../src/app/destinations/destinations.port';
import { mainOptions } from '../../../src/infra/database/data-source-options';
import { DestinationsOfPackages } from '../../../src/infra/database/migrations/37-destinations';
import { AT, change, OUTBOX, seeds } from './seeds';
import { DatabaseStage, onBothDatabases } from './stage';

const SHARE: NewDestination = {
  ...{ name: 'Share', kind: 'folder', folder: '/mnt/out/share', reach: 'Our partners.' },
};
const IN_SLUICE: NewDestination = {
  name: 'In Sluice',
  kind: 'application',
  folder: '',
  reach: 'The project.',
};

onBothDatabases('destinations', (stage, emptyDatabase) => {
  const all = () => stage().work.read(({ destinations }) => destinations.all());

  it('begin with the folder of the setting', async () => {
    const reach = 'Whoever may read the folder that packages are put into.';
    expect(await all()).toEqual([{ ...OUTBOX, kind: 'setting', folder: '', reach, version: 1 }]);
  });

  it('are added once a name, however it is written, and once a folder; those without a folder many times', async () => {
    const { work } = stage();
    const add = (given: Partial<NewDestination>) =>
      change(work, ({ destinations }) => destinations.add({ ...SHARE, ...given }));
    const id = await add({});
    for (const again of [{ name: 'SHÀRE', folder: '/mnt/2' }, { name: '2' }])
      await expect(add(again)).rejects.toMatchObject({ code: 'duplicate' });
    await change(work, ({ destinations }) => destinations.add(IN_SLUICE));
    await change(work, ({ destinations }) => destinations.add({ ...IN_SLUICE, name: 'Also in Sluice' }));
    const to = { name: 'Partners', folder: '/mnt/out/partners', reach: 'Two universities.' };
    await change(work, ({ destinations }) => destinations.change(id, 1, to));
    await expect(
      change(work, ({ destinations }) => destinations.change(id, 2, { ...to, name: 'outbox' })),
    ).rejects.toMatchObject({ code: 'duplicate' });
    const late = { ...to, reach: 'Nobody.' };
    await expect(change(work, ({ destinations }) => destinations.change(id, 1, late))).rejects.toMatchObject({
      code: 'changed',
      conflict: { reach: { yours: 'Nobody.', theirs: to.reach } },
    });
    expect(await work.read(({ destinations }) => destinations.find(id))).toEqual({
      ...{ id, kind: 'folder', version: 2 },
      ...to,
    });
    expect((await all()).map(({ name }) => name)).toEqual([
      'Also in Sluice',
      'In Sluice',
      'Outbox',
      'Partners',
    ]);
  });

  it('are offered to a request unless they are retired, or its project is kept from them', async () => {
    const { work } = stage();
    const { requestId, projectId } = await seeds(work);
    const id = await change(work, ({ destinations }) =>
      destinations.add({ ...SHARE, name: 'Limited', folder: '/l' }),
    );
    const offered = async () =>
      (await work.read(({ requests }) => requests.find(requestId)))?.destinations.map(({ name }) => name);
    expect(await offered()).toEqual((await all()).map(({ name }) => name));
    await change(work, ({ destinations }) => destinations.limit(projectId, [id]));
    expect(await offered()).toEqual(['Limited']);
    expect(await work.read(({ destinations }) => destinations.limits())).toMatchObject(
      new Map([[id, [expect.any(String)]]]),
    );
    // Not all of them: that would be more than the project was given.
    await change(work, ({ destinations }) => destinations.retire(id, AT));
    expect(await offered()).toEqual([]);
    await change(work, ({ destinations }) => destinations.useAgain(id));
    expect(await offered()).toEqual(['Limited']);
    await change(work, ({ destinations }) => destinations.limit(projectId, []));
    expect(await offered()).toContain('Outbox');
  });

  it('are named by releases as they were called when those were ordered', async () => {
    const { work } = stage();
    const { requestId, carla } = await seeds(work);
    const id = await change(work, ({ destinations }) =>
      destinations.add({ ...SHARE, name: 'Then', folder: '/t' }),
    );
    const order = { requestId, idempotencyKey: 'named', startedBy: carla, at: AT };
    const release = await change(work, ({ releases }) =>
      releases.order({ ...order, destination: { id, name: 'Then' } }),
    );
    await change(work, ({ destinations }) =>
      destinations.change(id, 1, { name: 'Now', folder: '/t', reach: 'Nobody.' }),
    );
    const found = await work.read(({ releases }) => releases.find(release));
    expect(found).toMatchObject({ destination: 'Then', orderedTo: 'Then', place: { id, name: 'Now' } });
    const request = await work.read(({ requests }) => requests.find(requestId));
    expect(request?.release).toMatchObject({ destination: 'Then' });
    expect((await work.read(({ destinations }) => destinations.releases())).get(id)).toBe(1);
  });

  it('W81 of an installation from before there were several: what was ordered goes on to the folder of the setting', async () => {
    const config = await emptyDatabase();
    const { migrations = [], ...options } = mainOptions(config);
    const all = Object.values(migrations);
    const before = all.slice(0, all.indexOf(DestinationsOfPackages));
    const old = await new DataSource({ ...options, migrations: before }).initialize();
    await old.runMigrations();
    const isSqlite = options.type === 'sqlite';
    // Only the order matters here, and not the request that it is of.
    await old.query(
      isSqlite
        ? 'PRAGMA foreign_keys = OFF'
        : 'ALTER TABLE release_order DROP CONSTRAINT release_order_request_id_fkey',
    );
    await old.query(`INSERT INTO release_order
      (id, request_id, idempotency_key, started_by, started_at, state, attempts)
      VALUES ('under way', 'r', 'k', 'carla', '2026-11-25T09:00:00.000Z', 'releasing', 1)`);
    await old.destroy();
    const stage = await DatabaseStage.opens(config);
    const found = await stage.work.read(({ releases }) => releases.find('under way'));
    // Without a name of then: the package of the next try must be the same as that of the first.
    expect(found).toMatchObject({
      destination: 'Outbox',
      orderedTo: '',
      place: { ...OUTBOX, kind: 'setting' },
    });
    await stage.closes();
  });
});
