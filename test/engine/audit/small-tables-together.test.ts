import fc from 'fast-check';
import { auditAcross } from '../../../src/engine/audit/across/audit-across';
import { auditTable } from '../../../src/engine/audit/audit-table';
import type { Equation, Range } from '../../../src/engine/audit/system';
import { CountTables } from '../../../src/engine/differencing/count-table';
import { auditReportCell, withAcross, type AuditReportCell } from '../../../src/engine/report/audit-report';
import { understandSheet } from '../tables/reading-a-table';
import { bruteForce } from './brute-force';

/** Areas by their region, which are subtotals. */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  North: ['Ashby', 'Burton'],
  South: ['Corby', 'Dover'],
};
const AREAS = Object.values(REGIONS).flat();
const GROUPS = ['Women', 'Men'];
/** The same table twice, with other counts taken out. */
const FILES = ['first.csv', 'second.csv'] as const;
type File = (typeof FILES)[number];
const TOTAL = 'Total';

interface Drawn {
  /** Of each area: women and men. */
  readonly areas: readonly (readonly number[])[];
  /** Of the inner cells of both tables those that were taken out, and how it is written. */
  readonly taken: readonly ('shown' | '[c]' | '<10')[];
}

const taken = fc.integer({ min: 0, max: 9 }).map((one) => (one < 5 ? '[c]' : one < 7 ? '<10' : 'shown'));
const drawn: fc.Arbitrary<Drawn> = fc.record({
  areas: fc.array(fc.tuple(fc.integer({ min: 5, max: 14 }), fc.integer({ min: 5, max: 14 })), {
    minLength: 4,
    maxLength: 4,
  }),
  taken: fc.array(taken, { minLength: 16, maxLength: 16 }),
});

const membersOf = (place: string) => (place === TOTAL ? AREAS : (REGIONS[place] ?? [place]));
const ROWS = [...Object.entries(REGIONS).flatMap(([region, areas]) => [...areas, region]), TOTAL];
const COLUMNS = [...GROUPS, TOTAL];

function countOf({ areas }: Drawn, place: string, group: string): number {
  return membersOf(place).reduce((sum, name) => {
    const [women = 0, men = 0] = areas[AREAS.indexOf(name)] ?? [];
    return sum + (group === TOTAL ? women + men : group === 'Women' ? women : men);
  }, 0);
}

function textOf(of: Drawn, file: File, place: string, group: string): string {
  const at = AREAS.indexOf(place) * 2 + GROUPS.indexOf(group) + FILES.indexOf(file) * 8;
  const count = countOf(of, place, group);
  const isInner = AREAS.includes(place) && group !== TOTAL;
  const how = isInner ? (of.taken[at] ?? 'shown') : 'shown';
  // A count of ten and more is no `<10`.
  return how === 'shown' || (how === '<10' && count >= 10) ? `${count}` : how;
}

function published(of: Drawn, file: File): string[][] {
  const labelOf = (place: string) =>
    place === TOTAL ? [TOTAL, TOTAL] : REGIONS[place] ? [place, TOTAL] : [regionOf(place), place];
  return [
    ['Asthma patients by region and sex'],
    ['Region', 'Area', ...COLUMNS],
    ...ROWS.map((place) => [...labelOf(place), ...COLUMNS.map((group) => textOf(of, file, place, group))]),
  ];
}

const regionOf = (place: string) =>
  Object.keys(REGIONS).find((region) => REGIONS[region]?.includes(place)) ?? '';

/** `first.csv C3 4 to 9` for each count that was taken out, as `sluice audit` tells it. */
function audited(of: Drawn, files: readonly File[]): readonly string[] {
  const cells: AuditReportCell[] = [];
  const tables = files.flatMap((path) => {
    const counts = new CountTables(path, undefined);
    for (const table of understandSheet(published(of, path)).tables) {
      counts.add(table);
      const audit = auditTable(table, undefined);
      if (audit.kind === 'audited') cells.push(...audit.cells.map((cell) => auditReportCell(path, cell)));
    }
    return counts.all();
  });
  return withAcross(cells, auditAcross(tables).cells).map(
    ({ path, a1, lo, hi, exact }) => `${path} ${a1 ?? ''} ${lo} to ${hi ?? '…'}${exact ? ', exactly' : ''}`,
  );
}

/** The same by trying all whole numbers. */
function tried(of: Drawn, files: readonly File[]): readonly string[] {
  const names = AREAS.flatMap((place) => GROUPS.map((group) => ({ place, group })));
  const unknowns = names.map(({ place, group }): Range => {
    const count = countOf(of, place, group);
    const texts = files.map((file) => textOf(of, file, place, group));
    if (texts.some((text) => /^\d/.test(text))) return { lo: count, hi: count };
    return texts.includes('<10') ? { lo: 1, hi: 9 } : { lo: 0, hi: 60 };
  });
  const sumOver = (is: (name: { place: string; group: string }) => boolean, constant: number): Equation => ({
    terms: names.flatMap((name, unknown) => (is(name) ? [{ unknown, sign: 1 as const }] : [])),
    constant,
  });
  const equations = [
    ...AREAS.map((area) => sumOver(({ place }) => place === area, countOf(of, area, TOTAL))),
    ...Object.entries(REGIONS).flatMap(([region, areas]) =>
      GROUPS.map((sex) =>
        sumOver(({ place, group }) => areas.includes(place) && group === sex, countOf(of, region, sex)),
      ),
    ),
  ];
  const ranges = bruteForce({ unknowns, equations }, 60);
  return files.flatMap((file) =>
    ROWS.flatMap((place, row) =>
      GROUPS.flatMap((group, column) => {
        if (/^\d/.test(textOf(of, file, place, group))) return [];
        const { lo = 0, hi = 0 } = ranges[AREAS.indexOf(place) * 2 + column] ?? {};
        return [`${file} ${'CD'[column] ?? ''}${row + 3} ${lo} to ${hi}${lo === hi ? ', exactly' : ''}`];
      }),
    ),
  );
}

describe('a table with subtotals', () => {
  it.each([
    ['alone', FILES.slice(0, 1)],
    ['and the same one, of which others were taken out,', FILES],
  ] as const)('%s leaves exactly what all whole numbers leave that fit', (_, files) => {
    fc.assert(
      fc.property(drawn, (of) => {
        expect(audited(of, files)).toEqual(tried(of, files));
      }),
      { numRuns: 60, seed: 31 },
    );
  });
});
