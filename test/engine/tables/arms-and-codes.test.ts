import { columnRoles, kinds, sheet, smallCounts, understandSheet } from './reading-a-table';

describe('one row a study, with size, mean and spread of each arm', () => {
  it.each([
    'n.e|mean.e|sd.e|n.c|mean.c|sd.c',
    'n1i|m1i|sd1i|n2i|m2i|sd2i',
    'n_exp|moy_exp|et_exp|n_tem|moy_tem|et_tem',
  ])('is known by names that end alike: %s', (names) => {
    const studies = sheet(`
      study|${names}
      Elm|155|55|47|156|75|64
      Oak|31|27|7|32|29|4
      Ash|8|64|17|71|119|29`);
    const understood = understandSheet(studies);
    expect(kinds(understood)).toEqual(['summary']);
    expect(
      columnRoles(understood)
        .slice(2, 4)
        .map((said) => said.split(': ')[1]),
    ).toEqual(['mean', 'sd']);
    expect(smallCounts(understood)).toEqual([8]);
  });
});

describe('numbers of groups', () => {
  it('are no counts where each combination with a named group stands once, behind row numbers', () => {
    const rows = [1, 2].flatMap((sex) => [0, 1, 2].map((sport) => `${sport}|${sex}|6${sport}.${sex}`));
    const numbered = rows.map((row, at) => `      ${at + 1}|${row}`).join('\n');
    expect(smallCounts(understandSheet(sheet(`\n      |sport|sex|weight\n${numbered}`)))).toEqual([]);
  });
});

describe('a pedigree without names of columns', () => {
  const PERSONS = ['F1|1|0|0|1|2', 'F1|2|0|0|2|1', 'F1|3|1|2|1|2', 'F2|1|0|0|1|1', 'F2|2|0|0|2|-9'];
  const kindOf = (rows: readonly string[]) => kinds(understandSheet(sheet(rows.join('\n'))));

  it('has one row a person', () => {
    expect(kindOf(PERSONS)).toEqual(['microdata']);
  });

  it.each([
    ['a parent of another family', PERSONS.map((row) => row.replace('3|1|2', '3|1|7'))],
    ['somebody twice', [...PERSONS, 'F1|1|0|0|1|2']],
    ['a sex of 3', PERSONS.map((row) => row.replace('|1|2', '|3|2'))],
    ['no parents and no names', PERSONS.map((row) => row.replace('3|1|2', '3|0|0'))],
  ])('is none with %s', (_, rows) => {
    expect(kindOf(rows)).not.toContain('microdata');
  });
});

describe('codes of groups after which R calls its rows', () => {
  it('are no counts', () => {
    const groups = [1, 2].flatMap((sex) =>
      [1, 2, 3].map((race) => `      ${race}.${sex}|${race}|${sex}|0.1${race}${sex}|0.005`),
    );
    expect(
      smallCounts(understandSheet(sheet(`\n      |race|RIAGENDR|HI_CHOL|se\n${groups.join('\n')}`))),
    ).toEqual([]);
  });
});

describe('a level called id', () => {
  const route = (last: string) =>
    sheet(`
      state|blood|het|hs|id|mother
      North|70|18|1539|28|12
      South|15|8|204|12|31
      East|24|15|186|${last}|14`);

  it('counts people as the levels left of it do', () => {
    expect(smallCounts(understandSheet(route('12')))).toEqual([8]);
  });
});

describe('what was measured again and again of a few', () => {
  const measured = (subject: string) =>
    [1, 2, 3]
      .flatMap((who) => ['T1', 'T2', 'T3', 'T4'].map((type, i) => `      ${9 + i}.${who}|${type}|${who}`))
      .reduce((text, row) => `${text}\n${row}`, `\n      effort|Type|${subject}`);

  it('are records, where persons are numbered and each comes as often', () => {
    expect(kinds(understandSheet(sheet(measured('Subject'))))).toEqual(['microdata']);
    expect(kinds(understandSheet(sheet(measured('Ward'))))).not.toContain('microdata');
    expect(kinds(understandSheet(sheet(`${measured('Subject')}\n      10|T1|3`)))).not.toContain('microdata');
  });
});
