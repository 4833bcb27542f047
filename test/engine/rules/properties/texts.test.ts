import fc from 'fast-check';
import type { RuleId } from '../../../../src/engine/rules/rule-ids';
import { RULES } from '../../../../src/engine/rules/index';
import { checkSource } from '../../../../src/infra/scanning/check-source';
import { bufferSource } from '../../../../src/readers/source';
import { aBook } from '../../report/a-check';
import { MADE } from '../identifiers/made-numbers';
import { findingsOf, told } from './findings';
import { figure, name, reordered, type Output } from './output';

/** Fixed, so that a run says the same of the same code; `SLUICE_SEED=7` looks elsewhere. */
const SEED = Number(process.env['SLUICE_SEED'] ?? 1);

const from = (signs: string, length: number) =>
  fc.string({ unit: fc.constantFrom(...Array.from(signs)), minLength: length, maxLength: length });
const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

const identifier = fc
  .tuple(fc.constantFrom(...MADE.filter(({ alone }) => alone === 'flagged')), fc.infiniteStream(fc.nat()))
  .map(([{ valid }, numbers]) => valid((n) => (numbers.next().value ?? 0) % n));

/** Texts that a rule finds wherever they stand, and the formats in which they mean the same. */
const FOUND_ANYWHERE: readonly [RuleId, fc.Arbitrary<string>, readonly string[]][] = [
  [
    'secret',
    fc.oneof(
      from(CAPITALS, 16).map((key) => `AKIA${key}`),
      from(LETTERS, 36).map((key) => `ghp_${key}`),
    ),
    ['t.csv', 'semicolons.csv', 't.tsv', 't.md', 't.txt', 't.xlsx'],
  ],
  ['direct-identifier', identifier, ['t.csv', 'semicolons.csv', 't.tsv', 't.md', 't.xlsx']],
  [
    'encoded-payload',
    fc
      .uint8Array({ minLength: 400, maxLength: 600 })
      .filter((bytes) => new Set(bytes).size > 100)
      .map((bytes) => Buffer.from(bytes).toString('base64')),
    ['t.csv', 'semicolons.csv', 't.tsv', 't.xlsx'],
  ],
  [
    'formula-injection',
    fc.constantFrom('=1+A1', '=cmd|" /C calc"!A0', '@SUM(A1:A3)', '+HYPERLINK("https://x.example")', '-A1*2'),
    ['t.csv', 'semicolons.csv', 't.tsv'],
  ],
];

/** Places with how many people, one of them with a remark. */
function remarked(text: string, at: number): Output {
  const rows = Array.from({ length: 8 }, (_, i) => [
    name(`Place ${'ABCDEFGH'[i] ?? ''}`),
    figure(120 + 31 * i),
    name(i === at ? text : 'as before'),
  ]);
  return { header: [name('place'), name('patients'), name('remark')], rows };
}

describe.each(FOUND_ANYWHERE)('%s finds a text', (rule, texts, formats) => {
  it('once, in whatever row, order of columns and format it stands', async () => {
    await fc.assert(
      fc.asyncProperty(
        texts,
        fc.nat(7),
        fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
        fc.constantFrom(...formats),
        async (text, at, order, format) => {
          const specimen = { rule, setting: {} };
          const plain = told(await findingsOf(specimen, remarked(text, 3)));
          expect(plain).toHaveLength(1);
          const moved = reordered(remarked(text, at), order, order);
          expect(told(await findingsOf(specimen, moved, { format }))).toEqual(plain);
        },
      ),
      { numRuns: 25, seed: SEED },
    );
  });
});

describe('any lines, in any format of text', () => {
  const book = aBook({}, RULES);
  const piece = fc.oneof(
    fc.string({ maxLength: 12, unit: 'binary' }),
    fc.integer({ min: -20, max: 2100 }).map(String),
    fc.constantFrom(
      '|',
      '|---',
      '\t',
      ',',
      ';',
      '<td>',
      '{',
      '"',
      '}',
      '&',
      '\\\\',
      '   ',
      'Total',
      'n =',
      '%',
      '(',
      'Df',
      '[c]',
    ),
  );
  const lines = fc.array(
    fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join('')),
    { maxLength: 12 },
  );

  it('are checked by every rule without one that fails', async () => {
    await fc.assert(
      fc.asyncProperty(
        lines,
        fc.constantFrom('t.txt', 't.log', 't.md', 't.csv', 't.tsv', 't.tex', 't.html', 't.json', 't.yml'),
        async (all, format) => {
          const { report } = await checkSource(bufferSource(Buffer.from(all.join('\n'))), format, { book });
          const reasons = report.assessments.map(({ reason }) => reason ?? '');
          expect(reasons.filter((reason) => reason.includes('could not be computed'))).toEqual([]);
        },
      ),
      { numRuns: 200, seed: SEED },
    );
  });
});
