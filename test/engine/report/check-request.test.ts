import { z } from 'zod';
import { checkRequest } from '../../../src/engine/report/check-request';
import type { FileReport } from '../../../src/engine/report/report';
import { withholdFigures } from '../../../src/engine/report/withhold-figures';
import { defineRule } from '../../../src/engine/rules/define-rule';
import { sizeLimit } from '../../../src/engine/rules/size-limit';
import { tooManyFiles } from '../../../src/engine/rules/too-many-files';
import { aBook, badCells, check, rows } from './a-check';

const DEFINITIONS = [badCells];
const LIMITS = [sizeLimit, tooManyFiles];
const book = (rules: Readonly<Record<string, unknown>> = {}) => aBook(rules, DEFINITIONS);
const version = '1.2.3';

function file(path: string, more: Partial<FileReport> = {}): FileReport {
  const { report } = check([rows([['good']])], DEFINITIONS);
  return { ...report, path, ...more };
}

describe('the report of a request', () => {
  it('has its files by path and the worst verdict', () => {
    const files = [file('b.csv'), file('a.csv', { verdict: 'unreadable' })];
    const report = checkRequest({ files, book: book(), rules: DEFINITIONS, version });
    expect(report.files.map(({ path }) => path)).toEqual(['a.csv', 'b.csv']);
    expect(report.verdict).toBe('unsure');
    expect(report.tool).toEqual({ name: 'sluice', version });
  });

  it('flags too many files at those beyond the limit', () => {
    const files = ['a', 'b', 'c'].map((path) => file(path));
    const { relations, verdict } = checkRequest({ files, book: book(), rules: LIMITS, version });
    expect(relations).toMatchObject([{ rule: 'too-many-files', value: 3, anchors: [{ path: 'c' }] }]);
    expect(verdict).toBe('flagged');
  });

  it('flags too many bytes together, unless the book switches it off', () => {
    const files = [file('a', { bytes: 600_000 }), file('b', { bytes: 600_000 })];
    const size = checkRequest({ files, book: book(), rules: LIMITS, version });
    expect(size.relations).toMatchObject([
      { rule: 'size-limit', value: 1_200_000, threshold: { op: '<=', value: 1_000_000 } },
    ]);
    const off = aBook({ 'size-limit': { effect: 'off' } }, LIMITS);
    expect(checkRequest({ files, book: off, rules: LIMITS, version }).relations).toEqual([]);
  });

  it('takes what a rule said elsewhere, and does not ask it again', () => {
    const files = ['a', 'b', 'c'].map((path) => file(path));
    const known = new Map([[tooManyFiles.id, []]]);
    const report = checkRequest({ files, known, book: book(), rules: LIMITS, version });
    expect(report).toMatchObject({ relations: [], verdict: 'passed' });
    const off = aBook({ 'too-many-files': { effect: 'off' } }, LIMITS);
    const [relation] = checkRequest({ files, book: book(), rules: LIMITS, version }).relations;
    if (!relation) throw new Error('nothing was found');
    const told = new Map([[tooManyFiles.id, [relation]]]);
    expect(checkRequest({ files, known: told, book: off, rules: LIMITS, version }).relations).toEqual([]);
  });

  it('names the rules that do not exist yet, so that nobody takes them for passed', () => {
    const { notChecked } = checkRequest({
      files: [],
      book: book({ malware: { effect: 'off' } }),
      rules: DEFINITIONS,
      version,
    });
    expect(notChecked).toContain('differencing');
    expect(notChecked).not.toContain('secret');
    expect(notChecked).not.toContain('malware');
  });
});

describe('figures that a book keeps confidential', () => {
  const secret = { secret: { confidential: true } };
  const files = [check([rows([['bad']])], DEFINITIONS, secret).report];
  const full = checkRequest({ files, book: book(secret), rules: DEFINITIONS, version });

  it('are not in the report that a researcher reads', () => {
    const [finding] = withholdFigures(full, book(secret), DEFINITIONS).files[0]?.findings ?? [];
    expect(JSON.parse(JSON.stringify(finding))).toEqual({
      rule: 'secret',
      outcome: 'flagged',
      severity: 'medium',
      anchor: { row: 1, column: 1 },
      message: 'A bad cell.',
      remedy: 'Ask an output checker how to change this.',
    });
  });

  it("are replaced by the rule's own discreet words where it has some", () => {
    const discreet = { message: 'One contributor stands out.', remedy: 'Merge it with its neighbour.' };
    const rules = [defineRule({ ...badCells, params: z.strictObject({}), discreet })];
    expect(withholdFigures(full, book(secret), rules).files[0]?.findings[0]).toMatchObject(discreet);
  });

  it('stay for the rules that are open', () => {
    expect(withholdFigures(full, book(), DEFINITIONS)).toEqual(full);
  });
});
