import { uniqueCombination } from '../../../src/engine/rules/unique-combination';
import { createTableStream } from '../../../src/engine/tables/table-stream';
import { check, rows as rowsOf } from '../report/a-check';
import type { RowsBlock } from '../../../src/engine/model/document';

const HEADER = ['patient_id', 'birth_year', 'sex', 'hba1c'];

/** Records as a long file gives them: in blocks of 10,000 rows. */
function* blocks(records: readonly (readonly string[])[]): Iterable<RowsBlock> {
  const rows = [HEADER, ...records];
  for (let from = 0; from < rows.length; from += 10_000) {
    yield {
      kind: 'rows',
      grid: { id: 'g1' },
      firstRow: from + 1,
      rows: rows.slice(from, from + 10_000),
      details: new Map(),
      last: from + 10_000 >= rows.length,
    };
  }
}

function found(records: readonly (readonly string[])[]) {
  return check([...blocks(records)], [uniqueCombination], {}, createTableStream).report.findings;
}

function person(i: number, born: string | number, sex: string): string[] {
  return [`P${i}`, String(born), sex, (5 + (i % 40) / 10).toFixed(1)];
}

const many = Array.from({ length: 26_000 }, (_, i) => person(i, 1940 + (i % 50), i % 3 === 0 ? 'F' : 'M'));

describe('unique-combination', () => {
  it('finds the one record of a combination at the end of a file of many windows', () => {
    const [finding, ...others] = found([...many, person(99, 1903, 'F')]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ outcome: 'flagged', value: 1, threshold: { op: '>=', value: 10 } });
    expect(finding?.evidence?.['smallest']).toContainEqual({
      values: ['“1903”', '“F”'],
      records: 1,
      row: 26_002,
    });
  });

  it('names six columns at most, and twenty sizes of combinations', () => {
    const header = [
      'patient_id',
      'age',
      'sex',
      'postcode',
      'occupation',
      'ethnicity',
      'marital_status',
      'education',
      'nationality',
    ];
    const some = Array.from({ length: 25 }, (_, size) =>
      Array.from({ length: size + 1 }, (__, i) => [
        `P${size}-${i}`,
        String(30 + size),
        'F',
        '3511 LN',
        'nurse',
        'Asian',
        'single',
        'BSc',
        'NL',
      ]),
    ).flat();
    const block = { ...rowsOf([header, ...some]), last: true };
    const [finding] = check([block], [uniqueCombination], {}, createTableStream).report.findings;
    expect(finding?.message).toMatch(/and 2 more are shared by too few records, 1 of them by one alone/);
    expect(finding?.evidence?.['sizes']).toHaveLength(20);
  });

  it('asks where no column is one that others know', () => {
    const measured = Array.from({ length: 60 }, (_, i) => [
      `P${i}`,
      `${5 + ((i * 7) % 40) / 10}`,
      `${60 + ((i * 13) % 50)}.${i % 10}`,
    ]);
    const block = rowsOf([['patient_id', 'hba1c', 'weight'], ...measured]);
    const findings = check([block], [uniqueCombination], {}, createTableStream).report.findings;
    expect(findings).toMatchObject([
      {
        outcome: 'unsure',
        message: 'Which columns of these records others may know of a person could not be told.',
      },
    ]);
  });

  it('passes when every combination has enough records, however many there are', () => {
    expect(found(many)).toEqual([]);
  });

  it('counts no more combinations than it keeps, and says so', () => {
    const unique = Array.from({ length: 60_000 }, (_, i) =>
      person(i, `${1900 + i}`, i % 2 === 0 ? 'F' : 'M'),
    );
    const [finding] = found(unique);
    expect(finding).toMatchObject({
      outcome: 'flagged',
      evidence: { combinations: 50_000, complete: false },
    });
    expect(finding?.message).toContain('more than 50000');
  });

  it('cannot decide when all that were counted are kept and more were there', () => {
    const ten = Array.from({ length: 10 }, (_, copy) =>
      Array.from({ length: 50_001 }, (__, i) => person(copy * 100_000 + i, `${10_000 + i}`, 'F')),
    ).flat();
    expect(found(ten)).toMatchObject([{ outcome: 'unsure' }]);
  });
});
