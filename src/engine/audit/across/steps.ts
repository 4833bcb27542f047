import { placeTold } from '../../differencing/place-told';
import type { JoinedSum, JoinedSystem } from './joined-system';
import type { LinkedTable } from './linked-table';
import type { CellPlace } from './links';

/** How a count of one table follows from others, for a person with a pencil. */
export interface Derivation {
  readonly because: readonly string[];
  /** The cells of other tables that it takes, each once. */
  readonly from: readonly CellPlace[];
}

const STEPS_TOLD = 6;
const PARTS_TOLD = 12;

/** Says how counts follow, of one joined system. */
export class Steps {
  /** By unknown: the sum that gives its value when all that were found before are known. */
  private readonly solved = new Map<
    number,
    { readonly sum: number; readonly value: number; readonly order: number }
  >();
  private readonly sumsOf: readonly (readonly number[])[];

  constructor(
    private readonly tables: readonly LinkedTable[],
    private readonly joined: JoinedSystem,
  ) {
    const sumsOf: number[][] = joined.system.unknowns.map(() => []);
    joined.system.equations.forEach(({ terms }, at) => {
      for (const { unknown } of terms) sumsOf[unknown]?.push(at);
    });
    this.sumsOf = sumsOf;
    this.solve();
  }

  derivationOf(place: CellPlace): Derivation {
    const unknown = this.joined.unknownOf(place);
    const from: CellPlace[] = [];
    const because: string[] = [];
    if (unknown === undefined) because.push(this.sameTold(place, from));
    else {
      const needed = this.neededFor(unknown);
      if (needed.length === 0) because.push(...this.boundsTold(place, from));
      const sums = needed.length > 0 ? needed : this.telling(unknown);
      // All of them say which tables it takes, the last ones how.
      for (const { sum, of } of sums) because.push(this.sumTold(sum, of, from));
      because.splice(0, because.length - STEPS_TOLD);
    }
    const known = new Map(from.map((cell) => [`${cell.table}:${cell.cell}`, cell]));
    return { because, from: [...known.values()].filter(({ table }) => table !== place.table) };
  }

  /** Sums with one count that is not known yet give it, one after the other. */
  private solve(): void {
    const { equations } = this.joined.system;
    const open = equations.map(({ terms }) => terms.length);
    const left = equations.map(({ constant }) => constant);
    const ready = [...open.keys()].filter((at) => open[at] === 1);
    for (const at of ready) {
      const term = equations[at]?.terms.find(({ unknown }) => !this.solved.has(unknown));
      if (!term) continue;
      const value = term.sign * (left[at] ?? 0);
      this.solved.set(term.unknown, { sum: at, value, order: this.solved.size });
      for (const other of this.sumsOf[term.unknown] ?? []) {
        const sign = equations[other]?.terms.find(({ unknown }) => unknown === term.unknown)?.sign ?? 1;
        left[other] = (left[other] ?? 0) - sign * value;
        open[other] = (open[other] ?? 0) - 1;
        if (open[other] === 1) ready.push(other);
      }
    }
  }

  /** The sums that lead to a count, the last of them to itself. */
  private neededFor(target: number): { readonly sum: number; readonly of: number }[] {
    const found = new Map<number, number>();
    const waiting = [target];
    for (const unknown of waiting) {
      const sum = this.solved.get(unknown)?.sum;
      if (sum === undefined || found.has(unknown)) continue;
      found.set(unknown, sum);
      for (const term of this.joined.system.equations[sum]?.terms ?? [])
        if (term.unknown !== unknown) waiting.push(term.unknown);
    }
    const order = (unknown: number) => this.solved.get(unknown)?.order ?? 0;
    return [...found].map(([of, sum]) => ({ sum, of })).sort((a, b) => order(a.of) - order(b.of));
  }

  /** The sums that a count stands in, the one with the fewest that are not known last. */
  private telling(unknown: number): { readonly sum: number; readonly of: number }[] {
    const open = (sum: number) => this.joined.system.equations[sum]?.terms.length ?? 0;
    const sums = [...(this.sumsOf[unknown] ?? [])].sort((a, b) => open(b) - open(a));
    return sums.map((sum) => ({ sum, of: unknown }));
  }

  private sameTold(place: CellPlace, from: CellPlace[]): string {
    const { lo } = this.joined.rangeOf(place);
    const others = this.joined.sameAs(place).filter(({ table }) => table !== place.table);
    const shown = others.filter((other) => this.isKnown(other));
    // Where none shows it, what each leaves open is together one number.
    const told = (shown.length > 0 ? shown.slice(0, 1) : others).map((other) => {
      from.push(...this.printed(other));
      return this.printedTold(other);
    });
    return `${told.join(', and ')}: ${lo}`;
  }

  /** What other tables say of a count without showing it, as `<5` and a rounded one do. */
  private boundsTold(place: CellPlace, from: CellPlace[]): string[] {
    const bounds = this.boundsIn(place);
    from.push(...bounds);
    return bounds.map((other) => `${this.printedTold(other)}: ${this.rangeTold(other)}`);
  }

  private boundsIn(place: CellPlace): readonly CellPlace[] {
    return this.joined.sameAs(place).filter(({ table, cell }) => {
      const found = this.tables[table]?.cells[cell];
      const isBound = found && found.state !== 'implied' && (found.lo > 0 || Number.isFinite(found.hi));
      return isBound && table !== place.table;
    });
  }

  private rangeTold({ table, cell }: CellPlace): string {
    const { lo = 0, hi = Infinity } = this.tables[table]?.cells[cell] ?? {};
    return Number.isFinite(hi) ? `${lo} to ${hi}` : `${lo} or more`;
  }

  private sumTold(at: number, of: number, from: CellPlace[]): string {
    const found = this.joined.sums[at];
    if (!found) return '';
    const { table, sum } = found;
    const isOf = (cell: number) => this.joined.unknownOf({ table, cell }) === of;
    const cells = [sum.total, ...sum.parts].map((cell) => ({ table, cell }));
    for (const cell of cells) {
      const known = this.isOpenIn(cell) ? this.knownIn(cell) : cell;
      from.push(...(known ? this.printed(known) : this.boundsIn(cell)));
    }
    const known = sum.parts.filter((cell) => !isOf(cell) && this.valueOf({ table, cell }) !== undefined);
    const open = sum.parts.filter((cell) => !isOf(cell) && this.valueOf({ table, cell }) === undefined);
    const added = this.added(table, known);
    const others =
      open.length === 0 ? '' : `, with ${listed(open.map((cell) => this.nameTold({ table, cell })))}`;
    const where = this.sumPlace(found);
    if (isOf(sum.total)) return `${where}: ${added} = ${this.resultTold(of, open.length > 0)}${others}`;
    const whole = this.valueOf({ table, cell: sum.total });
    const total =
      whole === undefined
        ? this.nameTold({ table, cell: sum.total })
        : this.figureTold({ table, cell: sum.total });
    const taken = known.length === 0 ? '' : ` − ${known.length > 1 ? `(${added})` : added}`;
    return `${where}: ${total}${taken} = ${this.resultTold(of, open.length > 0 || whole === undefined)}${others}`;
  }

  private resultTold(unknown: number, isOpen: boolean): string {
    const value = this.solved.get(unknown)?.value;
    return value === undefined || isOpen ? 'this count' : `${value}`;
  }

  private sumPlace({ table, sum }: JoinedSum): string {
    const path = this.tables[table]?.table.path ?? '';
    if (!sum.isImplied) return `${sheetTold(this.tables[table], sum.parts[0])} ${sum.along ?? ''}`;
    const cells = sum.parts.map((cell) => this.nameTold({ table, cell }));
    return `${path === '' ? '' : `${sheetTold(this.tables[table], sum.parts[0])} `}${listed(cells)} together`;
  }

  private added(table: number, cells: readonly number[]): string {
    if (cells.length === 0) return '0';
    if (cells.length <= PARTS_TOLD) return cells.map((cell) => this.figureTold({ table, cell })).join(' + ');
    const sum = cells.reduce((all, cell) => all + (this.valueOf({ table, cell }) ?? 0), 0);
    return `${cells.length} parts of ${sum}`;
  }

  /** With where it stands, when its own table does not show it. */
  private figureTold(place: CellPlace): string {
    const value = this.valueOf(place) ?? 0;
    const other = this.knownIn(place);
    return this.isOpenIn(place) && other ? `${value} (${this.printedTold(other)})` : `${value}`;
  }

  private valueOf(place: CellPlace): number | undefined {
    const unknown = this.joined.unknownOf(place);
    return unknown === undefined ? this.joined.rangeOf(place).lo : this.solved.get(unknown)?.value;
  }

  /** Its own table does not print it. */
  private isOpenIn({ table, cell }: CellPlace): boolean {
    const state = this.tables[table]?.cells[cell]?.state;
    return state !== 'shown';
  }

  private isKnown({ table, cell }: CellPlace): boolean {
    const found = this.tables[table]?.cells[cell];
    return found !== undefined && found.lo === found.hi;
  }

  /** Where else the same count is known. */
  private knownIn(place: CellPlace): CellPlace | undefined {
    return this.joined.sameAs(place).find((other) => other.table !== place.table && this.isKnown(other));
  }

  /** The cell, or those that it adds up where no total is printed. */
  private printed(place: CellPlace): readonly CellPlace[] {
    const { table, cell } = place;
    const found = this.tables[table];
    if (found?.cells[cell]?.state !== 'implied') return [place];
    const sum = found.sums.find(({ total }) => total === cell);
    return (sum?.parts ?? []).map((part) => ({ table, cell: part }));
  }

  private printedTold(place: CellPlace): string {
    const { table, cell } = place;
    const linked = this.tables[table];
    const found = linked?.cells[cell];
    if (!linked || !found) return '';
    if (found.anchor) return placeTold(linked.table.path, found.anchor);
    const parts = this.printed(place).map((part) => this.nameTold(part));
    return `${sheetTold(linked, this.printed(place)[0]?.cell)} ${parts.length > PARTS_TOLD ? `${parts.length} cells` : parts.join(' + ')}`;
  }

  private nameTold({ table, cell }: CellPlace): string {
    const found = this.tables[table]?.cells[cell];
    return found?.anchor?.a1 ?? (found?.label ? `“${found.label}”` : 'the whole');
  }
}

function sheetTold(linked: LinkedTable | undefined, cell: number | undefined): string {
  const sheet = linked?.cells[cell ?? -1]?.anchor?.sheet;
  return `${linked?.table.path ?? ''}${sheet === undefined ? '' : ` ${sheet}!`}`;
}

function listed(names: readonly string[]): string {
  if (names.length > PARTS_TOLD) return `${names.length} cells`;
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
