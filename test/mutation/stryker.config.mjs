import { readFileSync } from 'node:fs';

const { jest } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const [, swc] = Object.values(jest.transform)[0];

/**
 * `npm run mutate`: changes the rules in thousands of small ways and counts the changes that no test notices. Takes
 * long, so it is run by hand.
 * One rule alone: `npm run mutate -- --mutate src/engine/rules/small-count.ts`.
 */
export default {
  mutate: ['src/engine/rules/**/*.ts', '!src/engine/rules/rule-ids.ts', '!src/engine/rules/index.ts'],
  testRunner: 'engine-tests',
  plugins: [new URL('engine-tests.mjs', import.meta.url).pathname],
  engineTests: {
    swc,
    // Not the properties: each tries its outputs dozens of times, a minute for every mutant that survives.
    folders: ['test/engine/rules', 'test/engine/rules/identifiers', 'test/engine/report'],
  },
  coverageAnalysis: 'perTest',
  // Words of messages and remedies: a test of each would only repeat them.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignoreStatic: true,
  // It would write comments into the programs in our cases, and nothing here checks types.
  disableTypeChecks: false,
  // A busy machine is no endless loop.
  timeoutMS: 30_000,
  timeoutFactor: 6,
  ignorePatterns: ['/dist', '/data', '/coverage', '/docs', '/.ci'],
  tempDirName: '.stryker-tmp',
  reporters: ['progress', 'clear-text', 'json'],
  jsonReporter: { fileName: '.stryker-tmp/mutation.json' },
  clearTextReporter: { allowColor: false, reportTests: false, reportScoreTable: true },
  thresholds: { high: 90, low: 80, break: 80 },
};
