import { drawPerson, isDrawn, seedOf } from '../../src/app/samples/draw';

const IDS = Array.from({ length: 200 }, (_, index) => `release ${index + 1}`);
const SEED = seedOf('P', new Date('2026-11-23T23:59:59Z'));

describe('W62 the draw of releases to review again', () => {
  const drawn = (seed: string, share: number) => IDS.filter((id) => isDrawn(seed, id, share));

  it('takes about the share that the book says, and the same ones again', () => {
    expect(SEED).toBe('P 2026-11');
    const months = Array.from({ length: 20 }, (_, index) => drawn(`P month ${index}`, 0.05).length);
    const mean = months.reduce((sum, length) => sum + length, 0) / months.length;
    expect(mean).toBeGreaterThan(8);
    expect(mean).toBeLessThan(12);
    expect(drawn(SEED, 0.05)).toEqual(drawn(SEED, 0.05));
    expect(drawn('P 2026-12', 0.05)).not.toEqual(drawn(SEED, 0.05));
  });

  it('takes none of 0 %, and all of 100 %', () => {
    expect(drawn(SEED, 0)).toEqual([]);
    expect(drawn(SEED, 1)).toEqual(IDS);
  });

  it('takes those of a smaller share also for a larger one', () => {
    expect(drawn(SEED, 0.2)).toEqual(expect.arrayContaining(drawn(SEED, 0.05)));
  });

  it('spreads over the people there are, in whatever order they come', () => {
    const of = (people: readonly string[]) => IDS.map((id) => drawPerson(SEED, id, people));
    expect(of(['c', 'a', 'b'])).toEqual(of(['a', 'b', 'c']));
    for (const person of ['a', 'b', 'c']) {
      expect(of(['a', 'b', 'c']).filter((one) => one === person).length).toBeGreaterThan(40);
    }
    expect(drawPerson(SEED, 'release 1', [])).toBeUndefined();
  });
});
