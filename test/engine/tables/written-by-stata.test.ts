import { withoutWrapped } from '../../../src/engine/tables/text/wrapped-lines';
import { looking } from '../rules/looking';
import { smallCounts, understandText } from './reading-a-table';

describe('cells that esttab writes as ="…"', () => {
  const cells = [
    ['', 'All', 'Control', 'Treatment'],
    ['Owns home', '412', '7', '405'],
    ['Rents', '96', '41', '55'],
  ];
  const file = cells.map((row) => row.map((cell) => `="${cell}"`).join(',')).join('\n');

  it('are read as what stands in them', async () => {
    expect(await looking('small-count', file)).toEqual(['C2 flagged 7']);
  });

  it('are no formulas, unless something is called between two texts', async () => {
    expect(await looking('formula-injection', file)).toEqual([]);
    const call = '="a"&HYPERLINK("b")&"c"';
    expect(await looking('formula-injection', `name,n\n"${call.replaceAll('"', '""')}",12\n`)).toHaveLength(
      1,
    );
  });
});

describe('a table wider than a line of the log', () => {
  const log = (end: string) => `
. tab households

           households |      Freq.     Percent
>         Cum.
----------------------+-----------------------
> ------------
         Living alone |          2        0.01
>         ${end}
               1 gens |         20        0.13
>         0.14
----------------------+-----------------------
> ------------
                Total |     15,883      100.00
`;

  it('is read without the shares that it wraps', () => {
    const understood = understandText(log('0.01'), 'log');
    expect(smallCounts(understood)).toEqual([2]);
    expect(understood.tables).toHaveLength(1);
  });

  it('keeps whole numbers that it wraps', () => {
    const lines = log('5')
      .split('\n')
      .map((text, at) => ({ text, line: at + 1 }));
    expect(
      withoutWrapped(lines)
        .filter(({ text }) => text.startsWith('>'))
        .map(({ text }) => text.trim()),
    ).toEqual(['>         5']);
  });
});
