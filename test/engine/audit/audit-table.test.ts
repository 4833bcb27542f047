import { auditTable } from '../../../src/engine/audit/audit-table';
import { audited } from './audited';
import { sheet, understandSheet } from '../tables/reading-a-table';

describe('counts that were taken out of a table', () => {
  it('are known from a total that nothing but its name and place tells', () => {
    expect(audited('Region|Men|Women|Persons\nNorth|[c]|30|36\nSouth|12|[c]|19\nTotal|18|37|55')).toEqual([
      'B2 6',
      'C3 7',
    ]);
  });

  it('are a letter that most of a column is, also below two rows of names', () => {
    expect(
      audited(
        '|2019|||2020||\nTown|Men|Women|All|Men|Women|All\nHill|61|c|69|c|12|16\nDale|20|7|27|c|30|35\nMoor|9|50|59|13|11|24\nAll|90|65|155|c|53|75',
      ),
    ).toEqual(['C3 8', 'E3 4', 'E4 5', 'E6 22']);
  });

  it('are blanks of a long table', () => {
    expect(
      audited(
        'Region|Sex|Number\nNorth|Men|\nNorth|Women|30\nNorth|Total|36\nSouth|Men|12\nSouth|Women|7\nSouth|Total|19\nTotal|Men|18\nTotal|Women|37\nTotal|Total|55',
      ),
    ).toEqual(['C2 6']);
  });

  it('are known from subtotals that are indented', () => {
    expect(
      audited(
        'Area|Men|Women\nNorth|30|9\n  Hill|10|[c]\n  Dale|20|7\nSouth|55|61\n  Moor|50|[c]\n  Fen|5|[c]',
      ),
    ).toEqual(['C3 2', 'C6 0 to 61', 'C7 0 to 61']);
  });

  it('are parts of the subtotal beside them, though nothing proves that one', () => {
    expect(
      audited(
        'Severity|Ashby|Burton|North total|Dover|Ely|South total|Goole|Hexham|East total|Total\nMild|76|[c]|143|14|50|64|[c]|[c]|188|395\nSevere|85|20|105|[c]|[c]|145|[c]|[c]|209|459\nTotal|161|87|248|92|117|209|[c]|[c]|[c]|854',
      ),
    ).toEqual(
      expect.arrayContaining([
        'C2 67',
        'E3 78',
        'F3 67',
        'H2 0 to 188',
        'I2 0 to 188',
        'H3 0 to 209',
        'I3 0 to 209',
      ]),
    );
  });

  it('are known from percentages of a shown total', () => {
    expect(
      audited(
        '|Men||Women|\nRegion|n|%|n|%\nNorth|120|57.7|41|36.9\nIslands|[c]|2.4|[c]|11.7\nSouth|83|39.9|57|51.4\nTotal|208|100.0|111|100.0',
      ),
    ).toEqual(['B4 5', 'D4 13']);
  });

  it.each([
    ['beside them', 'Smoking|n|percent\nnever|120|60.0%\nformer|c|1.5%\ncurrent|77|38.5%', 'B3 3'],
    ['in one cell', 'Smoking|n (%)\nnever|120 (60.0%)\nformer|c (1.5%)\ncurrent|77 (38.5%)', 'B3 3'],
    ['without signs', 'Smoking|n|%\nnever|120|98.4\nformer|[c]|1.6', 'B3 2'],
  ])('are known from percentages of a total that is not printed, %s', (_, text, wanted) => {
    expect(audited(text)).toEqual([wanted]);
  });

  it.each([
    ['of both', 'Women|Women (%)|Men|Men (%)\nNorth|54|45.0|66|55.0\nSouth|[c]|6.7|112|93.3', ['B3 8']],
    ['of one', 'Women|Women (%)|Men\nNorth|54|45.0|66\nSouth|[c]|6.7|112\nEast|40|40.0|60', ['B3 8']],
    [
      'of two that are open',
      'Women|Women (%)|Men|Men (%)\nNorth|54|45.0|66|55.0\nSouth|<10|6.7|[c]|93.3',
      ['B3 1 to 9', 'D3 14 to 126'],
    ],
  ])(
    'are known from percentages of men and women together, where no total is printed: %s',
    (_, text, wanted) => {
      expect(audited(`Region|${text}`)).toEqual(wanted);
    },
  );

  it('are known from percentages of which few can be checked, where names say of what they are', () => {
    expect(
      audited('Region|Patients|Smokers|Smokers (%)\nNorth|31|[c]|[c]\nSouth|49|[c]|38.78\nAll|80|23|28.75'),
    ).toEqual(['C2 4', 'C3 19']);
    expect(
      audited(
        'Region|Patients|Smokers|Smokers (%)\nNorth|262|[c]|72.52\nSouth|99|[c]|37.37\nEast|149|[c]|79.87\nAll|510|346|[c]',
      ),
    ).toEqual(['C2 190', 'C3 37', 'C4 119']);
  });

  it('are not known from percentages of others: one that can be checked says so', () => {
    expect(
      audited('Region|Patients|Smokers|Smokers (%)\nNorth|31|[c]|[c]\nSouth|49|[c]|38.78\nAll|80|23|41.07'),
    ).toEqual(['C2 0 to 23', 'C3 0 to 23']);
  });

  it('are not known from percentages that were made of the rounded counts', () => {
    expect(
      audited(
        'Region|Mild|Mild %|Severe|Severe %|Total\nNorth|55|91.7|5|8.3|60\nSouth|60|66.7|30|33.3|90\nEast|70|77.8|20|22.2|90\nCounts are rounded to the nearest 5.',
      ),
    ).toEqual(expect.arrayContaining(['B2 53 to 57', 'D2 3 to 7', 'F2 58 to 62']));
  });

  it('are bounded by rounded counts, which exact totals give back', () => {
    expect(
      audited(
        'Region|Men|Women|Total\nNorth|120|[c]|126\nSouth|120|33|154\nWest|120|45|167\nTotal|363|84|447\nCounts are rounded to the nearest 3; totals are exact.|||',
      ),
    ).toEqual(['B2 121', 'C2 5', 'B3 121', 'C3 33', 'B4 121', 'C4 46']);
  });

  it('are told in steps, where one sum alone tells less', () => {
    const text =
      'Region|Women|Men|Total\nNorth|54|66|120\nSouth|[c]|[c]|47\nEast|35|[c]|44\nTotal|120|91|211';
    const [table] = understandSheet(sheet(text)).tables;
    const audit = table && auditTable(table, undefined);
    if (audit?.kind !== 'audited') throw new Error('not audited');
    expect(audit.cells.map(({ because: [first] }) => first)).toEqual([
      'column B: 120 − (54 + 35) = 31',
      'column C: 91 − (66 + 9) = 16, with 9 from row 4: 44 − 35 = 9',
      'row 4: 44 − 35 = 9',
    ]);
  });
});
