import { audited } from './audited';

const withMiddle = (gap: string) =>
  `Region|Mild|Moderate|Severe|Total\nNorth|10|${gap}|39|53\nSouth|17|${gap}|30|50\nTotal|27|${gap}|69|103`;

describe('a column of which every count was taken out', () => {
  it.each(['<10', 'c', '[c]', '*', ''])('is one of counts, whatever stands there: “%s”', (gap) => {
    expect(audited(withMiddle(gap))).toEqual(['C2 4', 'C3 3', 'C4 7']);
  });

  it('is one of counts where bounds and marks stand in it', () => {
    const mixed =
      'Region|Mild|Moderate|Severe|Total\nNorth|10|<10|39|53\nSouth|17|<10|30|50\nTotal|27|[c]|69|103';
    expect(audited(mixed)).toEqual(['C2 4', 'C3 3', 'C4 7']);
  });

  it('is one of counts below two rows of names as well', () => {
    expect(
      audited(
        '|Women|Women|Women|Men|Men|Men\nRegion|Mild|Severe|Total|Mild|Severe|Total\nNorth|7|3|10|8||11\nSouth|5|4|9|0||3\nTotal|12|7|19|8||14',
      ),
    ).toEqual(['F3 3', 'F4 3', 'F5 6']);
  });

  it('is none where all that the totals add up is shown', () => {
    expect(
      audited('Region|Mild|Remarks|Severe|Total\nNorth|14||39|53\nSouth|20||30|50\nTotal|34||69|103'),
    ).toEqual(['nothing-suppressed']);
  });

  it('is none where no total says that something is missing', () => {
    expect(audited('Region|Mild|Severe|Remarks\nNorth|14|39|\nSouth|20|30|')).toEqual(['nothing-suppressed']);
  });
});

describe('a row of which every count was taken out', () => {
  it('is no heading, where the total below adds up more than is shown', () => {
    expect(audited('Region|Mild|Severe|Total\nWest|10|5|15\nNorth|||\nEast|21||\nTotal|60|40|100')).toEqual([
      'B3 29',
      'C3 0 to 35',
      'D3 29 to 64',
      'C4 0 to 35',
      'D4 21 to 56',
    ]);
  });

  it.each([
    ['the total is that of the others', 'Region|Mild|Severe\nWest|10|5\nNorth||\nEast|21|6\nTotal|31|11'],
    ['rows are indented below it', 'Region|Mild|Severe\nNorth||\n  West|10|5\n  East|21|6\nTotal|40|30'],
    ['it says that others follow', 'Group|Mild|Severe\nWomen|10|5\nOthers:||\nMen|21|6\nTotal|40|30'],
  ])('is a heading where %s', (_, text) => {
    expect(audited(text)).toEqual(['nothing-suppressed']);
  });
});
