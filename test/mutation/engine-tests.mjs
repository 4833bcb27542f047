import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { commonTokens, declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { expect } from 'expect';
import { describe, getState, it } from 'jest-circus';
import { Memory } from './memory.mjs';
import { ownersOf } from './owners.mjs';
import { requireOf } from './typescript.mjs';

/**
 * Runs the tests of jest without jest: everything is loaded once, and a mutant is only switched on. jest loads all modules
 * anew for each run, two seconds a mutant and hours for all; in here most mutants take some hundredths of a second.
 * It works because rules keep nothing between calls but what `remembered` does, which is made to forget, and because
 * these tests have neither hooks nor mocks.
 */
class EngineTests {
  static inject = [commonTokens.options];
  tests = [];
  memory = new Memory();

  constructor(options) {
    this.settings = options.engineTests;
    this.context = globalThis.__stryker__ ??= {};
  }

  capabilities() {
    // What runs while modules load runs once, so mutants in there cannot be tried (`ignoreStatic`).
    return { reloadEnvironment: false };
  }

  init() {
    Object.assign(globalThis, { describe, it, test: it, expect });
    const require = requireOf(process.cwd(), this.settings.swc);
    this.memory.replaceIn(require.cache);
    for (const file of this.settings.folders.flatMap(testFiles)) {
      const before = getState().rootDescribeBlock.children.length;
      require(file);
      const added = getState().rootDescribeBlock.children.slice(before);
      this.tests.push(...added.flatMap((block) => testsOf(block, relative(process.cwd(), file))));
    }
  }

  async dryRun() {
    const tests = await this.#run(this.tests, { bail: false });
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.context.mutantCoverage };
  }

  async mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit }) {
    const most = hitLimit && hitLimit / SOONER;
    Object.assign(this.context, {
      activeMutant: activeMutant.id,
      hitLimit: most,
      hitCount: most ? 0 : undefined,
    });
    try {
      const covering = new Set(testFilter);
      const chosen = this.tests.filter(({ id }) => !testFilter || covering.has(id));
      const tests = await this.#run(inOrder(chosen, sandboxFileName), { bail: true });
      const endless = determineHitLimitReached(this.context.hitCount, most);
      return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests });
    } finally {
      this.context.activeMutant = undefined;
    }
  }

  async #run(tests, { bail }) {
    const results = [];
    for (const test of tests) {
      const { id, fileName, fn } = test;
      const start = cpuTimeMs();
      this.context.currentTestId = id;
      this.memory.forget();
      const failureMessage = await failureOf(fn);
      this.context.currentTestId = undefined;
      const timeSpentMs = cpuTimeMs() - start;
      test.timeMs = Math.min(test.timeMs ?? Infinity, timeSpentMs);
      const result = { id, name: id, fileName, timeSpentMs };
      if (failureMessage === undefined) results.push({ ...result, status: TestStatus.Success });
      else results.push({ ...result, status: TestStatus.Failed, failureMessage });
      if (bail && failureMessage !== undefined) break;
    }
    return results;
  }
}

/** Stryker takes a hundred times what all tests together do for an endless loop; ten times is none that ends, either. */
const SOONER = 10;

async function failureOf(fn) {
  try {
    await fn();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function testFiles(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts'))
    .sort()
    .map((name) => join(process.cwd(), folder, name));
}

function testsOf(block, fileName, outer = '') {
  const name = `${outer}${block.name}`;
  if (block.type === 'test') return [{ id: `${fileName}: ${name}`, fileName, fn: block.fn }];
  return block.children.flatMap((child) => testsOf(child, fileName, `${name} > `));
}

/** Of this process alone: on a busy machine a clock would make every test a slow one. */
function cpuTimeMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Slower ones (the reading of pictures, records by the ten thousand) are for the rules that they are about. */
const QUICK_MS = 150;

/** Tests that speak of the rule first, as the first failure ends the run; then the others, the quickest first. */
function inOrder(tests, mutated) {
  const owners = ownersOf(mutated);
  const own = tests.filter(({ id }) => owners.some((owner) => id.includes(owner)));
  const others = tests.filter((test) => !own.includes(test) && !(test.timeMs > QUICK_MS));
  return [...own, ...others.sort((a, b) => (a.timeMs ?? 0) - (b.timeMs ?? 0))];
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'engine-tests', EngineTests)];
