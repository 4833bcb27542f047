import fc from 'fast-check';
import type { Block } from '../../../../src/engine/model/document';
import { PART_KINDS } from '../../../../src/engine/model/document';
import type { FileFacts } from '../../../../src/engine/model/file';
import { createFileCheck } from '../../../../src/engine/report/check-file';
import { checkRequest } from '../../../../src/engine/report/check-request';
import type { FileReport } from '../../../../src/engine/report/report';
import { STATEMENT_FIELDS, statementSchema } from '../../../../src/engine/report/statement';
import type { RuleId } from '../../../../src/engine/rules/rule-ids';
import { RULES } from '../../../../src/engine/rules/index';
import { createTableStream } from '../../../../src/engine/tables/table-stream';
import { aBook, FACTS } from '../../report/a-check';

/** What stands beside the visible content, and what no reader understood, in any number and order. */
const text = fc.oneof(
  fc.string({ maxLength: 20, unit: 'binary' }),
  fc.constantFrom('', 'Kari Nordmann', '=1+1'),
);
const anchor = fc.nat(9).map((n) => ({ part: `xl/part${n}.bin` }));
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('part' as const), part: fc.constantFrom(...PART_KINDS), anchor, text }),
  fc.record({
    kind: fc.constant('unread' as const),
    anchor,
    reason: text,
    cause: fc.constantFrom('broken', 'limit', 'unsupported', 'encrypted', 'bomb', 'oversized'),
  }),
  fc.record({
    kind: fc.constant('picture' as const),
    anchor,
    text: fc.constantFrom('none', 'some', 'unknown'),
    tableLines: fc.nat(9),
    points: fc.nat(200),
  }),
  fc.record({ kind: fc.constant('marks' as const), anchor, marks: fc.nat(200) }),
);
const blocks = fc.array(block, { maxLength: 12 });
const keys = fc.array(fc.nat(), { minLength: 12, maxLength: 12 });

/** Rules that look at parts and facts, and the one block or fact of each that surely breaks it. */
const BROKEN_BY: readonly (readonly [RuleId, Block])[] = [
  ['active-content', { kind: 'part', part: 'script', anchor: {}, text: 'a script' }],
  ['archive-bomb', { kind: 'unread', anchor: {}, reason: 'it unpacks to 4 TB', cause: 'bomb' }],
  ['embedded-data', { kind: 'part', part: 'pivot-cache', anchor: {}, text: 'records behind a table' }],
  ['embedded-object', { kind: 'part', part: 'embedded-object', anchor: {}, text: 'a workbook' }],
  ['encrypted', { kind: 'unread', anchor: {}, reason: 'a password is needed', cause: 'encrypted' }],
  ['external-link', { kind: 'part', part: 'external-link', anchor: {}, text: 'https://a.example/' }],
  ['hidden-content', { kind: 'part', part: 'hidden-sheet', anchor: {}, text: 'raw' }],
  ['image-text', { kind: 'picture', anchor: {}, text: 'some', tableLines: 6, points: 0 }],
  ['macro', { kind: 'part', part: 'macro', anchor: {}, text: 'a macro' }],
  ['model-object', { kind: 'part', part: 'model', anchor: {}, text: 'a saved model' }],
  ['personal-metadata', { kind: 'part', part: 'property', anchor: {}, text: 'creator: Kari Nordmann' }],
  ['size-limit', { kind: 'unread', anchor: {}, reason: 'a picture of 9 gigapixels', cause: 'oversized' }],
  ['unreadable-part', { kind: 'unread', anchor: {}, reason: 'damaged', cause: 'broken' }],
];

const book = aBook({}, RULES);

function check(all: readonly Block[], facts: FileFacts = FACTS): FileReport {
  const running = createFileCheck({ facts, book, rules: RULES, understand: createTableStream });
  for (const one of all) running.push(one);
  return running.end().report;
}

function said(all: readonly Block[], rule?: RuleId): string[] {
  return check(all)
    .findings.filter((finding) => rule === undefined || finding.rule === rule)
    .map(
      ({ rule: id, outcome, value, anchor: at }) => `${id} ${outcome} ${String(value)} ${JSON.stringify(at)}`,
    )
    .sort();
}

function reordered<T>(things: readonly T[], order: readonly number[]): T[] {
  return things
    .map((thing, i) => ({ thing, key: order[i] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ thing }) => thing);
}

describe('parts of a file', () => {
  it('are judged one by one: their order changes no finding, and no rule fails at any', () => {
    fc.assert(
      fc.property(blocks, keys, (all, order) => {
        expect(said(reordered(all, order))).toEqual(said(all));
        const reasons = check(all).assessments.map(({ reason }) => reason ?? '');
        expect(reasons.filter((reason) => reason.includes('could not be computed'))).toEqual([]);
      }),
      { seed: 1 },
    );
  });

  it.each(BROKEN_BY)('%s finds its own among any others', (rule, breaks) => {
    expect(said([breaks], rule)).toHaveLength(1);
    fc.assert(
      fc.property(blocks, blocks, (before, after) => {
        const others = said([...before, ...after], rule);
        const all = said([...before, breaks, ...after], rule);
        // One more, or as many where others alike are told together.
        expect(all.length).toBeGreaterThanOrEqual(Math.max(1, others.length));
      }),
      { numRuns: 30, seed: 1 },
    );
  });
});

describe('facts of a file', () => {
  const facts = fc.record({
    path: fc.string({ minLength: 1, maxLength: 20, unit: 'binary' }),
    bytes: fc.nat(3_000_000),
    sha256: fc.constant('f0'),
    format: fc.constantFrom('csv', 'xlsx', 'png', 'unknown'),
    extension: fc.constantFrom('', 'csv', 'xlsx', 'txt', 'exe'),
  });

  it.each(['file-name', 'type-mismatch', 'type-not-allowed', 'size-limit', 'malware'] as const)(
    '%s says the same of them whatever the file holds',
    (rule) => {
      fc.assert(
        fc.property(facts, blocks, (of, all) => {
          const wholly = (report: FileReport) =>
            report.findings.filter(
              (finding) => finding.rule === rule && JSON.stringify(finding.anchor) === '{}',
            );
          expect(wholly(check(all, of)).map(({ value }) => value)).toEqual(
            wholly(check([], of)).map(({ value }) => value),
          );
        }),
        { numRuns: 50, seed: 1 },
      );
    },
  );

  it('missing-context finds no less where more is required', () => {
    const fields = fc.subarray([...STATEMENT_FIELDS]);
    fc.assert(
      fc.property(fields, fields, fields, (filled, some, more) => {
        const statement = statementSchema.parse(Object.fromEntries(filled.map((field) => [field, 'Yes.'])));
        const missing = (require: readonly string[]) => {
          const strict = aBook({ 'missing-context': { require } }, RULES);
          const running = createFileCheck({
            ...{ facts: FACTS, book: strict, rules: RULES, understand: createTableStream },
            statement,
          });
          const { findings } = running.end().report;
          return findings.filter(({ rule }) => rule === 'missing-context').map(({ value }) => value);
        };
        const required = [...new Set([...some, ...more])];
        const all = missing(required);
        expect(missing(some).filter((field) => !all.includes(field))).toEqual([]);
        expect(all).toHaveLength(required.filter((field) => !filled.includes(field)).length);
      }),
      { seed: 1 },
    );
  });
});

describe('the files of a request', () => {
  const sizes = fc.array(fc.nat(900_000), { maxLength: 6 });
  const relations = (all: readonly number[], order: readonly number[]) => {
    const files = all.map((bytes, i) => ({ ...check([]), path: `t${i}.csv`, bytes }));
    const request = checkRequest({ files: reordered(files, order), book, rules: RULES, version: '1.0.0' });
    return request.relations.map(({ rule, value, anchors }) => ({ rule, value, anchors }));
  };

  it('break too-many-files and size-limit in whatever order they came, and still do with one more', () => {
    fc.assert(
      fc.property(sizes, keys, fc.nat(900_000), (all, order, more) => {
        const found = relations(all, order);
        expect(found).toEqual(relations(all, []));
        expect(found.some(({ rule }) => rule === 'too-many-files')).toBe(all.length > 2);
        const rules = relations([...all, more], []).map(({ rule }) => rule);
        expect(found.map(({ rule }) => rule).filter((rule) => !rules.includes(rule))).toEqual([]);
      }),
      { numRuns: 50, seed: 1 },
    );
  });
});
