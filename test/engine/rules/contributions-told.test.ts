import { createFileCheck } from '../../../src/engine/report/check-file';
import { companionLines } from '../../../src/engine/report/companion';
import { RULES } from '../../../src/engine/rules/index';
import type { RuleId } from '../../../src/engine/rules/rule-ids';
import { createTableStream } from '../../../src/engine/tables/table-stream';
import { aBook, FACTS, rows } from '../report/a-check';
import { computed } from '../report/computed';

const HEADER = [
  'path',
  'sheet',
  'row',
  'column',
  'cell',
  'count',
  'total',
  'absolute_total',
  'largest',
  'second_largest',
];
const TABLE = [
  ['Sector', 'Turnover (EUR 1000)'],
  ['Metals', '1000.0'],
  ['Foods', '402.0'],
];
type Settings = Readonly<Record<string, unknown>>;

/** What a rule says of tables whose companion has these lines: row, message, evidence. */
function told(
  rule: RuleId,
  lines: readonly (readonly string[])[],
  {
    setting = {},
    table = TABLE,
    sheet,
  }: { setting?: Settings; table?: readonly string[][]; sheet?: string } = {},
) {
  const read = companionLines([HEADER, ...lines]);
  if (!('lines' in read)) throw new Error(read.problem);
  const running = createFileCheck({
    facts: FACTS,
    book: aBook({ [rule]: setting }, RULES),
    rules: RULES,
    companion: read.lines,
    understand: createTableStream,
  });
  running.push(rows(table, sheet));
  return computed(running.end().report).findings.filter((finding) => finding.rule === rule);
}

const METALS = ['t.csv', '', 'Metals', 'Turnover (EUR 1000)', '', '30', '1000', '', '100', '90'];
const foods = (...figures: readonly string[]) => [
  't.csv',
  '',
  'Foods',
  'Turnover (EUR 1000)',
  '',
  ...figures,
];
const sayings = (rule: RuleId, line: readonly string[], setting: Settings = {}) =>
  told(rule, [METALS, line], { setting }).map(({ message }) => message);

describe('why a line of the companion cannot be used', () => {
  it.each([
    [['18', '402', '', '1,060', '50'], 'it has a figure that is no plain number, “1,060”'],
    [
      ['18', '402', '', `1${'x'.repeat(50)}`, '50'],
      `it has a figure that is no plain number, “1${'x'.repeat(29)}”`,
    ],
    [['18', '402', '', '', '50'], 'a larger contribution is left empty beside a smaller one'],
    [['18', '420', '', '60', '50'], 'its total is not the 402.0 of the cell'],
    [['18.5', '402', '', '60', '50'], 'its count is no whole number'],
    [['-3', '402', '', '', ''], 'its count is no whole number'],
    [['18', '402', '', '60', '-50'], 'a largest contribution is negative; they are absolute amounts'],
    [['18', '402', '', '50', '60'], 'its largest contributions do not fall'],
    [['1', '402', '', '300', '102'], 'it has more contributions than contributors'],
    [['18', '402', '400', '60', '50'], 'its absolute_total is less than its total'],
    [['18', '402', '402', '300', '200'], 'its largest contributions exceed its absolute_total'],
    [['18', '402', '', '0', '0'], 'its largest contribution is 0 and its absolute_total is not'],
    [['0', '402', '', '', ''], 'it has a total and no contributor'],
  ])('%j: %s', (figures, why) => {
    expect(sayings('few-contributors', foods(...figures))).toEqual([
      `Line 3 of the companion cannot be used for this cell: ${why}.`,
    ]);
  });

  it('names the line, and says what is missing', () => {
    const [finding] = told('few-contributors', [METALS, foods('', '402', '', '60', '50')]);
    expect(finding).toMatchObject({
      outcome: 'unsure',
      anchor: { row: 3, column: 2 },
      evidence: { companionLine: 3 },
      message: 'Line 3 of the companion cannot be used for this cell: it leaves out what is needed: count.',
    });
  });

  it('says which line to add for a total without one', () => {
    const [finding] = told('few-contributors', [METALS]);
    expect(finding?.remedy).toBe(
      'Add a line to the companion: row “Foods”, column “Turnover (EUR 1000)”, with count.',
    );
  });
});

describe('lines that are kept', () => {
  it.each([
    ['equal contributions', ['18', '402', '', '60', '60']],
    ['as many contributors as contributions', ['2', '402', '', '201', '201'], { allow: '>= 2' }],
    ['a contribution of nothing among them', ['18', '402', '', '60', '0']],
    ['nobody, and nothing', ['0', '', '', '', '']],
  ] as const)('%s', (_, figures, setting: Settings = {}) => {
    expect(sayings('few-contributors', foods(...figures), setting)).toEqual([]);
  });

  it('two lines that say the same are one; two that do not are none', () => {
    const line = foods('9', '402', '', '60', '50');
    expect(told('few-contributors', [METALS, line, line])).toHaveLength(1);
    const [finding] = told('few-contributors', [METALS, line, foods('8', '402', '', '60', '50')]);
    expect(finding?.message).toMatch(/line 4 says something else of the same cell/);
  });

  it('labels may be spaced otherwise, and a line may name its sheet', () => {
    const spaced = ['t.csv', '', ' Foods ', 'Turnover  (EUR 1000)', '', '9', '402', '', '60', '50'];
    expect(told('few-contributors', [METALS, spaced])).toMatchObject([{ value: 9 }]);
    const elsewhere = ['t.csv', 'Other', 'Foods', 'Turnover (EUR 1000)', '', '9', '402', '', '60', '50'];
    const here = ['t.csv', 'Money', 'Foods', 'Turnover (EUR 1000)', '', '9', '402', '', '60', '50'];
    expect(told('few-contributors', [METALS, here], { sheet: 'Money' })).toMatchObject([{ value: 9 }]);
    expect(told('few-contributors', [METALS, elsewhere], { sheet: 'Money' })).toMatchObject([
      { outcome: 'unsure' },
    ]);
  });

  it('percentages beside sums have no contributors', () => {
    const table = [
      ['Sector', 'Turnover (EUR 1000)', 'share %'],
      ['Metals', '1000.0', '71.3%'],
      ['Foods', '402.0', '28.7%'],
    ];
    expect(told('few-contributors', [METALS, foods('18', '402', '', '60', '50')], { table })).toEqual([]);
  });
});

describe('what the rules say of contributors', () => {
  it('few-contributors counts them', () => {
    expect(sayings('few-contributors', foods('9', '402', '', '60', '50'))).toEqual([
      '9 contributors stand behind this total, so few that each learns about the others; the rulebook allows at least 10.',
    ]);
    expect(sayings('few-contributors', foods('1', '402', '', '402', ''))).toEqual([
      expect.stringMatching(/^1 contributor stands behind/),
    ]);
    expect(told('few-contributors', [METALS, foods('9.0', '402', '', '60', '50')])).toMatchObject([
      { value: 9 },
    ]);
  });

  it('dominance-nk names the largest, by their size where some are negative', () => {
    expect(sayings('dominance-nk', foods('18', '402', '', '300', '80'))).toEqual([
      expect.stringMatching(/^The 2 largest contributors make up 0\.945273 of this total/),
    ]);
    expect(sayings('dominance-nk', foods('18', '402', '', '390', '5'), { n: 1 })).toEqual([
      expect.stringMatching(/^The largest contributor makes up 0\.970149 of this total/),
    ]);
    const mixed = sayings('dominance-nk', foods('18', '402', '500', '400', '80'));
    expect(mixed).toEqual([expect.stringMatching(/0\.96 .*Contributions count by their size here/)]);
    expect(sayings('dominance-nk', foods('18', '402', '402', '300', '80'))[0]).not.toMatch(/by their size/);
  });

  it('dominance-p-percent says how closely the largest can be estimated', () => {
    expect(sayings('dominance-p-percent', foods('18', '402', '', '300', '80'))).toEqual([
      'The second largest contributor can estimate the largest to within 0.073333 of its contribution.',
    ]);
  });

  it('where all contributions are nothing, nobody dominates', () => {
    const table = [TABLE[0] ?? [], ['Metals', '1000.0'], ['Foods', '0.0']];
    const line = foods('3', '0', '0', '0', '0');
    expect(told('dominance-nk', [METALS, line], { table })).toEqual([]);
    expect(told('dominance-p-percent', [METALS, line], { table })).toEqual([]);
  });

  it('without a count, what is given of the largest is all there is', () => {
    expect(told('dominance-nk', [METALS, foods('', '402', '', '400', '')])).toMatchObject([
      { outcome: 'flagged' },
    ]);
    expect(told('dominance-nk', [METALS, foods('', '402', '', '', '')])).toMatchObject([
      { outcome: 'unsure' },
    ]);
    expect(told('dominance-nk', [METALS, foods('18', '', '', '60', '50')])).toMatchObject([
      { outcome: 'unsure' },
    ]);
    expect(told('dominance-nk', [METALS, foods('18', '402', '', '', '')])).toMatchObject([
      { outcome: 'unsure' },
    ]);
  });

  it('a negative total without its absolute one cannot be judged', () => {
    const table = [TABLE[0] ?? [], ['Metals', '1000.0'], ['Foods', '-402.0']];
    expect(told('dominance-nk', [METALS, foods('18', '-402', '', '60', '50')], { table })).toMatchObject([
      { outcome: 'unsure' },
    ]);
    expect(told('dominance-nk', [METALS, foods('18', '-402', '600', '60', '50')], { table })).toEqual([]);
  });
});
