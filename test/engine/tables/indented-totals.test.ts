import { sheet, understandSheet } from './reading-a-table';

const sums = (text: string) =>
  understandSheet(sheet(text)).tables[0]?.rows.flatMap(({ index, parts }) =>
    parts.length > 0 ? [`${index} = ${parts.join(' + ')}`] : [],
  );

describe('subtotals that only indentation tells', () => {
  it('above what they add up, where some is shown to prove it', () => {
    expect(
      sums(
        'Area|Men|Women\nNorth|30|[c]\n  Hill|10|[c]\n  Dale|20|7\nSouth|55|61\n  Moor|50|[c]\n  Fen|5|[c]',
      ),
    ).toEqual(['2 = 3 + 4', '5 = 6 + 7']);
  });

  it('below what they add up, with a total of all', () => {
    expect(
      sums(
        'Area|Men|Women\n  Hill|10|[c]\n  Dale|20|7\nNorth|30|[c]\n  Moor|50|[c]\n  Fen|5|[c]\nSouth|55|61\nTotal|85|[c]',
      ),
    ).toEqual(['4 = 2 + 3', '7 = 5 + 6', '8 = 2 + 3 + 5 + 6']);
  });

  it('not where one does not add up', () => {
    expect(
      sums('Area|Men|Women\nNorth|30|15\n  Hill|10|8\n  Dale|20|7\nSouth|55|61\n  Moor|40|30\n  Fen|5|31'),
    ).toEqual([]);
  });
});
