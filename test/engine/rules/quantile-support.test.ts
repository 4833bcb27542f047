import { aTable } from '../../support/a-table';
import { looking, messages } from './looking';

const of = (table: string) => looking('quantile-support', table);

describe('quantile-support', () => {
  it.each([
    ['p5', 19],
    ['P95', 19],
    ['5%', 19],
    ['95 %', 19],
    ['95th percentile', 19],
    ['pct_5', 19],
    ['q0.05', 19],
    ['p2.5', 9],
    ['q1', 99],
    ['Q3', 99],
    ['1st Qu.', 99],
    ['upper quartile', 99],
    ['lower quartile', 99],
    ['p25', 99],
    ['median', 199],
    ['p1', 3],
    ['1st percentile', 3],
    ['q_0.05', 19],
    ['q0.95', 19],
    ['q2', 199],
    ['q_1', 99],
    ['Q_3', 99],
    ['age LQ', 99],
    ['age_UQ', 99],
    ['0.5%', 1],
    ['97.5%', 9],
    ['p99.9', 0],
    ['IQR low', 99],
  ])('of 399 people, counts those beyond %s', async (name, beyond) => {
    const table = `ward,n,mean,${name}\nAldham,399,41.2,40.1\nBirch,399,44.9,44.0\n`;
    const found = await looking('quantile-support', table, { setting: { allow: '>= 1000' } });
    expect(found).toEqual([`D2 flagged ${beyond}`, `D3 flagged ${beyond}`]);
  });

  it('reads the innermost header', async () => {
    const table = aTable`
      ,Q1,Q1,Q2,Q2
      ward,n,p5,n,p5
      Aldham,399,40.1,399,40.9
      Birch,100,44.0,399,42.2`;
    expect(await of(table)).toEqual(['C4 flagged 5']);
  });

  it('keeps a tenth of a hundred', async () => {
    expect(await of('ward,n,p10\nAldham,100,40.1\nBirch,99,44.0\n')).toEqual(['C3 flagged 9']);
  });

  it('says of how many people, and where it says so', async () => {
    const table = aTable`
      ward,n,p5
      Aldham,40,40.1
      Birch,399,44.0`;
    expect(await messages('quantile-support', table)).toEqual([
      'Of 40 people (B2) 2 lie beyond this value, so it comes close to theirs; the rulebook allows at least 10.',
    ]);
  });

  it('says once of both ends of one printed interval', async () => {
    const table = aTable`
      ward,n,median [IQR]
      Aldham,31,40 [35-47]
      Birch,399,44 [38-51]`;
    expect(await of(table)).toEqual(['C2 flagged 7']);
    const apart = aTable`
      ward,n,IQR
      Aldham,31,35-47
      Birch,399,38-51`;
    expect(await of(apart)).toEqual(['C2 flagged 7']);
  });

  it('asks where the people, or what quantile it is, cannot be seen', async () => {
    expect(await of('ward,p5,p50,p95\nAldham,31.2,40.1,52.3\nBirch,30.2,44.0,59.3\n')).toEqual([
      'column 2 unsure',
    ]);
    expect(await of('ward,n,p5\nAldham,[c],31.2\nBirch,399,30.2\n')).toEqual(['column 3 unsure']);
    expect(await of('ward,n,p5\nAldham,<10,31.2\nBirch,399,30.2\n')).toEqual(['C2 flagged 0']);
    expect(await of('ward,n,percentile\nAldham,399,31.2\nBirch,399,30.2\n')).toEqual(['column 3 unsure']);
  });

  it('asks where a bound may be enough or not', async () => {
    expect(await of('ward,n,p5\nAldham,<500,31.2\nBirch,399,30.2\n')).toEqual(['column 3 unsure']);
  });

  it('is unsure of people whom notes count in several ways', async () => {
    const table = 'Trial (N = 8); follow-up (N = 112)\n\nward,p5\nAldham,41.2\nBirch,44.9\n';
    expect(await of(table)).toEqual(['B4 unsure 0', 'B5 unsure 0']);
  });

  it.each([
    ['a quantile that was taken out', 'ward,n,p5\nAldham,5,[c]\nBirch,399,30.2\n'],
    ['survival', 'group,n at risk,events,median survival\nAldham,4,2,41.2\nBirch,44,9,51.1\n'],
  ])('leaves %s alone', async (_, table) => {
    expect(await of(table)).toEqual([]);
  });

  it('has nothing to say of nobody', async () => {
    expect(await of('ward,n,p5\nAldham,0,0.0\nBirch,399,30.2\n')).toEqual([]);
  });
});
