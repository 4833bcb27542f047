import { AT, change, LATER, seeds } from './seeds';
import { onBothDatabases } from './stage';

onBothDatabases('how work is shared', (stage) => {
  it('is told by what each holds and has not handed in', async () => {
    const { requestId, carla, chris, author } = await seeds(stage().work);
    await change(stage().work, async ({ reviews, requests }) => {
      await requests.move({ id: requestId, version: 1, from: 'draft', to: 'in-review', at: AT, dueAt: AT });
      const sums = await requests.queueSums(LATER);
      expect(sums).toEqual({ undecided: 1, unclaimed: 1, late: 1 });
      await reviews.takeSeat({ requestId, turn: 1, reviewerId: carla }, AT, LATER);
      await reviews.takeSeat({ requestId, turn: 1, reviewerId: chris }, AT, LATER);
      await reviews.handIn({ requestId, turn: 1, reviewerId: chris }, AT);
    });
    const [loads, ofAuthor, sums] = await stage().work.read(async ({ reviews, requests }) => [
      await reviews.loads(chris),
      await reviews.loads(author),
      await requests.queueSums(AT),
    ]);
    expect(loads.get(carla)).toMatchObject({ claims: 1, files: 1, lastAt: AT });
    expect(loads.get(chris)).toEqual({ claims: 0, files: 0, bytes: 0, lastAt: AT });
    expect([...ofAuthor]).toEqual([]);
    expect(sums).toMatchObject({ undecided: 1, unclaimed: 0 });
  });

  it('leaves out who is away, from the first day to the last', async () => {
    const { carla } = await seeds(stage().work);
    const absence = { personId: carla, firstDay: '2027-03-01', lastDay: '2027-03-02', startsAt: AT };
    await change(stage().work, async ({ absences, house }) => {
      await absences.add(absence);
      await house.close({ day: '2027-03-03', name: 'Staff day' });
    });
    const around = (at: string) => stage().work.read(({ desk }) => desk.around(carla, new Date(at)));
    const away = async (at: string) => (await around(at)).away.map(({ person }) => person.id);
    expect(await away('2027-02-28T12:00:00Z')).toEqual([]);
    expect(await away('2027-03-01T12:00:00Z')).toEqual([carla]);
    expect(await away('2027-03-02T12:00:00Z')).toEqual([carla]);
    expect(await away('2027-03-03T12:00:00Z')).toEqual([]);
    const { house } = await around('2027-03-03T12:00:00Z');
    expect(house.closed).toEqual([{ day: '2027-03-03', name: 'Staff day' }]);
  });
});
