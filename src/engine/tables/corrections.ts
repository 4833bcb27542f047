import type { Role } from './roles';
import type { TableKind } from './table-kinds';

/**
 * Who may say that a role was understood wrongly: a checker or researcher at the shell, the researcher's statement, or a
 * checker who reviews the file.
 */
export type CorrectedBy = 'roles file' | 'statement' | 'checker';

/** What a table as a whole is not: no table at all, or one whose figures count nobody. */
export const TABLE_IS_NOT = ['a table', 'counts'] as const;
export type TableIsNot = (typeof TABLE_IS_NOT)[number];

/** Which line of which tables, or which table as a whole, is something else than it was taken for. Exactly one of `column`, `row` and `not` is given. */
export interface RoleCorrection {
  /** Only tables of this sheet. */
  readonly sheet?: string;
  /** Only this table, as the report names it: `t2`. */
  readonly table?: string;
  /** Header as shown (the innermost, or all levels joined by ` / `), or 1-based number. */
  readonly column?: string | number;
  /** Label as shown, in the same two ways, or 1-based number: of several rows so called, and of rows without a label. */
  readonly row?: string | number;
  /** Always with `table`. */
  readonly not?: TableIsNot;
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

/** What was said of a table as a whole. */
export interface CorrectedWhole {
  readonly by: CorrectedBy;
  readonly not: TableIsNot;
  /** The kind that it was taken for. */
  readonly was: TableKind;
}

export interface PlaceOfTable {
  readonly id: string;
  readonly sheet?: string;
  /** What the file prints as its rows are the table's columns. */
  readonly turned?: boolean;
}

interface NamedLine {
  readonly labels: readonly string[];
  /** 1-based. */
  readonly index: number;
}

/** Corrections about one table: what its lines are, and which of the corrections found a line. */
export class TableCorrections {
  private readonly all: readonly RoleCorrection[];
  /** People name lines as the file prints them. */
  private readonly toColumn: 'column' | 'row';
  private readonly toRow: 'column' | 'row';

  /** @param used gets each correction that found a line: rows of a long table are read after it is understood */
  constructor(
    corrections: readonly RoleCorrection[],
    { id, sheet, turned = false }: PlaceOfTable,
    private readonly used: Set<RoleCorrection>,
  ) {
    [this.toColumn, this.toRow] = turned ? ['row', 'column'] : ['column', 'row'];
    this.all = corrections.filter(
      (one) =>
        (one.table === undefined || one.table === id) && (one.sheet === undefined || one.sheet === sheet),
    );
  }

  get some(): boolean {
    return this.all.length > 0;
  }

  get someOfRows(): boolean {
    return this.all.some((one) => one[this.toRow] !== undefined);
  }

  /** Where several speak of one line the last does. */
  ofColumn(line: NamedLine): RoleCorrection | undefined {
    return this.last((one) => isMeant(line, one[this.toColumn]));
  }

  ofRow(line: NamedLine): RoleCorrection | undefined {
    return this.last((one) => isMeant(line, one[this.toRow]));
  }

  ofTable(): RoleCorrection | undefined {
    return this.last(({ not }) => not !== undefined);
  }

  private last(speaksOf: (correction: RoleCorrection) => boolean): RoleCorrection | undefined {
    const speaking = this.all.filter(speaksOf);
    for (const one of speaking) this.used.add(one);
    return speaking.at(-1);
  }
}

function isMeant({ labels, index }: NamedLine, name: string | number | undefined): boolean {
  if (typeof name !== 'string') return name === index;
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
  checker: 'corrected by a checker',
};
