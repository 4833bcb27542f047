import { smallCounts, understandText } from './reading-a-table';

const NESTED = `
┌──────────────────────────┬──────────────────────────┬────────┐
│                          │        Diagnosis         │        │
│                          ├────────┬────────┬────────┤        │
│                          │  none  │  mild  │ severe │ Total  │
├────────┬───────┬─────────┼────────┼────────┼────────┼────────┤
│ Region │ North │ Count   │   210  │    34  │    12  │   256  │
│        │       │ % in it │  82.0% │  13.3% │   4.7% │ 100.0% │
│        ├───────┼─────────┼────────┼────────┼────────┼────────┤
│        │ South │ Count   │   188  │     7  │    15  │   210  │
│        │       │ % in it │  89.5% │   3.3% │   7.1% │ 100.0% │
├────────┴───────┼─────────┼────────┼────────┼────────┼────────┤
│ Total          │ Count   │   398  │    41  │    27  │   466  │
│                │ % in it │  85.4% │   8.8% │   5.8% │ 100.0% │
└────────────────┴─────────┴────────┴────────┴────────┴────────┘`;

describe('cells that reach over several columns', () => {
  it.each([
    ['lines of a box', NESTED],
    [
      'bars and dashes',
      NESTED.replace(/[│]/g, '|')
        .replace(/[┌┬┐├┼┤└┴┘]/g, '+')
        .replace(/─/g, '-'),
    ],
  ])('stand in the first of them: %s', (_, text) => {
    const understood = understandText(text);
    expect(smallCounts(understood)).toEqual([7]);
    const [small] = understood.tables.flatMap(({ cells }) => cells.filter((cell) => cell.text === '7'));
    const names = [...(small?.row.labels ?? []), ...(small?.column.labels ?? [])];
    expect(names).toEqual(expect.arrayContaining(['mild', 'South', 'Count']));
  });
});
