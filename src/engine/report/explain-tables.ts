import { columnLetters } from '../model/anchor';
import type { Block } from '../model/document';
import type { Statement } from './statement';
import type { Line, Table } from '../tables/table';
import type { CreateTableStream } from '../tables/table-stream-types';
import type { TableReport } from './report';
import { TableReports } from './table-reports';
import { visibleText } from './visible-text';

/** A file as Sluice understands it: the report's tables with why each line was read as it was. */
export interface Explanation {
  readonly path: string;
  readonly format: string;
  readonly tables: readonly ExplainedTable[];
  /** What no reader understood, and why. */
  readonly unread: readonly string[];
}

export interface ExplainedTable extends Omit<TableReport, 'columns'> {
  readonly notes: readonly string[];
  readonly columns: readonly ExplainedLine[];
  /** Rows that are not read as their neighbours: totals, and rows with a role of their own. */
  readonly rows: readonly ExplainedLine[];
}

export interface ExplainedLine {
  readonly index: number;
  readonly name: string;
  readonly role: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly type: string;
  readonly reasons: readonly string[];
  readonly total: boolean;
  /** Lines that this one adds up, when known. */
  readonly parts: readonly number[];
}

export interface FileToExplain {
  readonly path: string;
  readonly format: string;
  readonly statement?: Statement;
  readonly understand: CreateTableStream;
}

/** Collects the explanation of one file: push every block in order, then end. */
export class Explaining {
  private readonly stream;
  private readonly reports = new TableReports();
  private readonly first = new Map<string, Table>();
  private readonly unread: string[] = [];

  constructor(private readonly file: FileToExplain) {
    this.stream = file.understand({ format: file.format, statement: file.statement });
  }

  push(block: Block): void {
    if (block.kind === 'unread') this.unread.push(block.reason);
    else this.keep(this.stream.push(block));
  }

  end(): Explanation {
    this.keep(this.stream.end().tables);
    const { path, format } = this.file;
    return {
      path,
      format,
      tables: this.reports.all().map((report) => this.explained(report)),
      unread: this.unread,
    };
  }

  private keep(tables: readonly Table[]): void {
    for (const table of tables) {
      this.reports.add(table);
      // The head of a long table says what its columns are; the chunks after it only go on.
      if (!this.first.has(table.id)) this.first.set(table.id, table);
    }
  }

  private explained(report: TableReport): ExplainedTable {
    const table = this.first.get(report.id);
    const rows = table?.rows ?? [];
    const usual = commonest(rows.map(({ role }) => role));
    return {
      ...report,
      notes: table?.notes ?? [],
      columns: (table?.columns ?? []).map(explainedLine),
      rows: rows.filter(({ total, role }) => total || role !== usual).map(explainedLine),
    };
  }
}

function explainedLine({ index, name, role, confidence, type, reasons, total, parts }: Line): ExplainedLine {
  return { index, name, role, confidence, type, reasons, total, parts };
}

function commonest(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** For a terminal. */
export function explanationText({ path, format, tables, unread }: Explanation): string {
  const parts = [
    `${visibleText(path)} (${format}): ${tables.length === 1 ? '1 table' : `${tables.length} tables`}`,
    ...tables.map(tableText),
    ...unread.map((reason) => `  Not read: ${visibleText(reason)}`),
  ];
  return `${parts.join('\n\n')}\n`;
}

function tableText(table: ExplainedTable): string {
  const sheet = table.sheet === undefined ? '' : `${visibleText(table.sheet)}!`;
  const title = table.title === '' ? '' : `: ${visibleText(table.title)}`;
  return [
    `  ${table.id} ${sheet}${table.range}, ${table.kind}${title}`,
    ...table.notes.map((note) => `    note: ${visibleText(note)}`),
    ...table.columns.map((column) => lineText(`column ${columnLetters(column.index)}`, column)),
    ...table.rows.map((row) => lineText(`row ${row.index}`, row)),
  ].join('\n');
}

function lineText(place: string, { name, role, confidence, reasons, total, parts }: ExplainedLine): string {
  const sums = parts.length > 0 ? ` of ${parts.join(', ')}` : '';
  const why = reasons.length > 0 ? `: ${visibleText(reasons.join('; '))}` : '';
  const label = name === '' ? '(no name)' : visibleText(name);
  return `    ${place.padEnd(10)} ${label} → ${role}${total ? `, total${sums}` : ''} (${Math.round(confidence * 100)} %)${why}`;
}
