import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { matches, parseScenario, runScenario, SLUICE } from './scenario';

const FOLDER = join(__dirname, 'scenarios');
const SCENARIOS = readdirSync(FOLDER)
  .sort()
  .map((file) => [file, parseScenario(readFileSync(join(FOLDER, file), 'utf8'))] as const);

describe('the command line, story by story', () => {
  it('is built', () => {
    expect(existsSync(SLUICE)).toBe(true);
  });

  it.each(SCENARIOS)('%s', (_, scenario) => {
    const outcome = runScenario(scenario);
    if (scenario.stdoutJson !== undefined)
      expect(JSON.parse(outcome.stdout)).toMatchObject(scenario.stdoutJson);
    expectLike(scenario.stdout, outcome.stdout);
    expectLike(scenario.stderr, outcome.stderr);
    expect(outcome.status).toBe(scenario.status);
  });
});

/** Shows the two texts beside each other when they differ. */
function expectLike(expected: string | undefined, actual: string): void {
  if (expected !== undefined && !matches(expected, actual)) expect(actual).toBe(expected);
}
