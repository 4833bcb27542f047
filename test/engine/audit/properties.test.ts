import fc from 'fast-check';
import { auditTable, type AuditedCell } from '../../../src/engine/audit/audit-table';
import { understandSheet } from '../tables/reading-a-table';

interface Drawn {
  readonly counts: readonly (readonly number[])[];
  readonly hidden: readonly (readonly boolean[])[];
}

const drawn: fc.Arbitrary<Drawn> = fc
  .record({ rows: fc.integer({ min: 2, max: 4 }), columns: fc.integer({ min: 2, max: 4 }) })
  .chain(({ rows, columns }) => {
    const grid = <T>(of: fc.Arbitrary<T>) =>
      fc.array(fc.array(of, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      });
    return fc.record({ counts: grid(fc.integer({ min: 1, max: 40 })), hidden: grid(fc.boolean()) });
  });

/** The table with its totals, as it would be published. */
function published({ counts, hidden }: Drawn): string[][] {
  const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
  const columns = (counts[0] ?? []).map((_, at) => counts.map((row) => row[at] ?? 0));
  return [
    ['Region', ...columns.map((_, at) => `Group ${'ABCD'[at] ?? ''}`), 'Total'],
    ...counts.map((row, i) => [
      `Region ${'KLMN'[i] ?? ''}`,
      ...row.map((count, j) => (hidden[i]?.[j] ? '[c]' : `${count}`)),
      `${sum(row)}`,
    ]),
    ['Total', ...columns.map((column) => `${sum(column)}`), `${sum(counts.flat())}`],
  ];
}

function audited(table: Drawn): readonly AuditedCell[] {
  const [understood] = understandSheet(published(table)).tables;
  const audit = understood && auditTable(understood, undefined);
  return audit?.kind === 'audited' ? audit.cells : [];
}

const places = ({ hidden }: Drawn) =>
  hidden.flatMap((row, i) => row.flatMap((isHidden, j) => (isHidden ? [{ row: i, column: j }] : [])));

describe('the audit of a table', () => {
  it('lists each count that was taken out, with an interval that holds it', () => {
    fc.assert(
      fc.property(drawn, (table) => {
        const cells = audited(table);
        expect(cells.map(({ cell }) => [cell.row.index - 2, cell.column.index - 2])).toEqual(
          places(table).map(({ row, column }) => [row, column]),
        );
        for (const { cell, lo, hi } of cells) {
          const count = table.counts[cell.row.index - 2]?.[cell.column.index - 2] ?? -1;
          expect(lo <= count && count <= hi).toBe(true);
        }
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it('never calls safe what is alone in its row', () => {
    fc.assert(
      fc.property(drawn, (table) => {
        const hidden = table.hidden.map((row, i) => row.map((isHidden, j) => (i === 0 ? j === 1 : isHidden)));
        const [planted] = audited({ ...table, hidden });
        expect(planted).toMatchObject({ exact: true, lo: table.counts[0]?.[1] });
      }),
      { numRuns: 60, seed: 2 },
    );
  });

  it('never widens an interval when one more count is published', () => {
    fc.assert(
      fc.property(drawn, fc.nat(15), (table, which) => {
        const all = places(table);
        fc.pre(all.length > 1);
        const shown = all[which % all.length];
        const hidden = table.hidden.map((row, i) =>
          row.map((isHidden, j) => isHidden && !(i === shown?.row && j === shown.column)),
        );
        const before = new Map(audited(table).map((one) => [one.cell.anchor.a1, one]));
        for (const { cell, lo, hi } of audited({ ...table, hidden })) {
          const wider = before.get(cell.anchor.a1);
          expect(wider && lo >= wider.lo && hi <= wider.hi).toBe(true);
        }
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  it('tells sums that a person finds in the table: a total, less the counts of its line that are shown', () => {
    fc.assert(
      fc.property(drawn, (table) => {
        const texts = published(table);
        for (const { cell, because: all } of audited(table)) {
          const because = all.filter((said) => !said.includes(', with '));
          const [row, column] = [cell.row.index, cell.column.index];
          const lines = {
            [`row ${row}`]: texts[row - 1] ?? [],
            [`column ${'ABCDEFG'[column - 1] ?? ''}`]: texts.map((texts) => texts[column - 1] ?? ''),
          };
          expect(because.map((said) => said.split(':')[0]).sort()).toEqual(Object.keys(lines).sort());
          for (const said of because) {
            const line = lines[said.split(':')[0] ?? ''] ?? [];
            const [left = '', result] =
              said
                .slice(said.indexOf(':') + 1)
                .split(' for ')[0]
                ?.split('=') ?? [];
            const [total, ...parts] = (left.match(/\d+/g) ?? []).map(Number);
            const shown = line
              .slice(1, -1)
              .filter((text) => /^\d+$/.test(text))
              .map(Number);
            expect({ total, parts }).toEqual({ total: Number(line.at(-1)), parts: shown });
            expect(Number(result)).toBe((total ?? 0) - parts.reduce((sum, part) => sum + part, 0));
          }
        }
      }),
      { numRuns: 60, seed: 4 },
    );
  });
});
