import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { bytesIn, eventsIn, manifestIn } from '../support/answers';
import { ARequest, must } from '../support/a-request';
import type { Airlock } from '../support/airlock';
import { Places, PRESS } from '../support/places';
import { readZip } from '../support/read-zip';
import { until } from '../support/until';

describe('W52 releases that fail at one of several destinations', () => {
  let places: Places;
  let airlock: Airlock;
  let root: string;

  beforeAll(async () => {
    places = await Places.open();
    ({ airlock, root } = places);
    await places.gains('Partners', {});
    await places.gains('Press', { ...PRESS, folder: join(root, 'press') });
  });
  afterAll(() => places.close());

  const of = (name: string) => places.of(name);
  const events = async (kind: string) =>
    eventsIn(await must(200, airlock.who('o').gets(`/audit?kind=${kind}`)));
  /** Released to Press, where it arrives, although nobody learns of it. */
  const arrivesUnknown = async () => {
    const request = await ARequest.approved(airlock);
    await places.whileTheDiskIsFull(async () => {
      const to = { idempotencyKey: `release ${request.id}`, destinationId: of('Press') };
      await must(204, request.does('c1', 'release', to));
      await request.comesTo('release-failed');
    });
    return request;
  };

  it('what had arrived at one that is retired since has been delivered', async () => {
    const request = await arrivesUnknown();
    await must(204, airlock.who('a').posts(`/destinations/${of('Press')}/retire`));
    await must(204, request.does('c1', 'retry-release'));
    await request.comesTo('released');
    expect(places.packagesIn('press', request.id)).toHaveLength(1);
    await must(204, airlock.who('a').posts(`/destinations/${of('Press')}/use`));
  });

  it('W52 says what failed and where; one retired after the order gets nothing, and the request goes elsewhere', async () => {
    const a = airlock.who('a');
    const request = await ARequest.approved(airlock);
    renameSync(join(root, 'press'), join(root, 'away'));
    await must(204, request.does('c1', 'release', { idempotencyKey: 'down', destinationId: of('Press') }));
    await request.comesTo('release-failed');
    expect((await airlock.who('c1').opens(request.path)).text).toContain(
      '“Press” cannot be used. There is no such folder',
    );

    await must(204, a.posts(`/destinations/${of('Press')}/retire`));
    renameSync(join(root, 'away'), join(root, 'press'));
    await must(204, request.does('c1', 'retry-release'));
    await request.comesTo('release-failed');
    expect((await request.now()).release?.cause).toMatch(
      /^“Press” was retired after this release was ordered/,
    );
    expect(places.packagesIn('press', request.id)).toEqual([]);

    const health = (await a.opens('/installation')).text;
    expect(health).toMatch(/Press[^]*not delivered[^]*Try those releases again[^]*another destination/);

    const page = (await airlock.who('c1').opens(request.path)).text;
    expect(page).toMatch(/Press<\/label>[^<]*<span[^>]*>Not in use here any more/);
    await must(422, request.does('c1', 'retry-release', { destinationId: airlock.projectId }));
    await must(204, request.does('c1', 'retry-release', { destinationId: of('Partners') }));
    await request.comesTo('released');
    expect(places.packagesIn('partners', request.id)).toHaveLength(1);
    expect(existsSync(join(root, 'press'))).toBe(true);
    await must(204, a.posts(`/destinations/${of('Press')}/use`));
  });

  it('what failed is released to another destination instead, and the first gives back what had arrived there', async () => {
    const request = await arrivesUnknown();
    const at = (place: string) => places.packagesIn(place, request.id).length;
    const page = (await airlock.who('c1').opens(request.path)).text;
    expect(page).toMatch(new RegExp(`value="${of('Press')}" checked[^]*value="${of('Partners')}"`));
    await must(204, request.does('c2', 'retry-release', { destinationId: of('Partners') }));
    await request.comesTo('released');
    await until(() => at('press') === 0);
    expect(at('partners')).toBe(1);

    const destination = { id: of('Partners'), name: 'Partners' };
    const zip = await readZip(
      bytesIn(await must(200, airlock.who('r1').downloads(`${request.path}/package`))),
    );
    const manifest = manifestIn(zip.get('manifest.json') ?? Buffer.alloc(0));
    expect(manifest).toMatchObject({ destination, releasedBy: 'Chris Two' });
    expect((await events('release.ordered'))[0]).toMatchObject({
      actorName: 'Chris Two',
      after: { release: manifest.releaseId, destination, insteadOf: { destination: 'Press' } },
    });
    await until(async () => (await events('release.deletion-asked'))[0]?.requestId === request.id);
    const [asked] = await events('release.deletion-asked');
    expect(asked).toMatchObject({ after: { says: 'It deleted the package.' } });
  });

  it('one that failed and is reviewed again leaves nothing at its destination either', async () => {
    const request = await arrivesUnknown();
    const left = () => places.packagesIn('press', request.id).length;
    expect(left()).toBe(1);

    await must(204, request.does('c2', 'reopen', { reason: 'One table has to go.' }));
    await until(() => left() === 0);
    expect((await airlock.who('c2').opens(request.path)).text).toMatch(/Taken back/);
  });
});
