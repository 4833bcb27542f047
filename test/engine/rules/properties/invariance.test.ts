import fc from 'fast-check';
import { findingsOf, told } from './findings';
import { reordered, transposed, type Output } from './output';
import type { Change, Specimen } from './specimen';
import { SPECIMENS } from './specimens';
import { LANGUAGES } from './words';
import { FORMATS, PLAIN } from './writing';

const keys = fc.array(fc.nat(), { minLength: 8, maxLength: 8 });

/** The same output written otherwise; each with how often to try. */
const CHANGES: Readonly<
  Record<Change, (specimen: Specimen, output: Output) => fc.Arbitrary<Promise<string[]>>>
> = {
  rows: (specimen, output) =>
    keys.map(async (order) => told(await findingsOf(specimen, reordered(output, order, [0])))),
  columns: (specimen, output) =>
    keys.map(async (order) => told(await findingsOf(specimen, reordered(output, [0], order)))),
  turned: (specimen, output) =>
    fc.constant(null).map(async () => told(await findingsOf(specimen, transposed(output)))),
  numbers: (specimen, output) =>
    fc
      .constantFrom(
        { decimal: '.', thousands: ',' } as const,
        { decimal: ',', thousands: '.' } as const,
        { decimal: ',', thousands: ' ' } as const,
        { decimal: ',', thousands: '\u00a0' } as const,
        { decimal: ',', thousands: '\u202f' } as const,
        { decimal: '.', thousands: "'" } as const,
      )
      .map(async (numbers) => {
        const style = { ...PLAIN, ...numbers };
        return told(await findingsOf(specimen, output, { format: 'semicolons.csv', style }));
      }),
  language: (specimen, output) =>
    fc.constantFrom(...LANGUAGES).map(async (language) => {
      const style = { ...PLAIN, language };
      return told(await findingsOf(specimen, output, { style }));
    }),
  format: (specimen, output) =>
    fc
      .constantFrom(...Object.keys(FORMATS))
      .map(async (format) => told(await findingsOf(specimen, output, { format }))),
};

/** Fixed, so that a run says the same of the same code; `SLUICE_SEED=7 SLUICE_RUNS=500` looks elsewhere. */
const RUNS = Number(process.env['SLUICE_RUNS'] ?? 8);
const SEED = Number(process.env['SLUICE_SEED'] ?? 1);

describe.each(SPECIMENS)('$rule finds the same', (specimen) => {
  it.each(specimen.harmless)('whatever the %s', async (change) => {
    await fc.assert(
      fc.asyncProperty(
        specimen.outputs.chain((output) =>
          CHANGES[change](specimen, output).map((changed) => ({ output, changed })),
        ),
        async ({ output, changed }) => {
          expect(await changed).toEqual(told(await findingsOf(specimen, output)));
        },
      ),
      { numRuns: RUNS, seed: SEED },
    );
  });

  it('in outputs that break it at all', async () => {
    const outputs = fc.sample(specimen.outputs, { numRuns: 20, seed: 1 });
    const found = await Promise.all(outputs.map((output) => findingsOf(specimen, output)));
    expect(found.flat().length).toBeGreaterThan(0);
  });
});
