import { recordsBehind } from '../../../src/engine/rules/statistics/records-behind';
import type { Role } from '../../../src/engine/tables/roles';
import { sheet, understandSheet } from '../tables/reading-a-table';

const STATISTICS: ReadonlySet<Role> = new Set<Role>(['mean', 'median', 'percentage', 'rate']);

/** For each statistic of the first table, cell by cell: `112 row`, `at most 9 row`, `nothing`. */
function behind(text: string): string[] {
  return understandSheet(sheet(text))
    .tables.slice(0, 1)
    .flatMap((table) => {
      const ask = recordsBehind(table, {});
      return table.cellsOf(STATISTICS).map((statistic) => {
        const found = ask(statistic);
        if (!found) return 'nothing';
        const { size, atMost, from } = found;
        return `${size ?? (atMost === undefined ? 'hidden' : `at most ${atMost}`)} ${from}`;
      });
    });
}

describe('the number of records behind a statistic', () => {
  it.each<[string, string, readonly string[]]>([
    ['in its row', 'ward|n|mean\nAldham|112|41.2\nBirch|98|44.9', ['112 row', '98 row']],
    [
      'under its own header, not the nearest',
      '|Men|Women|Women|Men\nward|mean|n|mean|n\nAldham|41.2|98|40.1|112\nBirch|44.2|87|42.1|93',
      ['112 row', '98 row', '93 row', '87 row'],
    ],
    [
      'named as a size before others',
      'ward|n|smokers|mean\nAldham|112|20|41.2\nBirch|98|30|44.9',
      ['112 row', '98 row'],
    ],
    [
      'the whole of which a nearer count is a part',
      'town|Asiakkaita|Velkaisia|Mean age\nAldham|150|24|41.2\nBirch|124|31|44.9',
      ['150 row', '124 row'],
    ],
    [
      'those whom the mean is said to be of, on whichever side',
      'town|Women|Men|Mean pay of women|Men’s mean pay\nAldham|12|150|41.2|40.1\nBirch|131|24|44.9|42.8',
      ['12 row', '150 row', '131 row', '24 row'],
    ],
    [
      'the number of valid values, and not all',
      'town|clients|n valid|Mean age\nAldham|150|24|41.2\nBirch|124|31|44.9',
      ['24 row', '31 row'],
    ],
    [
      'admissions, which are not missing',
      'site|admissions|Mean stay\nAldham|150|4.2\nBirch|124|4.9',
      ['150 row', '124 row'],
    ],
    [
      'the total, and not those who said No',
      'sector|No|Yes|Total\nShops|31 (84%)|6 (16%)|37 (100%)\nPorts|83 (66%)|42 (34%)|125 (100%)',
      ['37 row', '37 row', 'nothing', '125 row', '125 row', 'nothing'],
    ],
    [
      'the larger of two in its cell, in whichever order',
      'ward|smokers\nAldham|150/24 (16.0%)\nBirch|124/31 (25.0%)',
      ['150 row', '124 row'],
    ],
    ['in its cell', 'ward|n|age\nAldham|112|41.2 (n = 8)\nBirch|98|44.9 (n = 9)', ['8 row', '9 row']],
    [
      'in its cell as a whole',
      'ward|smokers\nAldham|24/150 (16.0%)\nBirch|31/124 (25.0%)',
      ['150 row', '124 row'],
    ],
    [
      'beside its part',
      'ward|n|smokers\nAldham|150|24 (16.0%)\nBirch|124|31 (25.0%)',
      ['150 row', '124 row'],
    ],
    [
      'not as people of something else',
      'ward|deaths|smokers\nAldham|150|24 (16.0%)\nBirch|124|31 (25.0%)',
      ['nothing', 'nothing'],
    ],
    [
      'right above it',
      'measure|treated\nn|8\nmean weight|71.2\nn|112\nmean height|171.5',
      ['8 column', '112 column'],
    ],
    ['below it', 'measure|treated\nmean weight|71.2\nn|112', ['112 column']],
    [
      'in the group most like its own',
      'region|sex|measure|value\nNorth|all|n|112\nNorth|women|mean|41.2\nSouth|women|mean|40.1\nSouth|all|n|98',
      ['112 group', '98 group'],
    ],
    [
      'in no other group',
      'region|measure|value\nNorth|n|112\nNorth|mean|41.2\nSouth|n|98\nEast|mean|44.9',
      ['112 group', 'nothing'],
    ],
    [
      'for all groups',
      'region|measure|value\n|n|112\nNorth|mean|41.2\nSouth|mean|44.9',
      ['112 column', '112 column'],
    ],
    [
      'taken out, or within a bound',
      'ward|n|mean\nAldham|[c]|41.2\nBirch|<10|44.9\nColne|<=10|44.2\nDedham|>10|44.2\nElm|112|44.1\nFerry|98|44.1\nGreen|113|44.1\nHalt|120|44',
      [
        'hidden row',
        'at most 9 row',
        'at most 10 row',
        'hidden row',
        '112 row',
        '98 row',
        '113 row',
        '120 row',
      ],
    ],
  ])('is found %s', (_, text, expected) => {
    expect(behind(text)).toEqual(expected);
  });
});
