import { auditAcross, type CellAcross } from '../../../src/engine/audit/across/audit-across';
import { BY_SEX, countsOf, told, type Texts } from './told-across';

function becauseOf(files: Texts): readonly CellAcross[] {
  return auditAcross(countsOf(files)).cells;
}

describe('what tables tell of each other', () => {
  it.each([
    [
      'a count that another table shows',
      'Patients by region and sex\nRegion|Women|Men\nNorth|125|6\nSouth|220|184',
    ],
    ['the same, turned on its side', 'Patients by sex and region\nSex|North|South\nWomen|125|220\nMen|6|184'],
    [
      'the same in a long table',
      'Patients by region and sex\nRegion|Sex|n\nNorth|Men|6\nNorth|Women|125\nSouth|Men|184\nSouth|Women|220',
    ],
    [
      'parts that add up to it',
      'Patients by sex, region and age\nRegion|Sex|0-39|40+\nNorth|Men|2|4\nNorth|Women|100|25\nSouth|Men|84|100\nSouth|Women|200|20',
    ],
  ])('is %s', (_, other) => {
    expect(told({ 'a.csv': BY_SEX, 'b.csv': other })).toEqual([
      'a.csv B3 125',
      'a.csv C3 6',
      'a.csv B5 0',
      'a.csv C5 92',
    ]);
  });

  it('is what two patterns leave together, neither of which gives anything away alone', () => {
    const other = BY_SEX.replace('220|184', '[c]|[c]').replace('[c]|[c]|131', '125|6|131');
    expect(told({ 'a.csv': BY_SEX, 'b.csv': other })).toEqual([
      'a.csv B3 125',
      'a.csv C3 6',
      'a.csv B5 0',
      'a.csv C5 92',
      'b.csv B4 220',
      'b.csv C4 184',
      'b.csv B5 0',
      'b.csv C5 92',
    ]);
  });

  it('is a total that is printed elsewhere, for a row that has none', () => {
    const bare = 'Births by region and place\nRegion|Hospital|Home\nTarn|412|31\nOxley|388|24\nMarle|274|[c]';
    const totals = 'Births by region\nRegion|Number\nTarn|443\nOxley|412\nMarle|278';
    expect(told({ 'a.csv': bare, 'b.csv': totals })).toEqual(['a.csv C5 4']);
    expect(told({ 'a.csv': bare }, { 'old.csv': totals })).toEqual(['a.csv C5 4']);
  });

  it('is a total in a file without a title, beside one that names a year', () => {
    const bare =
      'Births by region and place, 2023\nRegion|Hospital|Home\nTarn|412|31\nOxley|388|24\nFell|190|12\nMarle|274|[c]';
    const totals = 'Region|Total\nTarn|443\nOxley|412\nFell|202\nMarle|278';
    expect(told({ 'a.csv': bare, 'b.csv': totals })).toEqual(['a.csv C6 4']);
    expect(told({ 'a.csv': bare, 'b.csv': `Births by region, 2014\n${totals}` })).toEqual([]);
    expect(told({ 'a.csv': bare, 'b.csv': totals.replace('443', '444') })).toEqual([]);
  });

  it('is a count that was taken out of a release and that a new table shows', () => {
    const shown = 'Patients by region and sex\nRegion|Women|Men\nNorth|125|6\nSouth|220|184';
    expect(told({ 'b.csv': shown }, { 'a.csv': BY_SEX })).toContain('a.csv C3 6');
  });

  it('is the number behind a rounded one, and what <5 leaves', () => {
    const rounded =
      'Patients by region and sex\nRegion|Women|Men\nNorth|125|5\nSouth|220|185\nEast|60|70\nCounts are rounded to the nearest 5.';
    const shown = 'Patients by region and sex\nRegion|Women|Men\nNorth|125|6\nSouth|220|184\nEast|61|[c]';
    expect(told({ 'a.csv': rounded, 'b.csv': shown })).toEqual([
      'a.csv B3 125',
      'a.csv C3 6',
      'a.csv B4 220',
      'a.csv C4 184',
      'a.csv B5 61',
      'b.csv C5 68 to 72',
    ]);
    const bound = BY_SEX.replace('[c]|[c]|131', '[c]|<10|131');
    expect(told({ 'a.csv': BY_SEX, 'b.csv': bound })).toEqual([
      'a.csv B3 122 to 125',
      'a.csv C3 6 to 9',
      'a.csv B5 0 to 3',
      'a.csv C5 89 to 92',
    ]);
  });
});

describe('tables that may count others', () => {
  it.each([
    ['another year', BY_SEX.replace('Patients', 'Patients 2018').replaceAll('[c]', '60'), 'Patients 2019'],
    ['other numbers', BY_SEX.replaceAll('[c]', '60').replace('220|184', '221|183'), 'Patients'],
    ['nothing to compare', 'Patients by region and sex\nRegion|Women|Men\nNorth|125|9', 'Patients'],
    ['a name that is common', 'Visits by arm\nArm|Women|Men\nNorth|125|6', 'Patients'],
  ])('say nothing where there is %s', (_, other, title) => {
    expect(told({ 'a.csv': BY_SEX.replace('Patients', title), 'b.csv': other })).toEqual([]);
  });

  it('are said to be unsure where few numbers show that they are the same', () => {
    const others = 'Visits by region and sex\nRegion|Women|Men\nNorth|125|[c]\nSouth|220|184';
    const found = told({ 'a.csv': BY_SEX, 'b.csv': others });
    expect(found).not.toEqual([]);
    expect(found.every((said) => said.endsWith('?'))).toBe(true);
  });

  it('are said to be unsure where no sum is closed, and each holds', () => {
    const totals =
      'Patients by region and severity\nRegion|Mild|Severe\nNorth|121|56\nSouth|109|98\nEast|136|97';
    const parts =
      'Patients by region, severity and age\nRegion|Severity|0-39|40-64|65+\nNorth|Mild|67|[c]|[c]\nNorth|Severe|31|[c]|18\nSouth|Mild|[c]|[c]|40\nSouth|Severe|42|[c]|50\nEast|Mild|[c]|70|[c]\nEast|Severe|30|[c]|[c]';
    const found = told({ 'a.csv': totals, 'b.csv': parts });
    expect(found).toEqual(expect.arrayContaining(['b.csv D4 7?', 'b.csv D6 6?']));
    expect(found.every((said) => said.endsWith('?'))).toBe(true);
    expect(told({ 'a.csv': totals.replace('121', '61'), 'b.csv': parts })).toEqual([]);
  });

  it('do not take rows for all there are where another total shows that they are not', () => {
    const some = 'Patients by region and age\nRegion|0-39|40-79\nNorth|60|50\nSouth|200|180\nEast|40|44';
    const totals = 'Patients by region\nRegion|Number\nNorth|131\nSouth|404\nEast|[c]\nTotal|627';
    expect(told({ 'a.csv': some, 'b.csv': totals })).toEqual([]);
  });
});

describe('the derivation', () => {
  it('names tables and cells, step by step', () => {
    const parts =
      'Patients by sex, region and age\nRegion|Sex|0-39|40+\nNorth|Men|2|4\nSouth|Men|84|100\nSouth|Women|200|20';
    const found = becauseOf({ 'a.csv': BY_SEX, 'b.csv': parts });
    const said = new Map(found.map(({ cell, because }) => [cell.anchor?.a1, because]));
    expect(said.get('C3')).toEqual(['b.csv C3 + D3: 6']);
    expect(said.get('B3')).toEqual(['a.csv row 3: 131 − 6 (b.csv C3 + D3) = 125']);
    expect(said.get('B5')).toEqual([
      'a.csv row 3: 131 − 6 (b.csv C3 + D3) = 125',
      'a.csv column B: 345 − (125 + 220) = 0',
    ]);
    expect(found[0]?.from.map(({ cell }) => cell.anchor?.a1)).toEqual(['C3', 'D3']);
  });
});

describe('women and men, called otherwise in another table', () => {
  const OTHER = 'Patients by region and sex\nRegion|Women|Men\nNorth|125|6\nSouth|220|184';
  const GIVEN_BACK = ['a.csv B3 125', 'a.csv C3 6', 'a.csv B5 0', 'a.csv C5 92'];

  it.each([
    'Female|Male',
    'Females|Males',
    'weiblich|männlich',
    'Frauen|Männer',
    'Femmes|Hommes',
    'Mujeres|Hombres',
    'Dones|Homes',
    'Vrouwen|Mannen',
    'Kvinnor|Män',
    'Kvinner|Menn',
    'Kvinder|Mænd',
    'Naiset|Miehet',
    'Ženy|Muži',
    'F|M',
    'W|M',
    'F|H',
  ])('as %s, are the same people where the numbers are', (names) => {
    expect(told({ 'a.csv': BY_SEX, 'b.csv': OTHER.replace('Women|Men', names) })).toEqual(GIVEN_BACK);
  });

  it('are not where the numbers say that they are others', () => {
    const other = OTHER.replace('Women|Men', 'Female|Male').replace('220', '221');
    expect(told({ 'a.csv': BY_SEX, 'b.csv': other })).toEqual([]);
  });

  it('keep their names in a table that tells one from the other', () => {
    const other = 'Patients by region and group\nRegion|Female|Women\nNorth|125|80\nSouth|220|90';
    expect(told({ 'a.csv': BY_SEX, 'b.csv': other })).toEqual([]);
  });

  it('are no letters of a side that is not called so', () => {
    const other = OTHER.replace('and sex', 'and ward').replace('Women|Men', 'F|M');
    expect(told({ 'a.csv': BY_SEX, 'b.csv': other })).toEqual([]);
  });
});
