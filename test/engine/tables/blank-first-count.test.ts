import { sheet, understandSheet } from './reading-a-table';

describe('a long table whose first count was blanked', () => {
  it('keeps its first row, whose categories come back below', () => {
    const [table] = understandSheet(
      sheet(
        'Region|Sex|Number\nNorth|Men|\nNorth|Women|30\nNorth|Total|45\nSouth|Men|61\nSouth|Women|\nSouth|Total|99',
      ),
    ).tables;
    expect(table?.columns.map(({ name }) => name)).toEqual(['Region', 'Sex', 'Number']);
    expect(table?.rows.map(({ parts }) => parts)).toEqual([[], [], [2, 3], [], [], [5, 6]]);
  });
});
