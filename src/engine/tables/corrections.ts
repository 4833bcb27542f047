import type { Role } from './roles';

/** Who may say that a role was understood wrongly: a checker or researcher at the shell, or the researcher's statement. */
export type CorrectedBy = 'roles file' | 'statement';

/** Which line of which tables is something else than it was taken for. Exactly one of `column` and `row` is given. */
export interface RoleCorrection {
  /** Only tables of this sheet. */
  readonly sheet?: string;
  /** Only this table, as the report names it: `t2`. */
  readonly table?: string;
  /** Header as shown (the innermost, or all levels joined by ` / `), or 1-based number. */
  readonly column?: string | number;
  /** Label as shown, in the same two ways. */
  readonly row?: string;
  readonly role?: Role;
  /** A total of other lines, or none whatever its name says. */
  readonly total?: boolean;
  readonly by: CorrectedBy;
}

/** What a correction changed. */
export interface Corrected {
  readonly by: CorrectedBy;
  /** The role that it was taken for. */
  readonly was: Role;
}

export interface PlaceOfTable {
  readonly id: string;
  readonly sheet?: string;
}

interface NamedLine {
  readonly labels: readonly string[];
  /** 1-based. */
  readonly index: number;
}

/** Corrections about one table: what its lines are, and which of the corrections found a line. */
export class TableCorrections {
  private readonly all: readonly RoleCorrection[];
  private readonly found = new Set<RoleCorrection>();

  constructor(corrections: readonly RoleCorrection[], { id, sheet }: PlaceOfTable) {
    this.all = corrections.filter(
      (one) =>
        (one.table === undefined || one.table === id) && (one.sheet === undefined || one.sheet === sheet),
    );
  }

  get some(): boolean {
    return this.all.length > 0;
  }

  get used(): ReadonlySet<RoleCorrection> {
    return this.found;
  }

  /** Where several speak of one line the last does. */
  ofColumn(line: NamedLine): RoleCorrection | undefined {
    return this.last(({ column }) =>
      typeof column === 'number' ? column === line.index : column !== undefined && isCalled(line, column),
    );
  }

  ofRow(line: NamedLine): RoleCorrection | undefined {
    return this.last(({ row }) => row !== undefined && isCalled(line, row));
  }

  private last(speaksOf: (correction: RoleCorrection) => boolean): RoleCorrection | undefined {
    const speaking = this.all.filter(speaksOf);
    for (const one of speaking) this.found.add(one);
    return speaking.at(-1);
  }
}

function isCalled({ labels }: NamedLine, name: string): boolean {
  const wanted = plain(name);
  return wanted === plain(labels.at(-1) ?? '') || wanted === plain(labels.join(' / '));
}

/** People copy a header from a screen: spaces and capitals may differ. */
function plain(label: string): string {
  return label.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

export const BY_WORDS: Readonly<Record<CorrectedBy, string>> = {
  'roles file': 'corrected in the roles file',
  statement: 'corrected in the statement',
};
