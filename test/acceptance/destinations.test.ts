import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DestinationsPage } from '../../src/app/destinations/read-destinations/read-destinations';
import { bytesIn, eventsIn, manifestIn, problemIn } from '../support/answers';
import { ARequest, must } from '../support/a-request';
import type { Airlock } from '../support/airlock';
import { PARTNERS, Places, PRESS } from '../support/places';
import { readZip } from '../support/read-zip';

describe('destinations, kept by administrators', () => {
  let places: Places;
  let airlock: Airlock;
  let root: string;

  beforeAll(async () => {
    places = await Places.open();
    ({ airlock, root } = places);
  });
  afterAll(() => places.close());

  const kept = async () =>
    (JSON.parse((await must(200, airlock.who('a').gets('/destinations'))).text) as DestinationsPage)
      .destinations;
  const of = (name: string) => places.of(name);
  const events = async (kind: string) =>
    eventsIn(await must(200, airlock.who('o').gets(`/audit?kind=${kind}`)));
  const adds = (given: object) => places.adds(given);
  const wrongFields = async (given: object, status = 422) =>
    problemIn(await must(status, adds(given))).problems.map(({ field, message }) => `${field}: ${message}`);

  it('begin with the folder of the setting; where there is one, there is nothing to choose', async () => {
    expect(await kept()).toMatchObject([
      { name: 'Outbox', kind: 'setting', folder: airlock.config.destinationFolder, releases: 0 },
    ]);
    const request = await ARequest.approved(airlock);
    const page = (await airlock.who('c1').opens(request.path)).text;
    expect(page).toMatch(/Goes to <strong>Outbox<\/strong>, the only destination/);
    await must(204, request.does('c1', 'release', { idempotencyKey: 'only one' }));
    await request.comesTo('released');
    expect((await request.now()).release).toMatchObject({ destination: 'Outbox' });
    await must(409, airlock.who('a').posts(`/destinations/${(await kept())[0]?.id ?? ''}/retire`));
  });

  it('are added in the folders that the operator allows, each once, and every act is remembered', async () => {
    mkdirSync(join(airlock.config.dataFolder, 'theirs'));
    symlinkSync(airlock.config.dataFolder, join(root, 'link'));
    writeFileSync(join(root, 'file'), '');
    const folder = (path: string) => ({ folder: path });
    expect(await wrongFields(folder('partners'))).toEqual([
      expect.stringMatching(/^folder: This is no whole path/),
    ]);
    expect(await wrongFields(folder('/etc'))).toEqual([
      expect.stringMatching(/^folder: The operator does not allow/),
    ]);
    expect(await wrongFields(folder(`${root}/../`))).toEqual([expect.stringMatching(/does not allow/)]);
    expect(await wrongFields(folder(join(root, 'link/theirs')))).toEqual([
      expect.stringMatching(/A link stands/),
    ]);
    expect(await wrongFields(folder(join(root, 'gone')))).toEqual([
      expect.stringMatching(/There is no such folder/),
    ]);
    expect(await wrongFields(folder(join(root, 'file')))).toEqual([expect.stringMatching(/This is a file/)]);
    expect(await wrongFields({ reach: ' ' })).toEqual([expect.stringMatching(/^reach: Say who/)]);
    await must(422, adds({ kind: 'setting' }));

    await places.gains('Partners', {});
    expect(await wrongFields({ name: 'PARTNERS' }, 409)).toEqual([
      ...['name: There is a destination “Partners” already.', 'folder: “Partners” is this folder already.'],
    ]);
    const page = await airlock
      .who('a')
      .submitsForm('/destinations', { ...PARTNERS, name: 'Outbox', folder: root });
    expect(page.status).toBe(409);
    expect(page.text).toMatch(/field-problem[^>]*>There is a destination “Outbox” already[^]*value="Outbox"/);

    const id = of('Partners');
    const to = { name: 'Partners', folder: join(root, 'other'), reach: 'Three universities.' };
    const saves = (given: object) => airlock.who('a').posts(`/destinations/${id}`, { version: 1, ...given });
    await must(204, saves(to));
    await must(204, saves({ ...to, version: 2, folder: join(root, 'partners') }));
    await must(204, saves({ name: 'Partners', reach: to.reach }));
    await must(422, saves({ ...to, version: 3, folder: join(root, 'gone') }));
    expect(await events('destination.changed')).toHaveLength(2);
    expect(await events('destination.added')).toMatchObject([
      {
        actorName: 'Adam Administrator',
        actorRole: 'admin',
        after: { name: 'Partners', folder: join(root, 'partners') },
      },
    ]);
  });

  it('W49 in two tabs: the second is told what the first saved, keeps its text, and can save over it', async () => {
    const path = `/destinations/${of('Partners')}`;
    const opened = async () => {
      const { text } = await must(200, airlock.who('a').opens(path));
      return /name="version" value="(\d+)"/.exec(text)?.[1];
    };
    const version = await opened();
    const saves = (given: object) => airlock.who('a').submitsForm(path, { name: 'Partners', ...given });
    await must(303, saves({ version, reach: 'Four universities.' }));
    const refused = await must(409, saves({ version, reach: 'Three colleges.' }));
    expect(refused.text).toMatch(
      /changed while you worked[^]*Somebody saved “Four universities\.” meanwhile[^]*value="Three colleges\."/,
    );
    const shown = /name="version" value="(\d+)"/.exec(refused.text)?.[1];
    const wrong = await must(422, saves({ version, reach: ' ' }));
    expect(wrong.text).toContain(`name="version" value="${version ?? ''}"`);
    await must(303, saves({ version: shown, reach: 'Three universities.' }));
    const stale = await must(409, airlock.who('a').posts(path, { name: 'P', reach: 'Nobody.', version: 3 }));
    expect(problemIn(stale)).toMatchObject({
      code: 'changed',
      conflict: { reach: { yours: 'Nobody.', theirs: 'Three universities.' } },
    });
  });

  it('are read by compliance too, and kept by administrators alone', async () => {
    const o = airlock.who('o');
    expect((await must(200, o.opens('/destinations'))).text).toContain('Three universities.');
    for (const letter of ['r1', 'c1', 'c3', 'x', 'o'] as const) {
      const visitor = airlock.who(letter);
      if (letter !== 'o') await must(403, visitor.opens('/destinations'));
      const at = `/destinations/${of('Partners')}`;
      await must(403, visitor.opens('/destinations/new'));
      await must(403, visitor.opens(at));
      await must(
        403,
        visitor.posts('/destinations', { ...PARTNERS, name: 'Mine', folder: join(root, 'press') }),
      );
      for (const path of [at, `${at}/retire`, `${at}/use`, '/all-projects/P/destinations'])
        await must(403, visitor.posts(path, { name: 'Mine', reach: 'Me', which: 'all' }));
    }
    expect((await kept()).map(({ name }) => name)).toEqual(['Outbox', 'Partners']);
    await must(404, airlock.who('a').opens('/destinations/00000000-0000-4000-8000-000000000000'));
  });

  it('W54 are chosen by whoever releases, and stand in manifest, audit, register and on the page', async () => {
    const request = await ARequest.approved(airlock);
    const page = (await airlock.who('c1').opens(request.path)).text;
    expect(page).toMatch(/Where the package goes[^]*Partners[^]*Three universities\./);
    const release = (fields: object) =>
      request.does('c1', 'release', { idempotencyKey: 'chosen', ...fields });
    expect(problemIn(await must(422, release({}))).problems).toEqual([
      { field: 'destinationId', message: 'There are “Outbox”, “Partners”.' },
    ]);
    await must(422, release({ destinationId: '00000000-0000-4000-8000-000000000000' }));
    expect((await request.now()).state).toBe('approved');
    await must(204, release({ destinationId: of('Partners') }));
    await request.comesTo('released');
    expect(places.packagesIn('partners')).toEqual([expect.stringContaining(request.id)]);

    const destination = { id: of('Partners'), name: 'Partners' };
    const zip = await readZip(
      bytesIn(await must(200, airlock.who('r1').downloads(`${request.path}/package`))),
    );
    expect(manifestIn(zip.get('manifest.json') ?? Buffer.alloc(0))).toMatchObject({ destination });
    expect((await events('release.ordered'))[0]).toMatchObject({
      requestId: request.id,
      after: { destination },
    });
    expect((await airlock.who('o').opens(request.path)).text).toMatch(/Release ordered, to “Partners”/);
    expect((await airlock.who('o').opens(request.path)).text).toMatch(
      /Destination<\/dt>\s*<dd[^>]*>Partners/,
    );
    expect((await airlock.who('o').opens('/register')).text).toMatch(/data-of="To">Partners</);
    const csv = (await airlock.who('o').gets('/register.csv')).text.split('\r\n');
    const at = csv[0]?.split(',').indexOf('destination') ?? -1;
    expect(csv.slice(1, 3).map((line) => line.split(',').at(at))).toEqual(['Outbox', 'Partners']);

    const sentTo = async (name: string) => {
      const { text } = await airlock.who('o').gets(`/register.csv?destination=${of(name)}`);
      return text
        .trim()
        .split('\r\n')
        .slice(1)
        .map((line) => line.split(',').at(at));
    };
    expect(await sentTo('Partners')).toEqual(['Partners']);
    const found = (await airlock.who('o').opens(`/register?destination=${of('Partners')}`)).text;
    expect(found).toMatch(new RegExp(`1 request,[^]*value="${of('Partners')}" selected`));
    expect(found).toContain(`/register.csv?destination&#x3D;${of('Partners')}`);

    // A recall has to find it there.
    const moves = { name: 'Partners', reach: 'Nobody.', folder: join(root, 'other'), version: 5 };
    const refused = await must(409, airlock.who('a').posts(`/destinations/${of('Partners')}`, moves));
    expect(problemIn(refused).title).toMatch(/its folder stays/);
    await must(204, request.does('o', 'recall', { reason: 'A number was wrong.' }));
    await request.comesTo('recalled');
  });

  it('a project is limited to some, and never falls back to others', async () => {
    const [a, limit] = [airlock.who('a'), '/all-projects/P/destinations'];
    await places.gains('Press', { ...PRESS, folder: join(root, 'press') });
    await places.gains('In Sluice', { kind: 'application', reach: 'The project.' });
    await must(422, a.posts(limit, { which: 'some' }));
    await must(204, a.posts(limit, { which: 'some', destinations: [of('Press')] }));
    await must(204, a.posts(limit, { which: 'some', destinations: [of('Press')] }));
    expect(await events('project.destinations-set')).toMatchObject([
      { before: { only: [] }, after: { only: ['Press'] } },
    ]);
    const request = await ARequest.approved(airlock);
    await must(422, request.does('c1', 'release', { idempotencyKey: 'no', destinationId: of('Partners') }));
    await must(204, a.posts(`/destinations/${of('Press')}/retire`));
    await must(409, request.does('c1', 'release', { idempotencyKey: 'no' }));
    expect((await airlock.who('c1').opens(request.path)).text).toContain(
      'an administrator has to allow it another',
    );
    expect((await a.opens('/all-projects/P')).text).toContain('nothing can be released here');
    await must(204, a.posts(`/destinations/${of('Press')}/use`));
    await must(204, request.does('c1', 'release', { idempotencyKey: 'limited' }));
    await request.comesTo('released');
    expect(places.packagesIn('press')).toHaveLength(1);
    await must(204, a.posts(limit, { which: 'all' }));
    expect([
      (await events('destination.retired')).length,
      (await events('destination.used-again')).length,
    ]).toEqual([1, 1]);
  });

  it('where nothing is copied to, the package is only downloaded', async () => {
    const request = await ARequest.approved(airlock);
    await must(
      204,
      request.does('c1', 'release', { idempotencyKey: 'here', destinationId: of('In Sluice') }),
    );
    await request.comesTo('released');
    await must(200, airlock.who('r1').downloads(`${request.path}/package`));
    const all = readdirSync(root, { recursive: true })
      .map(String)
      .concat(readdirSync(airlock.config.destinationFolder));
    expect(all.filter((name) => name.includes(request.id))).toEqual([]);
  });
});
