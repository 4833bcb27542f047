import fc from 'fast-check';
import { RULES } from '../../../../src/engine/rules/index';
import { checkSource } from '../../../../src/infra/scanning/check-source';
import { bufferSource } from '../../../../src/readers/source';
import { aBook } from '../../report/a-check';

interface Model {
  /** The constant included. */
  readonly parameters: number;
  /** Residual degrees of freedom. */
  readonly left: number;
}

/** The last lines of a model, as programs print them. */
const PRINTED = {
  lm: ({ parameters, left }: Model) =>
    `Residual standard error: 1.37 on ${left} degrees of freedom
Multiple R-squared:  0.4221,	Adjusted R-squared:  0.4109
F-statistic: 8.91 on ${parameters - 1} and ${left} DF,  p-value: 0.0012`,
  glm: ({ parameters, left }: Model) =>
    `    Null deviance: 234.67  on ${parameters + left - 1}  degrees of freedom
Residual deviance: 201.28  on ${left}  degrees of freedom
AIC: 215.3`,
  statsmodels: ({ parameters, left }: Model) =>
    `Dep. Variable:                  score   R-squared:                       0.422
No. Observations:   ${String(parameters + left).padStart(17)}   AIC:                             412.1
Df Residuals:       ${String(left).padStart(17)}   BIC:                             420.7
Df Model:           ${String(parameters - 1).padStart(17)}                                         `,
} as const;
const PROGRAMS = ['lm', 'glm', 'statsmodels'] as const;

const model = fc.record({
  parameters: fc.integer({ min: 2, max: 30 }),
  left: fc.integer({ min: 1, max: 60 }),
  program: fc.constantFrom(...PROGRAMS),
});

const book = aBook({ 'saturated-model': {}, 'residual-degrees-of-freedom': {} }, RULES);
const OF_MODELS = ['residual-degrees-of-freedom', 'saturated-model'];

/** What is found in a log of models, in the order of its lines. */
async function found(printed: readonly string[]): Promise<string[]> {
  const log = printed.join('\n\n> summary(next)\n\n');
  const { report } = await checkSource(bufferSource(Buffer.from(log)), 'models.log', { book });
  return report.findings
    .filter(({ rule }) => OF_MODELS.includes(rule))
    .map(({ rule, value }) => `${rule} ${value ?? ''}`);
}

function expected({ parameters, left }: Model): string[] {
  const share = parameters / (parameters + left);
  return [
    ...(left < 10 ? [`residual-degrees-of-freedom ${left}`] : []),
    ...(share > 0.33 ? [`saturated-model ${Number(share.toFixed(4))}`] : []),
  ];
}

describe('models that R and statsmodels print', () => {
  it('are judged by their parameters and records, one after the other in a log', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(model, { minLength: 1, maxLength: 4 }), async (models) => {
        const log = models.map((one) => PRINTED[one.program](one));
        expect((await found(log)).sort()).toEqual(models.flatMap(expected).sort());
      }),
      { numRuns: 100, seed: Number(process.env['SLUICE_SEED'] ?? 1) },
    );
  });
});
