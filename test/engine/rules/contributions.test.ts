import fc from 'fast-check';
import { createFileCheck } from '../../../src/engine/report/check-file';
import { companionLines, linesOfFile } from '../../../src/engine/report/companion';
import { parseAllow } from '../../../src/engine/rulebook/allow';
import {
  compare,
  parseDecimal,
  ratioHolds,
  type Decimal,
} from '../../../src/engine/rules/contributions/decimal';
import { RULES } from '../../../src/engine/rules/index';
import { createTableStream } from '../../../src/engine/tables/table-stream';
import { aBook, FACTS, rows } from '../report/a-check';
import { computed } from '../report/computed';

const HEADER = ['path', 'row', 'column', 'count', 'total', 'absolute_total', 'largest', 'second_largest'];
const TABLE = [
  ['Sector', 'Turnover (EUR 1000)'],
  ['Metals', '1000.0'],
  ['Foods', '402.0'],
  ['Health', '640.0'],
];

/** What the contribution rules say of Foods, whose line has these figures. */
function saidOf(...figures: readonly string[]): string[] {
  const read = companionLines([
    HEADER,
    ['t.csv', 'Metals', 'Turnover (EUR 1000)', '30', '1000', '', '100', '90'],
    ['t.csv', 'Foods', 'Turnover (EUR 1000)', ...figures],
    ['t.csv', 'Health', 'Turnover (EUR 1000)', '30', '640', '', '100', '90'],
  ]);
  if (!('lines' in read)) throw new Error(read.problem);
  const running = createFileCheck({
    facts: FACTS,
    book: aBook({}, RULES),
    rules: RULES,
    companion: read.lines,
    understand: createTableStream,
  });
  running.push(rows(TABLE));
  return computed(running.end().report)
    .findings.filter(({ anchor }) => anchor.row === 3)
    .map(({ rule, outcome }) => `${rule} ${outcome}`);
}

it('asks nothing about the values that a plot is drawn from', () => {
  const asked = (holds?: 'store') => {
    const running = createFileCheck({
      facts: FACTS,
      book: aBook({}, RULES),
      rules: RULES,
      understand: createTableStream,
    });
    const { grid, ...block } = rows(TABLE);
    running.push({ ...block, grid: holds ? { ...grid, holds } : grid });
    return computed(running.end().report).findings.map(({ rule, outcome }) => `${rule} ${outcome}`);
  };
  expect(asked()).toEqual(UNDECIDED);
  expect(asked('store')).toEqual([]);
});

const UNDECIDED = ['dominance-nk unsure', 'dominance-p-percent unsure', 'few-contributors unsure'];

describe('what a line of the companion decides', () => {
  it.each([
    ['many small contributors', ['18', '402', '', '60', '50'], []],
    ['few contributors', ['9', '402', '', '60', '50'], ['few-contributors flagged']],
    [
      'one contributor alone',
      ['1', '402', '', '402', ''],
      ['dominance-nk flagged', 'dominance-p-percent flagged', 'few-contributors flagged'],
    ],
    ['two have exactly nine tenths', ['18', '402', '', '200.9', '160.9'], []],
    ['two have a hair more', ['18', '402', '', '200.9', '160.9000000001'], ['dominance-nk flagged']],
    ['no second where there must be one', ['18', '402', '', '60', ''], UNDECIDED.slice(0, 2)],
    ['another total', ['18', '420', '', '60', '50'], UNDECIDED],
    ['a total that prints the same', ['18', '402.05', '', '60', '50'], []],
    ['largest that exceed the total', ['18', '402', '402', '300', '200'], UNDECIDED],
    ['contributions that rise', ['18', '402', '', '50', '60'], UNDECIDED],
    ['a figure with a separator', ['18', '402', '', '1,060', '50'], UNDECIDED],
    ['an empty line', ['', '', '', '', ''], UNDECIDED],
  ])('%s', (_, figures, expected) => {
    expect(saidOf(...figures)).toEqual(expected);
  });
});

describe('whose file a line is about', () => {
  const line = {
    record: 2,
    path: 't.csv',
    sheet: '',
    row: '',
    column: '',
    cell: 'B2',
    count: '',
    total: '',
    absoluteTotal: '',
    largest: [],
  };

  it('the last part of a path is enough where only one file ends so', () => {
    expect(linesOfFile([line], 'a/t.csv', ['a/t.csv', 'b/u.csv'])).toEqual([line]);
    expect(linesOfFile([line], 'a/t.csv', ['a/t.csv', 'b/t.csv'])).toEqual([]);
    expect(linesOfFile([line], 'a/t.csv', ['a/t.csv', 't.csv'])).toEqual([]);
  });

  it('a header without a place is refused in words', () => {
    expect(JSON.stringify(companionLines([['path', 'count']]))).toContain('neither a column');
  });
});

describe('exact decimals', () => {
  const decimals = fc.record({ units: fc.bigInt(-(10n ** 20n), 10n ** 20n), decimals: fc.nat(12) });

  it('order as the fractions do', () => {
    const scaled = ({ units, decimals: places }: Decimal) => units * 10n ** BigInt(12 - places);
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        const difference = scaled(a) - scaled(b);
        expect(Math.sign(compare(a, b))).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0);
      }),
    );
  });

  it.each([
    ['<= 0.9', '90.45', '100.5', true],
    ['< 0.9', '90.45', '100.5', false],
    ['>= 0.1', '4.2', '42', true],
    ['> 0.1', '4.2', '42', false],
  ])('a tie is kept or not as %s says', (text, part, whole, expected) => {
    const allowed = parseAllow(text);
    const [a, b] = [parseDecimal(part), parseDecimal(whole)];
    expect(allowed && a && b && ratioHolds(allowed, a, b)).toBe(expected);
  });

  it.each(['1e3', '1,000', '', '.5', '5.', '０', '+3', '--1'])('%s is no plain number', (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });
});
