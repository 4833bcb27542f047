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

  it('where only the total of all is shown to prove it', () => {
    expect(
      sums(
        'Area|Men|Women\nNorth|30|60\n  Hill|[c]|12\n  Dale|20|[c]\nSouth|55|61\n  Moor|50|[c]\n  Fen|[c]|5\nTotal|85|121',
      ),
    ).toEqual(['2 = 3 + 4', '5 = 6 + 7', '8 = 2 + 5']);
  });
});

describe('subtotals called by their group first', () => {
  it('are found where one of them is shown to add up, and none is wrong', () => {
    expect(
      sums(
        'Stadt|weiblich|männlich\nAachen|111|(s)\nCelle|(s)|25\nKreis Nord zusammen|187|43\nDessau|27|122\nFulda|389|395\nKreis Süd zusammen|416|517\nSumme|603|560',
      ),
    ).toEqual(['4 = 2 + 3', '7 = 5 + 6', '8 = 4 + 7']);
  });

  it('are none where nothing proves it', () => {
    expect(sums('Town|Men|Women\nAxe|11|(s)\nHill in total|(s)|25\nBow|27|122\nFord in total|9|395')).toEqual(
      [],
    );
  });
});

describe('subtotals that neither words nor indentation tell', () => {
  it('stand before what they add up, with the sum of all first', () => {
    expect(
      sums(
        'Area|Men|Women\nEngland|142|165\nNorth|75|84\nAshby|30|[c]\nBolton|45|[c]\nMidlands|67|81\nCrewe|40|60\nDerby|27|21',
      ),
    ).toEqual(['2 = 3 + 6', '3 = 4 + 5', '6 = 7 + 8']);
  });

  it('stand after what they add up, with the sum of all last', () => {
    expect(
      sums(
        'Area|Men|Women\nAshby|30|[c]\nBolton|45|[c]\nNorth|75|84\nCrewe|40|60\nDerby|27|21\nMidlands|67|81\nEngland|142|165',
      ),
    ).toEqual(['4 = 2 + 3', '7 = 5 + 6', '8 = 4 + 7']);
  });

  it('under a total that is called so, a region without towns among them', () => {
    expect(
      sums(
        'Area|Men|Women\nTotal|192|225\nNorth|75|84\nAshby|30|[c]\nBolton|45|[c]\nIslands|50|60\nMidlands|67|81\nCrewe|40|60\nDerby|27|21',
      ),
    ).toEqual(['2 = 3 + 6 + 7', '3 = 4 + 5', '7 = 8 + 9']);
  });

  it('are none where the sum of all does not agree with them', () => {
    expect(
      sums(
        'Area|Men|Women\nEngland|142|166\nNorth|75|84\nAshby|30|20\nBolton|45|64\nMidlands|67|81\nCrewe|40|60\nDerby|27|21',
      ),
    ).toEqual([]);
  });

  it('are none where a single column agrees', () => {
    expect(
      sums('Area|People\nEngland|142\nNorth|75\nAshby|30\nBolton|45\nMidlands|67\nCrewe|40\nDerby|27'),
    ).toEqual([]);
  });
});
