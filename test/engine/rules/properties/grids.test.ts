import fc from 'fast-check';
import { createFileCheck } from '../../../../src/engine/report/check-file';
import type { FileReport } from '../../../../src/engine/report/report';
import { RULES } from '../../../../src/engine/rules/index';
import { createTableStream } from '../../../../src/engine/tables/table-stream';
import { aBook, FACTS, rows } from '../../report/a-check';

/** What the whole check finds, whatever the layout: rule, outcome and value, in any order. */
const PLACES = ['Aldham', 'Birch', 'Colne', 'Dedham', 'Easton', 'Fordham', 'Great Oak'];
const ANSWERS = ['Yes', 'No', 'Unknown'];
const book = aBook({}, RULES);

function check(cells: readonly (readonly string[])[]): FileReport {
  const running = createFileCheck({ facts: FACTS, book, rules: RULES, understand: createTableStream });
  running.push(rows(cells));
  return running.end().report;
}

function found(cells: readonly (readonly string[])[]): string[] {
  return check(cells)
    .findings.map(({ rule, outcome, value }) => `${rule} ${outcome} ${String(value)}`)
    .sort();
}

type Counts = readonly (readonly number[])[];

function countsOf(count: fc.Arbitrary<number>): fc.Arbitrary<Counts> {
  const row = fc.array(count, { minLength: ANSWERS.length, maxLength: ANSWERS.length });
  return fc.array(row, { minLength: 3, maxLength: PLACES.length });
}

const counts = countsOf(
  fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 10, max: 90_000 }), fc.constant(0)),
);

function table(of: Counts, write: (value: number) => string = String): string[][] {
  return [['Place', ...ANSWERS], ...of.map((row, i) => [PLACES[i] ?? '', ...row.map(write)])];
}

/** The same lines in another order, given by sort keys. */
function reordered<T>(lines: readonly T[], keys: readonly number[]): T[] {
  return lines
    .map((line, i) => ({ line, key: keys[i] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ line }) => line);
}

const keys = fc.array(fc.nat(), { minLength: PLACES.length, maxLength: PLACES.length });

describe('what never changes what is found', () => {
  it('the order of rows', () => {
    fc.assert(
      fc.property(counts, keys, (of, order) => {
        const [header = [], ...body] = table(of);
        expect(found([header, ...reordered(body, order)])).toEqual(found(table(of)));
      }),
    );
  });

  it('the order of columns', () => {
    fc.assert(
      fc.property(counts, keys, (of, order) => {
        const turned = table(of).map(([place = '', ...cells]) => [place, ...reordered(cells, order)]);
        expect(found(turned)).toEqual(found(table(of)));
      }),
    );
  });

  it('an empty row, above the table or below it', () => {
    fc.assert(
      fc.property(counts, fc.boolean(), (of, above) => {
        const cells = table(of);
        expect(found(above ? [[], ...cells] : [...cells, []])).toEqual(found(cells));
      }),
    );
  });

  it('what separates thousands', () => {
    const signs = fc.constantFrom(',', ' ', '\u00a0', '\u202f', "'", '’');
    fc.assert(
      fc.property(counts, signs, (of, sign) => {
        const grouped = table(of, (value) => String(value).replace(/(\d)(?=(?:\d{3})+$)/g, `$1${sign}`));
        expect(found(grouped)).toEqual(found(table(of)));
      }),
    );
  });
});

describe('small-count', () => {
  it('finds nothing in a table whose counts are all at or above the threshold', () => {
    fc.assert(
      fc.property(countsOf(fc.integer({ min: 10, max: 90_000 })), (of) => {
        expect(found(table(of)).filter((line) => line.startsWith('small-count'))).toEqual([]);
      }),
    );
  });

  it('finds each count from 1 to 9, and no other', () => {
    fc.assert(
      fc.property(counts, (of) => {
        const small = of.flat().filter((value) => value >= 1 && value < 10);
        const lines = found(table(of)).filter((line) => line.startsWith('small-count'));
        expect(lines).toEqual(small.map((value) => `small-count flagged ${value}`).sort());
      }),
    );
  });
});

describe('any grid', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 10 }),
    fc.integer({ min: -20, max: 2100 }).map(String),
    fc.constantFrom(
      '',
      'Total',
      'n',
      'mean',
      'Min',
      '12 (34.5%)',
      '<5',
      '[c]',
      'NaN',
      '__proto__',
      '٣',
      '1,5',
    ),
  );

  it('is checked by every rule without one that fails', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 10 }), (cells) => {
        const reasons = check(cells).assessments.map(({ reason }) => reason ?? '');
        expect(reasons.filter((reason) => reason.includes('could not be'))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
