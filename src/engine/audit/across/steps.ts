import { placeTold } from '../../differencing/place-told';
import type { PrintedShare } from '../printed-share';
import type { JoinedShare, JoinedSum, JoinedSystem } from './joined-system';
import type { LinkedTable } from './linked-table';
import type { CellPlace } from './links';
import { SolvingOrder } from './solving-order';

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
  private readonly order: SolvingOrder;

  constructor(
    private readonly tables: readonly LinkedTable[],
    private readonly joined: JoinedSystem,
  ) {
    this.order = new SolvingOrder(joined);
  }

  derivationOf(place: CellPlace): Derivation {
    const unknown = this.joined.unknownOf(place);
    const from: CellPlace[] = [];
    const because: string[] = [];
    if (unknown === undefined) because.push(this.sameTold(place, from));
    else {
      const needed = this.order.stepsTo(unknown);
      if (needed.length === 0) because.push(...this.boundsTold(place, from));
      const steps = needed.length > 0 ? needed : this.order.around(unknown);
      // All of them say which tables it takes, the last ones how.
      for (const { way, of } of steps)
        because.push(
          way.kind === 'sum' ? this.sumTold(way.at, of, from) : this.shareTold(way.share, of, from),
        );
      because.splice(0, because.length - STEPS_TOLD);
    }
    const known = new Map(from.map((cell) => [`${cell.table}:${cell.cell}`, cell]));
    return { because, from: [...known.values()].filter(({ table }) => table !== place.table) };
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

  /** `shares.csv D3: 20.8% of 120 = 25`, or of the whole `45.0% is 54 of 120`. */
  private shareTold({ link }: JoinedShare, of: number, from: CellPlace[]): string {
    const { share, part, whole, printed } = link;
    const isPart = this.joined.unknownOf(part) === of;
    const other = isPart ? whole : part;
    const known = this.isOpenIn(other) ? this.knownIn(other) : other;
    from.push(share, ...this.printed(known ?? other));
    const value = this.valueOf(other);
    const given = value === undefined ? this.nameTold(other) : this.figureTold(other);
    const result = this.resultTold(of, value === undefined);
    const figure = `${this.printedTold(share)}: ${printed.value.toFixed(printed.decimals)}${unitOf(printed)}`;
    return isPart ? `${figure} of ${given} = ${result}` : `${figure} is ${given} of ${result}`;
  }

  private resultTold(unknown: number, isOpen: boolean): string {
    const value = this.order.valueOf(unknown);
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
    return unknown === undefined ? this.joined.rangeOf(place).lo : this.order.valueOf(unknown);
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

function unitOf({ base }: PrintedShare): string {
  if (base === 1) return '';
  return base === 100 ? '%' : ` per ${base.toLocaleString('en')}`;
}

function sheetTold(linked: LinkedTable | undefined, cell: number | undefined): string {
  const sheet = linked?.cells[cell ?? -1]?.anchor?.sheet;
  return `${linked?.table.path ?? ''}${sheet === undefined ? '' : ` ${sheet}!`}`;
}

function listed(names: readonly string[]): string {
  if (names.length > PARTS_TOLD) return `${names.length} cells`;
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
