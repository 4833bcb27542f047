import { aTable } from '../../support/a-table';
import { looking } from './looking';

const table = aTable`
  ward,infected,not infected
  Aldham,40,41
  Birch,12,55`;

/** What a row below the table is found to say. */
const below = (row: string) => looking('small-count', `${table}\n${row}\n`);

describe('a sentence alone in its row', () => {
  it.each([
    'Note: three patients left the ward.',
    'Anmerkung: 3 Personen wurden ausgeschlossen,,',
    '* without 3 women,,',
    '"We left out 3 patients, since they had moved away."',
  ])('counts people as one in a text does: %s', async (row) => {
    expect(await below(row)).toEqual(['A5 flagged 3']);
  });

  it('is found in a page, too, and not beside others there', async () => {
    const page = (cells: string) =>
      looking(
        'small-count',
        `<table><tr><th>ward</th><th>infected</th></tr><tr><td>Aldham</td><td>40</td></tr><tr><td>Birch</td><td>12</td></tr><tr>${cells}</tr></table>`,
        { name: 't.html' },
      );
    const note = 'Note: three patients left the ward.';
    expect(await page(`<td colspan="2">${note}</td>`)).toEqual([expect.stringMatching(/flagged 3$/)]);
    expect(await page(`<td>${note}</td><td>30</td>`)).toEqual([]);
  });

  it('gives a count back by its share', async () => {
    const row = 'Note: of the 614 men of Birch 0.5 % were infected.';
    expect(await looking('implied-count', `${table}\n${row}\n`)).toEqual(['A5 flagged 3']);
  });

  it.each([
    ['a heading of a group', 'Couples who live with 2 children below the age of three'],
    ['a cell beside others', 'Note: three patients left the ward.,12,40'],
    ['no count of people', 'Note: rounded in 3 steps.'],
    ['as many as may go out', 'Note: 30 patients left the ward.'],
  ])('is not %s', async (_, row) => {
    expect((await below(row)).filter((found) => found.startsWith('A'))).toEqual([]);
  });
});
