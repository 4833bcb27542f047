import type { Block } from '../model/document';
import type { RoleCorrection } from '../tables/corrections';
import type { Table } from '../tables/table';
import type { CreateTableStream } from '../tables/table-stream-types';
import { correctionLines } from './correction-lines';
import type { TableReport } from './report';
import type { Statement } from './statement';
import { TableReports } from './table-reports';

/** A file as Sluice understands it: the report's tables, and the texts around them. */
export interface Explanation {
  readonly path: string;
  readonly format: string;
  readonly tables: readonly ExplainedTable[];
  /** What no reader understood, and why. */
  readonly unread: readonly string[];
  /** Corrections that name no line of any table. */
  readonly unusedCorrections: readonly RoleCorrection[];
}

export interface ExplainedTable extends TableReport {
  readonly notes: readonly string[];
}

export interface FileToExplain {
  readonly path: string;
  readonly format: string;
  readonly statement?: Statement;
  readonly corrections?: readonly RoleCorrection[];
  readonly understand: CreateTableStream;
}

/** Collects the explanation of one file: push every block in order, then end. */
export class Explaining {
  private readonly stream;
  private readonly reports: TableReports;
  private readonly notes = new Map<string, readonly string[]>();
  private readonly unread: string[] = [];

  constructor(private readonly file: FileToExplain) {
    const { format, statement, corrections = [], understand } = file;
    this.reports = new TableReports(statement);
    const said = correctionLines(statement?.roles ?? '').corrections;
    this.stream = understand({ format, statement, corrections: [...said, ...corrections] });
  }

  push(block: Block): void {
    if (block.kind === 'unread') this.unread.push(block.reason);
    else this.keep(this.stream.push(block));
  }

  end(): Explanation {
    const { tables, unused = [] } = this.stream.end();
    this.keep(tables);
    const { path, format } = this.file;
    return {
      path,
      format,
      tables: this.reports.all().map((report) => ({ ...report, notes: this.notes.get(report.id) ?? [] })),
      unread: this.unread,
      unusedCorrections: unused,
    };
  }

  private keep(tables: readonly Table[]): void {
    for (const table of tables) {
      this.reports.add(table);
      if (!this.notes.has(table.id)) this.notes.set(table.id, table.notes);
    }
  }
}
