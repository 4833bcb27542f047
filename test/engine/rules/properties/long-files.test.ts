import fc from 'fast-check';
import { RULES } from '../../../../src/engine/rules/index';
import { checkSource } from '../../../../src/infra/scanning/check-source';
import { bufferSource } from '../../../../src/readers/source';
import { aBook } from '../../report/a-check';

/** Rules about how much there is. */
async function found(rule: string, setting: object, name: string, text: string): Promise<unknown[]> {
  const book = aBook({ [rule]: setting }, RULES);
  const { report } = await checkSource(bufferSource(Buffer.from(text)), name, { book });
  return report.findings.filter((finding) => finding.rule === rule).map(({ value }) => value);
}

const places = fc.integer({ min: 3, max: 30 });
const table = (rows: number, between: string) =>
  ['place,patients', ...Array.from({ length: rows }, (_, i) => `Place ${i + 101},${120 + 31 * i}`)]
    .map((line) => line.replace(',', between))
    .join('\n');

describe('too-many-rows', () => {
  it('counts the rows whatever parts the cells, and a lower limit loses no finding', async () => {
    await fc.assert(
      fc.asyncProperty(places, fc.integer({ min: -2, max: 2 }), fc.nat(3), async (rows, below, more) => {
        const limit = rows - below;
        const of = (allow: number, name: string, between: string) =>
          found('too-many-rows', { allow: `<= ${allow}` }, name, table(rows, between));
        const plain = await of(limit, 't.csv', ',');
        expect(plain).toEqual(rows > limit ? [rows] : []);
        expect(await of(limit, 't.csv', ';')).toEqual(plain);
        expect(await of(limit, 't.tsv', '\t')).toEqual(plain);
        expect(await of(limit + more, 't.csv', ',')).toEqual(rows > limit + more ? plain : []);
      }),
      { numRuns: 20, seed: 1 },
    );
  });
});

describe('encoded-payload', () => {
  it('finds at a lower least length whatever it finds at a higher one', async () => {
    const bytes = fc
      .uint8Array({ minLength: 120, maxLength: 700 })
      .filter((all) => new Set(all).size > all.length / 3);
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 50, max: 600 }), fc.nat(300), async (all, least, more) => {
        const text = `started\n${Buffer.from(all).toString('base64')}\nended\n`;
        const of = (length: number) => found('encoded-payload', { 'least-length': length }, 'run.log', text);
        const few = await of(least + more);
        if (few.length > 0) expect(await of(least)).toEqual(few);
      }),
      { numRuns: 25, seed: 1 },
    );
  });
});
