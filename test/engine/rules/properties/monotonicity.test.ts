import fc from 'fast-check';
import type { Finding } from '../../../../src/engine/report/report';
import { findingsOf } from './findings';
import { SPECIMENS } from './specimens';

/** Two settings of a rule, of which the second lets less go. */
const STRICTER: Readonly<Record<string, readonly [looser: string, stricter: string]>> = {
  'small-count': ['>= 5', '>= 10'],
  'class-disclosure': ['< 1', '< 0.9'],
  'statistic-support': ['>= 5', '>= 10'],
  'quantile-support': ['>= 5', '>= 10'],
  'survival-step': ['>= 5', '>= 10'],
  'few-contributors': ['>= 3', '>= 10'],
  'residual-degrees-of-freedom': ['>= 5', '>= 10'],
  'unique-combination': ['>= 3', '>= 10'],
  'dominance-nk': ['<= 0.9', '<= 0.7'],
  'dominance-p-percent': ['>= 0.1', '>= 0.2'],
  'recoverable-suppression': ['> 0.2', '> 0.5'],
};
/** Rules that keep what the book says of counts. */
const OF_COUNTS: readonly string[] = ['implied-count', 'recoverable-suppression'];

function placeOf({ anchor }: Finding): string {
  return JSON.stringify(anchor);
}

/** Fixed, so that a run says the same of the same code; `SLUICE_SEED=7` looks elsewhere. */
const SEED = Number(process.env['SLUICE_SEED'] ?? 1);

describe('a stricter threshold', () => {
  it.each(SPECIMENS.filter(({ rule }) => rule in STRICTER))('of $rule loses no finding', async (specimen) => {
    const [looser = '', stricter = ''] = STRICTER[specimen.rule] ?? [];
    await fc.assert(
      fc.asyncProperty(specimen.outputs, async (output) => {
        const [few, more] = await Promise.all(
          [looser, stricter].map((allow) => findingsOf({ ...specimen, setting: { allow } }, output)),
        );
        const places = new Set(more?.map(placeOf));
        expect(few?.map(placeOf).filter((place) => !places.has(place))).toEqual([]);
      }),
      { numRuns: 30, seed: SEED },
    );
  });
});

describe('a stricter threshold of counts', () => {
  it.each(SPECIMENS.filter(({ rule }) => OF_COUNTS.includes(rule)))(
    'loses $rule no finding',
    async (specimen) => {
      await fc.assert(
        fc.asyncProperty(specimen.outputs, async (output) => {
          const [few, more] = await Promise.all(
            ['>= 5', '>= 10'].map((countsKept) => findingsOf(specimen, output, { countsKept })),
          );
          const places = new Set(more?.map(placeOf));
          expect(few?.map(placeOf).filter((place) => !places.has(place))).toEqual([]);
        }),
        { numRuns: 30, seed: SEED },
      );
    },
  );
});

describe('a finer area that a book allows', () => {
  it('adds no finding', async () => {
    const places = SPECIMENS.filter(({ rule }) => rule === 'fine-geography');
    expect(places).toHaveLength(1);
    for (const specimen of places) {
      await fc.assert(
        fc.asyncProperty(specimen.outputs, async (output) => {
          const [few, more] = await Promise.all(
            ['municipality', 'region'].map((finest) =>
              findingsOf({ ...specimen, setting: { finest } }, output),
            ),
          );
          const found = new Set(more?.map(placeOf));
          expect(few?.map(placeOf).filter((place) => !found.has(place))).toEqual([]);
        }),
        { numRuns: 30, seed: SEED },
      );
    }
  });
});
