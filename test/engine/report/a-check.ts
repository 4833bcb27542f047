import { z } from 'zod';
import type { Block, RowsBlock } from '../../../src/engine/model/document';
import type { FileFacts } from '../../../src/engine/model/file';
import { createFileCheck, type FileResult } from '../../../src/engine/report/check-file';
import type { Rulebook } from '../../../src/engine/rulebook/book';
import { broken, defineRule, type RuleDefinition } from '../../../src/engine/rules/define-rule';
import type { Line, Table } from '../../../src/engine/tables/table';
import type { CreateTableStream } from '../../../src/engine/tables/table-stream-types';
import { createRegistry } from '../../../src/engine/rulebook/registry';
import { computed } from './computed';

/** A book with nothing but the rules given, written as in a book file. */
export function aBook(
  rules: Readonly<Record<string, unknown>>,
  definitions: readonly RuleDefinition[],
): Rulebook {
  const text = JSON.stringify({
    id: 'test',
    version: '1.0.0',
    title: 'Test',
    files: FILES,
    review: REVIEW,
    rules,
  });
  return createRegistry(new Map(), { sha256: () => 'hash', rules: definitions }).parse({
    text,
    fileName: 'test.yaml',
  });
}

const FILES = {
  types: ['csv'],
  'max-bytes': '1 MB',
  'max-total-bytes': '1 MB',
  'max-files': 2,
  names: '^.+$',
};
const REVIEW = {
  reviewers: 2,
  blinded: true,
  'outside-project': 1,
  decision: 'human',
  'respond-within': '5 days',
  'claim-for': '4 hours',
  'close-returned-after': '30 days',
  'available-for': '30 days',
  'partial-release': true,
  'audit-retention': '10 years',
  'officer-blinded': true,
  override: 'reason',
  conflicts: ['author'],
  holidays: 'none',
  exceptions: 'never',
  'sample-after-release': '0 %',
};

export const FACTS: FileFacts = { path: 't.csv', bytes: 10, sha256: 'f0', format: 'csv', extension: 'csv' };

/** Flags every cell that says `bad`. */
export const badCells = defineRule({
  id: 'secret',
  title: 'A bad cell',
  params: z.strictObject({}),
  *rows({ grid, firstRow, top }, { looked }) {
    for (const [r, cells] of top(Infinity).entries()) {
      for (const [c, text] of cells.entries()) {
        looked();
        if (text !== 'bad') continue;
        const anchor = { sheet: grid.sheet, row: firstRow + r, column: c + 1 };
        yield broken(anchor, {
          value: 3,
          threshold: { op: '>=', value: 10 },
          message: `Bad at ${firstRow + r}.`,
          evidence: { why: 'it says so' },
          remedy: 'Take it out.',
        });
      }
    }
  },
});

export function rows(cells: readonly (readonly string[])[], sheet?: string): RowsBlock {
  return {
    kind: 'rows',
    grid: { id: sheet ?? 'g1', sheet },
    firstRow: 1,
    rows: cells,
    details: new Map(),
    last: true,
  };
}

const NO_TABLES: CreateTableStream = () => ({ push: () => [], end: () => ({ tables: [], profiles: [] }) });

type Checked = Parameters<typeof checkWithBugs>;

/** What is found in these blocks, by rules of which none fails. */
export function check(...given: Checked): FileResult {
  const result = checkWithBugs(...given);
  computed(result.report);
  return result;
}

export function checkWithBugs(
  blocks: readonly Block[],
  definitions: readonly RuleDefinition[],
  rules: Readonly<Record<string, unknown>> = {},
  understand: CreateTableStream = NO_TABLES,
): FileResult {
  const book = aBook(rules, definitions);
  const running = createFileCheck({ facts: FACTS, book, rules: definitions, understand });
  for (const block of blocks) running.push(block);
  return running.end();
}

export function line(index: number, role: Line['role'], total = false): Line {
  const name = `line ${index}`;
  return {
    index,
    labels: [name],
    name,
    role,
    confidence: 1,
    reasons: [],
    type: 'number',
    total,
    parts: [],
    proven: false,
  };
}

/** One table with a cell for each column of one row. */
export function aTable(columns: readonly Line[], more: Partial<Table> = {}): Table {
  const row = line(2, 'other');
  const cells = columns.map((column) => ({
    anchor: { row: 2, column: column.index },
    row,
    column,
    role: column.role,
    confidence: 1,
    text: '3',
    reading: { kind: 'number' as const, value: 3, decimals: 0, percent: false },
    total: column.total,
  }));
  return {
    id: 't1',
    grid: { id: 'g1' },
    range: { top: 1, left: 1, bottom: 2, right: columns.length },
    title: '',
    notes: [],
    kind: 'frequency',
    columns,
    rows: [row],
    cells,
    firstCell: (more.cells ?? cells)[0],
    cellsOf: (roles) => (more.cells ?? cells).filter(({ role }) => roles.has(role)),
    numbersOf: () => undefined,
    withRows: () => aTable(columns, more),
    turned: false,
    continued: false,
    continues: false,
    ...more,
  };
}

/** Yields these tables with the first block. */
export function understood(...tables: readonly Table[]): CreateTableStream {
  return () => {
    let waiting = tables;
    return {
      push: () => {
        const ready = waiting;
        waiting = [];
        return ready;
      },
      end: () => ({ tables: [], profiles: [] }),
    };
  };
}
