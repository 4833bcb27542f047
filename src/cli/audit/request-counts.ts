import { CountTables, type CountTable } from '../../engine/differencing/count-table';
import type { Statement } from '../../engine/report/statement';
import type { Table } from '../../engine/tables/table';

interface OfFile {
  readonly path: string;
  readonly statement: Statement | undefined;
}

/** The counts of all tables of a request. A table alone is joined with nothing, so that its counts need no names. */
export class RequestCounts {
  private readonly files = new Map<string, CountTables>();
  private first: { readonly file: OfFile; readonly table: Table } | undefined;
  private isAlone = true;

  add(file: OfFile, table: Table): void {
    if (this.isAlone && !this.first) {
      this.first = { file, table };
      return;
    }
    this.takeFirst();
    this.keep(file, table);
  }

  /** @param wantsAlone a single table is asked for as well */
  all(wantsAlone: boolean): readonly CountTable[] {
    if (wantsAlone) this.takeFirst();
    return [...this.files.values()].flatMap((counts) => counts.all());
  }

  private takeFirst(): void {
    const { first } = this;
    this.isAlone = false;
    this.first = undefined;
    if (first) this.keep(first.file, first.table);
  }

  private keep({ path, statement }: OfFile, table: Table): void {
    const counts = this.files.get(path) ?? new CountTables(path, statement);
    this.files.set(path, counts);
    counts.add(table, { guessed: false });
  }
}
