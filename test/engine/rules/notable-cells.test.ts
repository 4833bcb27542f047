import fc from 'fast-check';
import { findIdentifiers } from '../../../src/engine/rules/identifiers/find-identifiers';
import { SCHEMES } from '../../../src/engine/rules/identifiers/schemes';
import { isWorthReading } from '../../../src/engine/rules/identifiers/worth-reading';
import { findSecret } from '../../../src/engine/rules/secrets/find-secret';
import { isNotable, lookAt } from '../../../src/engine/rules/texts/notable-cells';
import { MADE } from './identifiers/made-numbers';

const sign = fc.constantFrom(...Array.from('0123456789aBxY -.,:@+=/_'));
const text = fc.string({ unit: sign, maxLength: 16 });
const notable = (of: string) => isNotable(of, 0, of.length);

describe('the first look at a cell', () => {
  it('leaves out nothing in which an identifier or a secret may be', () => {
    fc.assert(
      fc.property(text, (of) => {
        fc.pre(!notable(of));
        expect(isWorthReading(of)).toBe(false);
        expect(findSecret(of)).toBeUndefined();
      }),
      { numRuns: 3000 },
    );
  });

  it.each(MADE.map((made) => [made.scheme, made] as const))('takes every %s for notable', (_, made) => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
        const next = (n: number) => (numbers.next().value ?? 0) % n;
        expect(notable(made.valid(next))).toBe(true);
      }),
    );
  });

  it('passes months by, in whose shape no scheme writes, whatever stands above them', () => {
    const named = SCHEMES.flatMap(({ id, name }) => [id, name]);
    const digits = fc.integer({ min: 0, max: 999 }).map(String);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.constant('2023-01'),
          fc.tuple(digits, digits).map((of) => of.join('-')),
        ),
        (of) => {
          expect(notable(of)).toBe(false);
          expect(findIdentifiers(of, SCHEMES, () => named)).toEqual([]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\t=1', 'a'.repeat(14), 'pwd=x1y2z3w4'])(
    'takes %p for notable',
    (of) => {
      expect(notable(of)).toBe(true);
    },
  );

  it('looks at a cell in the text of its file as at the cell alone', () => {
    fc.assert(
      fc.property(text, text, text, (before, of, after) => {
        expect(isNotable(before + of + after, before.length, before.length + of.length)).toBe(notable(of));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    '',
    '0 of 9 rooms',
    '9',
    'z',
    'Z a b c d e f',
    'Practice abcd',
    '12',
    '1234.5',
    'Northern',
    'Practice 12',
    'F',
  ])('passes %p by', (of) => {
    expect(notable(of)).toBe(false);
  });

  it('says where the notable cells of a block stand, and what is left of them', () => {
    const rows = [['id', 'n'], ['Anna', '=1+1'], ['x']];
    const block = {
      kind: 'rows',
      grid: { id: 'g1' },
      firstRow: 5,
      rows,
      details: new Map(),
      last: true,
    } as const;
    const { cells, notable: found, top } = lookAt(block);
    expect([3, 4, 5, 6, 100].map((of) => top(of).length)).toEqual([0, 0, 1, 2, 3]);
    expect(cells).toBe(5);
    expect(found.map(({ row, column, text: of, before }) => [row, column, of, before])).toEqual([
      [6, 2, '=1+1', 'Anna'],
    ]);
  });
});
