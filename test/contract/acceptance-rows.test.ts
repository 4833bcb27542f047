import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const TESTS = join(__dirname, '..');

/** The rows of the workflow: each is a story over HTTP or in a browser. Of the later ones a second language is not there. */
const WORKFLOW = Array.from({ length: 77 }, (_, index) => `W${index + 1}`);

/** Elsewhere are use cases, guards and adapters by themselves. */
const AS_PEOPLE_SEE_IT = ['acceptance/', 'browser/'];

/**
 * Rows of what a compliance officer has to be shown that no test proves in full. Several have a page that shows a part;
 * plans for models, backups, single sign-on and the evidence pack have none.
 */
const NOT_SHOWN = [3, 4, 5, 6, 7, 8, 10, 13, 16, 18, 22, 23, 24, 25, 28, 29, 31, 32]
  .concat([34, 35, 36, 37, 38, 40, 42])
  .map((number) => `K${number}`);

/** How a title names its rows: `W1, W2 every act`. */
const NUMBERS = /\b(?:it|describe\w*)\b[^'"`\n]*\(\s*['"`]((?:[WKX]\d+(?:, |(?= )))+)/g;

describe('every row of the acceptance cases has a test that bears its number', () => {
  const proven = new Map<string, Set<string>>();
  for (const file of readdirSync(TESTS, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.test.ts')) continue;
    for (const [, numbers = ''] of readFileSync(join(TESTS, file), 'utf8').matchAll(NUMBERS)) {
      for (const number of numbers.split(/, ?/).filter(Boolean)) {
        proven.set(number, (proven.get(number) ?? new Set()).add(file));
      }
    }
  }

  it('of the workflow, where people would see it fail', () => {
    const seen = (row: string) =>
      [...(proven.get(row) ?? [])].some((file) => AS_PEOPLE_SEE_IT.some((room) => file.startsWith(room)));
    expect(WORKFLOW.filter((row) => !seen(row))).toEqual([]);
  });

  it('of compliance, but for those that are said not to be shown', () => {
    const open = upTo('K', 42).filter((row) => !proven.has(row));
    expect(open).toEqual(NOT_SHOWN);
  });

  it('and no test bears a number that is no row', () => {
    const rows = new Set([...WORKFLOW, ...upTo('X', 30), ...upTo('K', 42), 'W78', 'W79', 'W80', 'W81']);
    expect([...proven.keys()].filter((number) => !rows.has(number))).toEqual([]);
  });
});

function upTo(letter: string, last: number): readonly string[] {
  return Array.from({ length: last }, (_, index) => `${letter}${index + 1}`);
}
