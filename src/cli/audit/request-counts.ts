import {
  CountTables,
  publishedByAll,
  tablesToCompare,
  type CountTable,
} from '../../engine/differencing/count-table';
import type { Statement } from '../../engine/report/statement';
import type { Table } from '../../engine/tables/table';

interface OfFile {
  readonly path: string;
  readonly statement: Statement | undefined;
}

/** The counts of all tables of a request. */
export class RequestCounts {
  private readonly files = new Map<string, CountTables>();

  add({ path, statement }: OfFile, table: Table): void {
    const counts = this.files.get(path) ?? new CountTables(path, statement);
    this.files.set(path, counts);
    counts.add(table);
  }

  toCompare(earlier: readonly CountTable[]): readonly CountTable[] {
    return tablesToCompare(publishedByAll([...this.files.values()]), earlier);
  }
}
