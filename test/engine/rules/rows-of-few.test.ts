import { lookedAt, looking } from './looking';

/** Rows of the print: beyond the first window, and not among those that are looked at whatever they hold. */
const DEEP = 6237;
const ROWS = 7000;

/** Every hundredth row. The least and the greatest figure stay whatever row they are in: here these, of many. */
const ENDS: Readonly<Record<number, string>> = { 0: '#,90000,0.1', 1: '#,90000,99.9' };

/** A table too long for one window, in which nothing is small; with other rows where they are given. */
function longTable(header: string, usual: string, others: Readonly<Record<number, string>> = {}): string {
  const rows = Array.from(
    { length: ROWS },
    (_, at) => others[at] ?? ENDS[at % 100] ?? (at % 2 ? usual : usual.replace('40', '60')),
  );
  // A header stands above them, and rows of files are counted from 1.
  return [header, ...rows.map((row, at) => row.replace('#', `Area ${at}`))].join('\n');
}

const COUNTS = { header: 'area,people,mean_score', usual: '#,400,12.3' };
const SHARES = { header: 'area,people,percent', usual: '#,1500,40.0' };

describe('one row of a long table', () => {
  it.each([
    ['a count of few', 'small-count', COUNTS, '#,7,12.3', ['B6239 flagged 7']],
    ['a count that is no whole number', 'small-count', COUNTS, '#,400.5,12.3', []],
    ['a mean of few', 'statistic-support', COUNTS, '#,7,12.3', ['row 6239 flagged 7']],
    ['a percentage of few', 'implied-count', SHARES, '#,1500,0.4', ['C6239 flagged 6']],
    ['a percentage that leaves few out', 'implied-count', SHARES, '#,1500,99.6', ['C6239 flagged 6']],
    ['a percentage of enough', 'implied-count', SHARES, '#,1500,0.8', []],
    ['a whole percentage that fits', 'implied-count', SHARES, '#,1500,1.0', []],
  ] as const)('is looked at where it holds %s', async (_, rule, { header, usual }, row, found) => {
    const print = longTable(header, usual, { [DEEP]: row });
    expect(await looking(rule, print, { name: 'long.csv' })).toEqual(found);
  });

  it('is judged with its neighbours, which may make up what it leaves out', async () => {
    const usual = '#,1500,40';
    const alone = longTable(SHARES.header, usual, { [DEEP]: '#,1600,99' });
    expect(await looking('implied-count', alone)).toEqual(['C6239 unsure 8 to 24']);
    const beside = longTable(SHARES.header, usual, { [DEEP]: '#,1600,99', [DEEP + 1]: '#,1600,2' });
    expect(await looking('implied-count', beside)).toEqual([]);
  });

  it.each([
    ['small-count', COUNTS],
    ['statistic-support', COUNTS],
    ['implied-count', SHARES],
  ] as const)('is counted by %s as looked at, also where nothing was made of it', async (rule, print) => {
    expect(await lookedAt(rule, longTable(print.header, print.usual))).toBe(ROWS);
  });
});
