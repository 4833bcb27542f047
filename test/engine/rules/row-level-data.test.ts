import { aTable } from '../../support/a-table';
import { rowLevelData } from '../../../src/engine/rules/row-level-data';
import { createTableStream } from '../../../src/engine/tables/table-stream';
import type { Block } from '../../../src/engine/model/document';
import { check, rows } from '../report/a-check';
import { looking } from './looking';

const lines = (text: readonly string[]) => ({
  kind: 'lines' as const,
  firstLine: 1,
  lines: text,
  last: true,
});
const found = (...texts: readonly (readonly string[])[]) => foundIn(texts.map(lines));
const foundIn = (blocks: readonly Block[]) =>
  check(blocks, [rowLevelData]).report.findings.map(
    ({ outcome, anchor }) => `${outcome} ${anchor.line ?? ''}`,
  );
const PEOPLE = [34, 71, 58, 46];

describe('records that a program prints one a line', () => {
  it('are found by their names', () => {
    const printed = PEOPLE.map((age, i) => `{'subjid': 'S0${i}', 'age': ${age}, 'sex': 'F', 'bmi': 2${i}.4}`);
    expect(found(['INFO first rows', ...printed, 'INFO done'])).toEqual(['flagged 2']);
  });

  const printed = PEOPLE.map((age, i) => `  (subjid='S0${i}', age=${age}, sex='F', bmi=2${i}.4)`);

  it('are found in a pedigree file, by family, parents, sex and alleles', () => {
    const pedigree = PEOPLE.map((_, i) => `FAM${i} NA0${i}985 0 0 ${(i % 2) + 1} 1 A T T T G G C C`);
    expect(found(pedigree)).toEqual(['flagged 1']);
    expect(found(pedigree.map((line) => line.replace('A T T T G G', 'a t 0.1 0.2 g g')))).toEqual([]);
  });

  it('are three at least, and a run of them says so once', () => {
    expect(found(printed.slice(0, 2))).toEqual([]);
    expect(found(printed.slice(0, 3))).toEqual(['flagged 1']);
    expect(found([...printed, '', ...printed])).toEqual(['flagged 1', 'flagged 6']);
  });

  it('go on in the next stretch of one text, and not in another text', () => {
    const [first, second] = [printed.slice(0, 2), printed.slice(2)];
    expect(
      foundIn([
        { ...lines(first), last: false },
        { ...lines(second), firstLine: 3 },
      ]),
    ).toEqual(['flagged 1']);
    expect(found(first, second)).toEqual([]);
  });

  it.each([
    ['two names', (age: number) => `{'age': ${age}, 'sex': 'F'}`],
    ['nothing that others know', (age: number) => `{'hba1c': ${age}, 'bmi': 2${age}, 'weight': 7${age}}`],
    ['little that a person has', (age: number) => `{'age': ${age}, 'loss': 0.${age}, 'lr': 0.01}`],
    ['a comment', (age: number) => `# subjid: 'S0', age: ${age}, sex: 'F', bmi: 21.4`],
    [
      'a line of pages',
      (age: number) => `{'subjid': 'S0', 'age': ${age}, 'sex': 'F', 'x': '${' '.repeat(2000)}'}`,
    ],
  ])('are none with %s', (_, line) => {
    expect(found(PEOPLE.map(line))).toEqual([]);
  });

  it('are found as a table in a file of such lines, and not again', async () => {
    const jsonl = Array.from(
      { length: 30 },
      (_, i) => `{"subjid": "S${100 + i}", "age": ${20 + i}, "sex": "F", "bmi": 2${i % 9}.${i % 7}}`,
    );
    expect(await looking('row-level-data', jsonl.join('\n'), { name: 't.jsonl' })).toHaveLength(1);
  });

  it('need a person when they are rows for a database', () => {
    const counted = PEOPLE.map((n, i) => `INSERT INTO results (ward, n) VALUES ('W${i}', ${n});`);
    expect(found(counted)).toEqual([]);
    const written = PEOPLE.map((age, i) => `INSERT INTO visits VALUES ('S0${i}', ${age}, 'F');`);
    expect(found(written)).toEqual(['unsure 1']);
    expect(check([lines(written)], [rowLevelData]).report.findings[0]?.message).toMatch(
      /^4 rows are written/,
    );
  });

  it('are none when the names are those of a model', () => {
    const epochs = PEOPLE.map((n) => `{'epoch': ${n}, 'loss': 0.${n}, 'lr': 0.001, 'time': 1.${n}}`);
    expect(found(epochs)).toEqual([]);
  });
});

describe('records of visits', () => {
  const visits = Array.from({ length: 80 }, (_, i) => [
    `S${100 + (i >> 2)}`,
    String(i % 4),
    'SBP',
    String(100 + ((i * 7) % 80)),
  ]);

  it('are records although each number of a subject comes back', () => {
    const table = rows([['usubjid', 'visit', 'paramcd', 'aval'], ...visits]);
    expect(check([table], [rowLevelData], {}, createTableStream).report.findings).toHaveLength(1);
  });

  it('are one finding however long the file is', () => {
    const many = Array.from({ length: 90 }, (_, i) =>
      visits.map(([id, ...rest]) => [`${id}-${i}`, ...rest]),
    ).flat();
    const table = rows([['usubjid', 'visit', 'paramcd', 'aval'], ...many]);
    expect(check([table], [rowLevelData], {}, createTableStream).report.findings).toHaveLength(1);
  });
});

describe('a file of a statistics package', () => {
  it('is records, and its description is cut', () => {
    const part = (text: string) => ({ kind: 'part', part: 'data-file', anchor: {}, text }) as const;
    const message = (text: string) => check([part(text)], [rowLevelData]).report.findings[0]?.message;
    expect(message('a Stata file of 200 records')).toMatch(/^This is a Stata file of 200 records\. /);
    expect(message('x'.repeat(600))).toMatch(/^This is x{600}\. /);
    expect(message('x'.repeat(700))).toMatch(/^This is x{600}…\. /);
  });
});

describe('what R prints of a data set without a table', () => {
  const structure = [
    "'data.frame':\t412 obs. of  3 variables:",
    ' $ id : chr  "P0274" "P6576" "P2699" ...',
    ' $ age: int  79 36 49 54 65 ...',
    ' $ hb : num  128 129 126 138 116 ...',
  ];

  it('are the first values of its variables', () => {
    expect(found(['> str(d)', ...structure])).toEqual(['flagged 3']);
    const glimpse = [
      'Rows: 412',
      'Columns: 2',
      '$ id  <chr> "P0274", "P6576", "P2699", …',
      '$ age <int> 79, 36, 49, 54',
    ];
    expect(found(['> glimpse(d)', ...glimpse, '> dim(d)'])).toEqual(['flagged 4']);
  });

  it('says less where names do not say whose values they are', () => {
    const unnamed = [structure[0] ?? '', ' $ v1: num  79 36 49 54 ...', ' $ v2: num  1.2 3.1 0.4 ...'];
    expect(found(unnamed)).toEqual(['unsure 2']);
    expect(found(unnamed.map((line) => line.replace('412', '4')))).toEqual([]);
  });

  it('is none of people where it is a model, or a table of counts', () => {
    expect(found(['List of 12', ' $ age: Named num [1:4] 1.2 3.4 3.3 2.1', ' $ sex: num  2 2 1 1'])).toEqual(
      [],
    );
    expect(found([...structure, ' $ n  : int  12 14 18 96 ...'])).toEqual([]);
  });

  it('needs three values of two variables, of thirty rows or of people by two names', () => {
    const v = (rows: number, ...variables: readonly string[]) =>
      found([`'data.frame':\t${rows} obs. of  2 variables:`, ...variables]);
    const three = (name: string) => ` $ ${name}: num  79 36 49 ...`;
    expect(v(30, three('v1'), three('v2'))).toEqual(['unsure 2']);
    expect(v(29, three('v1'), three('v2'))).toEqual([]);
    expect(v(29, three('age'), three('weight'))).toEqual(['flagged 2']);
    expect(v(29, three('age'), three('v2'))).toEqual([]);
    expect(v(30, three('v1'))).toEqual([]);
    expect(v(30, three('v1'), ' $ v2: num  79 36 ...')).toEqual([]);
    // What comes after another line is no variable of it.
    expect(v(30, three('v1'), '> mean(d$v1)', three('v2'))).toEqual([]);
    // Texts and truths are values as numbers are.
    expect(v(30, ' $ v1: logi  TRUE FALSE TRUE ...', ' $ v2: chr  "a" "b" "c" ...')).toEqual(['unsure 2']);
  });

  it('are five values of a variable at least, right below the command that prints it', () => {
    expect(found(['> print(d$age)', '[1] 31 32 33 44 55'])).toEqual(['flagged 2']);
    expect(found(['> d$age', '[1] 31 32 33 44'])).toEqual([]);
    expect(found(['> d$age', '', '[1] 31 32 33 44 55'])).toEqual(['flagged 3']);
    expect(found(['> d$age', 'Levels: a b', '[1] 31 32 33 44 55'])).toEqual([]);
    expect(found(['> d$mean', '[1] 31 32 33 44 55'])).toEqual([]);
  });

  it('are all values of one variable', () => {
    expect(found(['> d$age', ' [1] 31 32 33 44 55 66', '[7] 71'])).toEqual(['flagged 2']);
    expect(found(['> d[["v3"]]', ' [1] 31 32 33 44 55 66'])).toEqual(['unsure 2']);
    expect(found(['> fit$coefficients', ' [1] 3.1 3.2 0.3 0.4 5.5 6.6'])).toEqual([]);
    expect(found(['> d$age', ' [1] 31'])).toEqual([]);
    expect(found(['> seq(20, 70, 10)', ' [1] 20 30 40 50 60 70'])).toEqual([]);
  });
});

describe('what a file says about itself', () => {
  const property = (text: string) => foundIn([{ kind: 'part', part: 'property', anchor: {}, text }]);

  it('may be the record of a person', () => {
    expect(property('Comment: id=10023;age=44;sex=F;income=31200')).toEqual(['flagged ']);
    expect(property('Software: Matplotlib version=3.7, dpi=300, width=12')).toEqual([]);
    expect(property('Description: loss=0.21, epoch=3, lr=0.01')).toEqual([]);
  });
});

describe('numbered places', () => {
  it.each(['id_site', 'hospital_id', 'ID nemocnice'])('are no people: %s', async (id) => {
    const table = aTable`
      ${id},wave,pupils,patients
      1,1,365,131
      2,1,269,5
      3,1,261,251
      4,3,297,287
      5,1,79,87`;
    expect(await looking('row-level-data', table)).toEqual([]);
    expect(await looking('small-count', table)).toEqual(['D3 flagged 5']);
  });

  it.each(['patient_hospital_id', 'school_pupil_id', 'patienten_id_klinik'])(
    'are not what somebody has there: %s',
    async (id) => {
      const rows = Array.from({ length: 40 }, (_, at) => `${7000 + 37 * at},${1 + (at % 7)},${at % 9}.4`);
      expect(await looking('row-level-data', [`${id},visits,score`, ...rows].join('\n'))).toHaveLength(1);
    },
  );

  it.each(['personnel_no', 'Payroll number', 'pat_no'])(
    'are what people are known by: %s',
    async (number) => {
      const rows = Array.from(
        { length: 14 },
        (_, at) => `${7001 + 31 * at},${'FM'[at % 2]},${212 + ((at * 37) % 180)}`,
      );
      expect(
        await looking('row-level-data', [`${number},gender,reaction_ms`, ...rows].join('\n')),
      ).toHaveLength(1);
    },
  );
});
