import fc from 'fast-check';
import { RULES } from '../../../../src/engine/rules/index';
import { checkSource } from '../../../../src/infra/scanning/check-source';
import { bufferSource } from '../../../../src/readers/source';
import { aBook } from '../../report/a-check';

type Point = readonly [number, number];

/** The same points as R's svg, matplotlib and Vega draw them. */
const DRAWN: Readonly<Record<string, (points: readonly Point[]) => string>> = {
  'circles.svg': (points) => svg(points.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="2.5"/>`)),
  'references.svg': (points) =>
    svg([
      `<defs><path id="m5c1" d="${ROUND}"/></defs>`,
      ...points.map(([x, y]) => `<use xlink:href="#m5c1" x="${x}" y="${y}"/>`),
    ]),
  'points.vl.json': (points) =>
    JSON.stringify({
      $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
      data: { values: points.map(([age, days]) => ({ age, days })) },
      mark: 'point',
      encoding: { x: { field: 'age', type: 'quantitative' }, y: { field: 'days', type: 'quantitative' } },
    }),
};

/** A circle as matplotlib makes it of curves. */
const ROUND =
  'M 0 3 C 0.8 3 1.56 2.68 2.12 2.12 C 2.68 1.56 3 0.8 3 0 C 3 -0.8 2.68 -1.56 2.12 -2.12 ' +
  'C 1.56 -2.68 0.8 -3 0 -3 C -0.8 -3 -1.56 -2.68 -2.12 -2.12 C -2.68 -1.56 -3 -0.8 -3 0 ' +
  'C -3 0.8 -2.68 1.56 -2.12 2.12 C -1.56 2.68 -0.8 3 0 3 z';

function svg(drawn: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 400 300">
<path d="M 40 260 L 380 260" stroke="black"/>
${drawn.join('\n')}
</svg>`;
}

const book = aBook({ 'plotted-points': {} }, RULES);

async function found(name: string, points: readonly Point[]): Promise<string[]> {
  const text = DRAWN[name]?.(points) ?? '';
  const { report } = await checkSource(bufferSource(Buffer.from(text)), name, { book });
  return report.findings
    .filter(({ rule }) => rule === 'plotted-points')
    .map(({ outcome, evidence }) => `${outcome} ${JSON.stringify(evidence)}`);
}

const coordinate = fc.integer({ min: 410, max: 3790 }).map((tenths) => tenths / 10);
const points = fc.uniqueArray(fc.tuple(coordinate, coordinate), {
  minLength: 31,
  maxLength: 120,
  selector: ([x]) => x,
});
const keys = fc.array(fc.nat(), { minLength: 120, maxLength: 120 });
const SEED = Number(process.env['SLUICE_SEED'] ?? 1);

describe('plotted-points', () => {
  it.each(Object.keys(DRAWN))('finds every scatter of thirty points and more in %s', async (name) => {
    await fc.assert(
      fc.asyncProperty(points, async (all) => {
        expect(await found(name, all)).toEqual([`flagged {"marks":${all.length}}`]);
      }),
      { numRuns: 30, seed: SEED },
    );
  });

  it.each(Object.keys(DRAWN))('does not care in which order the points of %s stand', async (name) => {
    await fc.assert(
      fc.asyncProperty(points, keys, async (all, order) => {
        const shuffled = all
          .map((point, i) => ({ point, key: order[i] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ point }) => point);
        expect(await found(name, shuffled)).toEqual(await found(name, all));
      }),
      { numRuns: 20, seed: SEED },
    );
  });
});
