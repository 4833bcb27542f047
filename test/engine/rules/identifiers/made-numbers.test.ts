import fc from 'fast-check';
import { findIdentifiers } from '../../../../src/engine/rules/identifiers/find-identifiers';
import { SCHEMES } from '../../../../src/engine/rules/identifiers/schemes';
import { MADE, type MadeScheme, type Random } from './made-numbers';

/** The strongest thing that is said of a text under a header. */
function outcome(text: string, header = 'value'): string {
  const found = findIdentifiers(text, SCHEMES, () => [header]).map((hit) => hit.outcome);
  return found.includes('flagged') ? 'flagged' : (found[0] ?? 'none');
}

function random(seed: number): Random {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

/** Share of 300 numbers of which the same is said as expected. */
function share(made: MadeScheme, asExpected: (written: string) => boolean): number {
  const next = random(20_261_125);
  const numbers = Array.from({ length: 300 }, () => made.valid(next));
  return numbers.filter(asExpected).length / numbers.length;
}

/** Now and then another scheme reads the same digits: what random numbers do to any check digit. */
const NEARLY_ALL = 0.95;
/** A wrong Finnish code is now and then the shape of a Danish one, which has no control digit since 2007. */
const MOST = 0.9;

describe.each(MADE.map((made) => [made.scheme, made] as const))('%s', (_, made) => {
  it('is found under a header that names it', () => {
    expect(share(made, (written) => outcome(written, made.header) === 'flagged')).toBe(1);
  });

  it(`is ${made.alone} without one`, () => {
    expect(share(made, (written) => outcome(written) === made.alone)).toBeGreaterThan(NEARLY_ALL);
  });

  const { wrong } = made;
  if (!wrong) return;
  it('needs a person under its header when it does not check', () => {
    const doubtful = (written: string) => outcome(wrong(written), made.header) !== 'none';
    expect(share(made, doubtful)).toBe(1);
  });

  it('is left alone when it does not check and nothing names it', () => {
    expect(share(made, (written) => outcome(wrong(written)) === 'none')).toBeGreaterThan(MOST);
  });
});

describe('what a person reads as digits', () => {
  const made = fc.record({ of: fc.constantFrom(...MADE), seed: fc.nat() });
  const ways: Readonly<Record<string, (written: string) => string>> = {
    'full-width': (written) => written.replace(/[\w/.]/g, (sign) => shifted(sign, 0xfee0)),
    'Arabic-Indic': (written) => written.replace(/\d/g, (sign) => shifted(sign, 0x0660 - 48)),
    Devanagari: (written) => written.replace(/\d/g, (sign) => shifted(sign, 0x0966 - 48)),
    'parted by marks of no width': (written) => Array.from(written).join('\u200b'),
    'in a right-to-left line': (written) => `\u202e\u2067${written}\u2069\u202c`,
    'with a hyphen that does not break': (written) => written.replace(/-/g, '\u2011'),
  };

  it.each(Object.entries(ways))('%s, is read as digits', (_, written) => {
    fc.assert(
      fc.property(made, ({ of, seed }) => {
        const plain = of.valid(random(seed));
        expect(outcome(written(plain), of.header)).toBe('flagged');
      }),
      { numRuns: 200 },
    );
  });

  it('is shown at its place in the text as it is', () => {
    const text = 'Potilas １３０６７５-\u200b９９９Ｘ ja 041180\u2011999J';
    const [, hit] = findIdentifiers(`${text} 010175-9997`, SCHEMES, () => ['hetu']);
    expect(text.slice(hit?.start, hit?.end)).toBe('041180\u2011999J');
  });
});

function shifted(sign: string, by: number): string {
  return String.fromCharCode(sign.charCodeAt(0) + by);
}
