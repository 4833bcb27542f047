import type { DestinationTold, KindOfWork } from '../../../src/app/health/installation.port';
import { troubleOfDestination, TROUBLES } from '../../../src/app/health/troubles';

const GB = 1_000_000_000;
const limits = { now: new Date('2026-11-27T12:00:00Z'), uploadBytes: GB };
const scans = (kind: Partial<KindOfWork>): KindOfWork[] => [
  { kind: 'scan', due: 0, running: 0, later: 0, dueSince: undefined, tries: 1, ...kind },
];
const since = (minutes: number) => new Date(limits.now.getTime() - minutes * 60_000);

const aDestination = (given: Partial<DestinationTold>): DestinationTold => ({
  ...{ id: 'd', name: 'Partners', kind: 'folder', folder: '/mnt/out', isRetired: false },
  ...{ lastDelivery: undefined, failed: 0, room: { freeBytes: 90 * GB, bytes: 100 * GB }, ...given },
});

describe('what an administrator has to do something about', () => {
  it('is work that waits for long, or is begun again and again', () => {
    expect(TROUBLES.work([], limits)).toBeUndefined();
    expect(TROUBLES.work(scans({ due: 1, dueSince: since(10) }), limits)).toBeUndefined();
    expect(TROUBLES.work(scans({ due: 1, dueSince: since(11), tries: 3 }), limits)).toBe('late');
    expect(TROUBLES.work(scans({ tries: 2 }), limits)).toBeUndefined();
    expect(TROUBLES.work(scans({ tries: 3 }), limits)).toBe('tried-often');
  });

  it('is a disk with a tenth left, and more so one without room for a file and its copies', () => {
    const storage = (freeGb: number) => TROUBLES.storage({ freeBytes: freeGb * GB, bytes: 100 * GB }, limits);
    expect([storage(10), storage(9), storage(3), storage(2)]).toEqual([
      undefined,
      'little-room',
      'little-room',
      'no-room',
    ]);
  });

  it('is a file that is lost, and less so one that belongs to nothing', () => {
    const bytes = (lost: number, unowned: number) =>
      TROUBLES.bytes({ looked: 9, ofParts: 1, lost, unowned }, limits);
    expect([bytes(0, 0), bytes(1, 1), bytes(0, 1)]).toEqual([undefined, 'lost', 'unowned']);
  });

  it('is no mail and no scanner, each of which somebody may do without', () => {
    expect([TROUBLES.mail({ isOn: true }, limits), TROUBLES.mail({ isOn: false }, limits)]).toEqual([
      undefined,
      'not-set',
    ]);
    expect(TROUBLES.mail({ isOn: true, cause: 'ECONNREFUSED' }, limits)).toBe('not-answering');
    expect(TROUBLES.malware({ isOn: false, version: '' }, limits)).toBe('not-set');
  });

  it('is the worst of the destinations: one that is down, then a package that could not be delivered, then a disk', () => {
    const tight = { freeBytes: 5 * GB, bytes: 100 * GB };
    const down = aDestination({ cause: 'There is no such folder.' });
    const [undelivered, full] = [aDestination({ failed: 1 }), aDestination({ room: tight })];
    const troubles = [full, undelivered, down].map((_, count, all) =>
      TROUBLES.destination(all.slice(0, count + 1), limits),
    );
    expect(troubles).toEqual(['little-room', 'not-delivered', 'not-answering']);
    expect(
      TROUBLES.destination([aDestination({}), aDestination({ room: undefined })], limits),
    ).toBeUndefined();
  });

  it('is nothing of a destination that is retired, but packages that have to go elsewhere', () => {
    const [isRetired, room] = [true, { freeBytes: 0, bytes: 100 * GB }];
    expect(troubleOfDestination(aDestination({ isRetired, room }), limits)).toBeUndefined();
    expect(troubleOfDestination(aDestination({ isRetired, failed: 2 }), limits)).toBe('not-delivered');
  });
});
