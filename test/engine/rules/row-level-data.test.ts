import { rowLevelData } from '../../../src/engine/rules/row-level-data';
import { createTableStream } from '../../../src/engine/tables/table-stream';
import { check, rows } from '../report/a-check';

const lines = (text: readonly string[]) => ({
  kind: 'lines' as const,
  firstLine: 1,
  lines: text,
  last: true,
});
const found = (text: readonly string[]) =>
  check([lines(text)], [rowLevelData]).report.findings.map(
    ({ outcome, anchor }) => `${outcome} ${anchor.line ?? ''}`,
  );
const PEOPLE = [34, 71, 58, 46];

describe('records that a program prints one a line', () => {
  it('are found by their names', () => {
    const printed = PEOPLE.map((age, i) => `{'subjid': 'S0${i}', 'age': ${age}, 'sex': 'F', 'bmi': 2${i}.4}`);
    expect(found(['INFO first rows', ...printed, 'INFO done'])).toEqual(['flagged 2']);
  });

  it('need a person when they are rows for a database', () => {
    const written = PEOPLE.map((age, i) => `INSERT INTO visits VALUES ('S0${i}', ${age}, 'F');`);
    expect(found(written)).toEqual(['unsure 1']);
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
});
