import fc from 'fast-check';
import type { CompanionLine } from '../../../../src/engine/report/companion';
import { figure, name, word, type Cell, type Output } from './output';
import type { Change, Specimen } from './specimen';
import { OF_RECORDS } from './specimens-of-records';

const WARDS = ['Cardiology', 'Surgery', 'Geriatrics', 'Oncology', 'Neurology', 'Urology', 'Dermatology'];
const ANY: readonly Change[] = ['rows', 'columns', 'turned', 'numbers', 'language', 'format'];

const small = fc.integer({ min: 0, max: 12 });
const large = fc.integer({ min: 20, max: 9000 });
const hundreds = fc.integer({ min: 100, max: 999 });
const mixed = fc.oneof({ weight: 1, arbitrary: small }, { weight: 3, arbitrary: large });

/** One line a ward; `line` makes its numbers. */
function byWard(header: readonly Cell[], line: fc.Arbitrary<readonly Cell[]>): fc.Arbitrary<Output> {
  return fc.array(line, { minLength: 4, maxLength: WARDS.length }).map((lines) => ({
    header: [word('ward'), ...header],
    rows: lines.map((cells, i) => [name(WARDS[i] ?? ''), ...cells]),
  }));
}

/** A first line of three digits: without one, nobody can tell 1.234 people from a ratio. */
function counts(header: readonly Cell[], line: fc.Arbitrary<readonly number[]>): fc.Arbitrary<Output> {
  const first = fc.array(hundreds, { minLength: header.length, maxLength: header.length });
  const figures = (values: readonly number[]) => values.map((value) => figure(value));
  return fc.tuple(first, byWard(header, line.map(figures))).map(([values, output]) => ({
    ...output,
    rows: [[name('Admissions'), ...figures(values)], ...output.rows],
  }));
}

const answers = counts([word('yes'), word('no'), word('unknown')], fc.tuple(mixed, mixed, mixed));

/** Two counts of a ward with their sum; of some one is taken out, of some both, with a bound in their place. */
const takenOut = fc
  .array(
    fc.oneof(
      fc.tuple(mixed, large).map(([a, b]) => [figure(a), figure(b), figure(a + b)]),
      fc.tuple(mixed, large).map(([a, b]) => [name('[c]'), figure(b), figure(a + b)]),
      fc
        .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
        .map(([a, b]) => [name('<7'), name('<7'), figure(a + b)]),
    ),
    { minLength: 3, maxLength: WARDS.length },
  )
  .map((lines): Output => ({
    header: [word('ward'), word('yes'), word('no'), word('all')],
    rows: [
      [name('Admissions'), figure(431), figure(268), figure(699)],
      ...lines.map((cells, i) => [name(WARDS[i] ?? ''), ...cells]),
    ],
  }));

const allInOne = counts(
  [word('yes'), word('no')],
  fc.tuple(large, fc.oneof({ weight: 3, arbitrary: large }, { weight: 1, arbitrary: fc.constant(0) })),
);

const shares = byWard(
  [word('n'), word('percent')],
  fc
    .integer({ min: 40, max: 300 })
    .chain((n) => fc.integer({ min: 1, max: n - 15 }).map((k) => [figure(n), figure((100 * k) / n, 1)])),
);

const spread = fc.tuple(fc.integer({ min: 400, max: 700 }), fc.integer({ min: 30, max: 90 }));
const means = byWard(
  [word('n'), word('mean'), word('sd')],
  fc
    .tuple(fc.oneof(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 10, max: 3000 })), spread)
    .map(([n, [mean, sd]]) => [figure(n), figure(mean / 10, 1), figure(sd / 10, 1)]),
);

const ranges = byWard(
  [word('n'), word('mean'), word('minimum'), word('maximum')],
  fc
    .tuple(fc.integer({ min: 30, max: 3000 }), spread)
    .map(([n, [mean, sd]]) => [
      figure(n),
      figure(mean / 10, 1),
      figure((mean - 3 * sd) / 10, 1),
      figure((mean + 3 * sd) / 10, 1),
    ]),
);

const quantiles = byWard(
  [word('n'), word('p5'), word('median'), word('p95')],
  fc
    .tuple(fc.integer({ min: 30, max: 900 }), spread)
    .map(([n, [mean, sd]]) => [
      figure(n),
      figure((mean - 2 * sd) / 10, 1),
      figure(mean / 10, 1),
      figure((mean + 2 * sd) / 10, 1),
    ]),
);

const curve = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 20 })), {
    minLength: 3,
    maxLength: 8,
  })
  .map((steps): Output => {
    let left = 400;
    let survival = 1;
    const rows = steps.map(([events, censored], i) => {
      const atRisk = left;
      left -= Math.min(left, events + censored);
      survival *= (atRisk - Math.min(atRisk, events)) / Math.max(1, atRisk);
      return [figure(30 * i), figure(atRisk), figure(Math.min(atRisk, events)), figure(survival, 4)];
    });
    return { header: [word('time'), word('atRisk'), word('events'), word('survival')], rows };
  });

/** Sums of a few firms each; what each firm adds stands in the companion file alone. */
const magnitudes = fc
  .array(fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 30 }), {
    minLength: 4,
    maxLength: WARDS.length,
  })
  .map((groups): Output => ({
    header: [word('ward'), word('turnover')],
    rows: groups.map((firms, i) => [name(WARDS[i] ?? ''), figure(sumOf(firms))]),
    contributions: new Map(groups.map((firms, i) => [WARDS[i] ?? '', firms])),
  }));

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function linesOf({ contributions = new Map() }: Output): readonly CompanionLine[] {
  return [...contributions].map(([row, firms], i) => {
    const sum = String(sumOf(firms));
    return {
      ...{ record: i + 2, path: '', sheet: '', cell: '', column: 'Turnover', row },
      ...{ count: String(firms.length), total: sum, absoluteTotal: sum },
      largest: [...firms]
        .sort((a, b) => b - a)
        .slice(0, 10)
        .map(String),
    };
  });
}

const variance = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 30 }), spread)
  .map(([df, left, [group, rest]]): Output => ({
    header: [word('term'), word('df'), word('meanSquare'), word('f')],
    rows: [
      [name('Arm'), figure(df), figure(group / 10, 2), figure(group / rest, 3)],
      [name('Residuals'), figure(left), figure(rest / 10, 2), name('')],
    ],
  }));

export const SPECIMENS: readonly Specimen[] = [
  { rule: 'small-count', setting: { allow: '>= 10' }, outputs: answers, harmless: ANY },
  { rule: 'zero-count', setting: { effect: 'flag' }, outputs: answers, harmless: ANY },
  { rule: 'unrounded-count', setting: { effect: 'flag', base: 5 }, outputs: answers, harmless: ANY },
  { rule: 'class-disclosure', setting: { allow: '< 1' }, outputs: allInOne, harmless: ANY },
  { rule: 'recoverable-suppression', setting: {}, outputs: takenOut, harmless: ANY },
  { rule: 'implied-count', setting: {}, outputs: shares, harmless: ANY },
  { rule: 'statistic-support', setting: { allow: '>= 10' }, outputs: means, harmless: ANY },
  // In a grid the column is one finding; text has no columns to point at, so each cell is.
  {
    rule: 'extreme-value',
    setting: {},
    outputs: ranges,
    harmless: ANY.filter((change) => change !== 'format'),
  },
  { rule: 'quantile-support', setting: { allow: '>= 10' }, outputs: quantiles, harmless: ANY },
  {
    rule: 'survival-step',
    setting: { allow: '>= 10' },
    outputs: curve,
    harmless: ['columns', 'language', 'format'],
  },
  ...(['few-contributors', 'dominance-nk', 'dominance-p-percent'] as const).map((rule): Specimen => {
    return { rule, setting: {}, outputs: magnitudes, companion: linesOf, harmless: ['rows', 'format'] };
  }),
  {
    rule: 'residual-degrees-of-freedom',
    setting: { allow: '>= 10' },
    outputs: variance,
    harmless: ['rows', 'columns', 'numbers', 'format'],
  },
  ...OF_RECORDS,
];
