import type { Confidence, TableCell } from '../../tables/table';

/** How many records a statistic was made from, and where that is said. */
export interface RecordsBehind {
  /** Undefined where it is said but suppressed. */
  readonly size: number | undefined;
  /** A bound such as `<10` gives the largest size it may stand for. */
  readonly atMost: number | undefined;
  /** Where no size is said: those whom one category of the group has. */
  readonly atLeast?: number;
  /** `group`: one of several in the column. */
  readonly from: 'row' | 'column' | 'group' | 'table';
  /** The cell or the words that say it. */
  readonly said: TableCell | string;
  readonly confidence: Confidence;
  /** A nearer count that it may be of as well: nothing names either. */
  readonly perhaps?: RecordsBehind | undefined;
}

export type Behind = (statistic: TableCell) => RecordsBehind | undefined;

/** As a message names the place. Asked for few statistics only: addresses of cells are made on demand. */
export function whereSaid({ said: source }: RecordsBehind): string {
  if (typeof source === 'string') return source;
  const { anchor, column } = source;
  return anchor.a1 ?? (column.name === '' ? `line ${anchor.line ?? ''}` : column.name);
}

export function said(cell: TableCell, from: RecordsBehind['from'], nearer?: TableCell): RecordsBehind {
  return new SaidByCell(cell, from, nearer);
}

/** A class for the reason that `PlainCell` is one: long tables make one a row. */
class SaidByCell implements RecordsBehind {
  readonly size: number | undefined;

  constructor(
    readonly said: TableCell,
    readonly from: RecordsBehind['from'],
    private readonly nearer?: TableCell,
  ) {
    const { reading } = said;
    this.size = reading.kind === 'number' ? reading.value : undefined;
  }

  get perhaps(): RecordsBehind | undefined {
    if (!this.nearer) return undefined;
    const { size, atMost, from, said: cell } = new SaidByCell(this.nearer, this.from);
    return { size, atMost, from, said: cell, confidence: 0 };
  }

  get atMost(): number | undefined {
    const { reading } = this.said;
    if (reading.kind === 'number') return reading.value;
    if (reading.kind === 'range') return reading.hi;
    if (reading.kind !== 'bound') return undefined;
    if (reading.op === '<') return Math.ceil(reading.value) - 1;
    return reading.op === '<=' ? reading.value : undefined;
  }

  get confidence(): Confidence {
    return this.said.confidence;
  }
}

export function sized(size: number) {
  return { size, atMost: size, confidence: 1 };
}
