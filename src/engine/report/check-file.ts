import { CountTables, type PublishedTables } from '../differencing/count-table';
import type { Anchor } from '../model/anchor';
import type { Block, UnreadBlock } from '../model/document';
import type { FileFacts } from '../model/file';
import type { Rulebook } from '../rulebook/book';
import type { Draft, RuleContext, RuleDefinition } from '../rules/define-rule';
import { GroupsSeen } from '../rules/statistics/groups-seen';
import { lookAt } from '../rules/texts/notable-cells';
import type { GridProfile } from '../tables/profile';
import { printedLines } from '../tables/printed';
import type { Table } from '../tables/table';
import type { RoleCorrection } from '../tables/corrections';
import type { CreateTableStream, TableStream } from '../tables/table-stream-types';
import { exceptions, outsideSkipped, type Exceptions, type SeenTable } from './exceptions';
import { compareText, inReadingOrder, SheetOrder } from './finding-order';
import { acroReport, type AcroEvidence } from './acro-results';
import type { CompanionLine } from './companion';
import type { FileReport } from './report';
import { startRule, type Origin, type RuleRun } from './rule-run';
import { correctionLines } from './correction-lines';
import type { Statement } from './statement';
import { TableReports } from './table-reports';
import { fileVerdict } from './verdict';

export interface FileToCheck {
  readonly facts: FileFacts;
  readonly book: Rulebook;
  readonly rules: readonly RuleDefinition[];
  readonly statement?: Statement;
  readonly companion?: readonly CompanionLine[];
  readonly acro?: AcroEvidence;
  /** What lines are, said beside the statement; of two about one line the later holds. */
  readonly corrections?: readonly RoleCorrection[];
  readonly understand: CreateTableStream;
}

export interface FileResult {
  readonly report: FileReport;
  /** The counts that its tables publish, to be held against those of others. */
  readonly counts: PublishedTables;
  /** Part of the input is damaged, so that `sluice check` exits with 3. */
  readonly broken: boolean;
}

/**
 * Checks one file as it is read: push every block in order, then end. Keeps no blocks, so that whoever reads can use
 * the same blocks for something else (a rendering).
 */
export interface FileCheck {
  push(block: Block): void;
  end(): FileResult;
}

export function createFileCheck(file: FileToCheck): FileCheck {
  return new RunningCheck(file);
}

/** The report of a file of which nothing could be read: not opened, damaged, or its worker was stopped at a limit. */
export function reportUnread(file: FileToCheck, reason: string, cause: UnreadBlock['cause']): FileResult {
  const check = createFileCheck(file);
  check.push({ kind: 'unread', anchor: {}, reason, cause });
  return check.end();
}

const OF_FILES = ['file', 'table', 'rows', 'lines', 'marks', 'picture', 'part', 'unread', 'grid'] as const;

const CONTENT = ['rows', 'lines', 'marks', 'picture', 'part'] as const;

function looksAtFiles(rule: RuleDefinition): boolean {
  return OF_FILES.some((handler) => handler in rule);
}

type HandlerName = (typeof OF_FILES)[number];
type Handler = (rule: RuleDefinition, context: RuleContext<unknown>, skip: Exceptions) => Iterable<Draft>;
const NOTHING: Iterable<Draft> = [];

class RunningCheck implements FileCheck {
  private readonly runs: readonly RuleRun[];
  /** A long file has thousands of blocks, and most rules look at few kinds of them. */
  private readonly runsWith: ReadonlyMap<HandlerName, readonly RuleRun[]>;
  private readonly skips: ReadonlyMap<RuleRun, Exceptions>;
  private readonly stream: TableStream;
  private readonly tables: TableReports;
  private readonly counts: CountTables;
  private readonly groups = new GroupsSeen();
  private readonly seenTables: SeenTable[] = [];
  private readonly sheets = new SheetOrder();
  private readonly unread: UnreadBlock[] = [];
  private readSome = false;
  private unused: readonly RoleCorrection[] = [];
  /** Why the tables could not be understood to their end. */
  private notUnderstood: string | undefined;

  constructor(private readonly file: FileToCheck) {
    const { facts, book, rules, statement, companion, acro, understand } = file;
    this.runs = rules
      .filter(looksAtFiles)
      .map((rule) => startRule(rule, { book, file: facts, statement, companion, acro, groups: this.groups }))
      .filter((run) => run !== undefined);
    this.runsWith = new Map(OF_FILES.map((name) => [name, this.runs.filter(({ rule }) => name in rule)]));
    this.skips = new Map(this.runs.map((run) => [run, exceptions(run.setting.except)]));
    const corrections = [...correctionLines(statement?.roles ?? '').corrections, ...(file.corrections ?? [])];
    this.stream = understand({ format: facts.format, statement, corrections });
    this.tables = new TableReports(statement);
    this.counts = new CountTables(facts.path, statement);
    this.each('file', (rule, context) => rule.file?.(context) ?? NOTHING);
  }

  push(block: Block): void {
    if (block.kind === 'unread') {
      if (this.unread.length < UNREAD_KEPT) this.unread.push(block);
      this.each('unread', (rule, context) => rule.unread?.(block, context) ?? NOTHING);
      return;
    }
    this.readSome = true;
    if (block.kind === 'rows') {
      this.sheets.placeOf(block.grid.sheet);
      const lookedAt = lookAt(block);
      this.each('rows', (rule, context) => rule.rows?.(lookedAt, context) ?? NOTHING);
    } else if (block.kind === 'lines') {
      this.each('lines', (rule, context) => rule.lines?.(block, context) ?? NOTHING, block);
    } else if (block.kind === 'marks') {
      this.each('marks', (rule, context) => rule.marks?.(block, context) ?? NOTHING);
    } else if (block.kind === 'picture') {
      this.each('picture', (rule, context) => rule.picture?.(block, context) ?? NOTHING);
    } else {
      this.each('part', (rule, context) => rule.part?.(block, context) ?? NOTHING);
    }
    this.understanding(() => {
      this.look(this.stream.push(block), []);
    });
  }

  end(): FileResult {
    this.understanding(() => {
      const { tables, profiles, unused = [] } = this.stream.end();
      this.look(tables, profiles);
      this.unused = unused;
    });
    const broken = this.unread.some(({ cause }) => cause === 'broken');
    return { report: this.report(), counts: this.counts, broken };
  }

  private look(tables: readonly Table[], profiles: readonly GridProfile[]): void {
    for (const table of tables) this.groups.add(table);
    for (const table of tables) {
      this.tables.add(table);
      this.counts.add(table);
      this.remember(table);
      this.each(
        'table',
        (rule, context, skip) => rule.table?.(skip.table(table), context) ?? NOTHING,
        table.grid,
      );
    }
    for (const profile of profiles) {
      this.each(
        'grid',
        (rule, context, skip) => rule.grid?.(skip.profile(profile), context) ?? NOTHING,
        profile.grid,
      );
    }
  }

  private each(name: HandlerName, handler: Handler, from?: Origin): void {
    for (const run of this.runsWith.get(name) ?? [])
      run.take((context) => handler(run.rule, context, this.skips.get(run) ?? exceptions([])), from);
  }

  /** Odd input must not stop the check: what depends on tables becomes `unsure`, the rest goes on. */
  private understanding(step: () => void): void {
    if (this.notUnderstood !== undefined) return;
    try {
      step();
    } catch (error) {
      this.notUnderstood = error instanceof Error ? error.message : 'unknown';
    }
  }

  private remember(table: Table): void {
    if (!this.runs.some(({ setting }) => setting.except.length > 0)) return;
    const { grid, range } = table;
    const roles = new Map(printedLines(table).columns.map(({ index, role }) => [index, role]));
    this.seenTables.push({ place: grid, top: range.top, bottom: range.bottom, roles });
  }

  private report(): FileReport {
    const { facts } = this.file;
    const results = this.runs.map((run) => {
      const keep: (anchor: Anchor) => boolean =
        'rows' in run.rule ? outsideSkipped(run.setting.except, this.seenTables) : () => true;
      const findings = run.findings(keep);
      return { findings, assessment: run.assessment(findings, this.unreadFor(run.rule)) };
    });
    const findings = inReadingOrder(
      results.flatMap((result) => result.findings),
      this.sheets,
    );
    const assessments = results
      .map(({ assessment }) => assessment)
      .sort((a, b) => compareText(a.rule, b.rule));
    const read = {
      some: this.readSome,
      partMissing: this.unread.length > 0 || this.notUnderstood !== undefined,
    };
    return {
      path: facts.path,
      bytes: facts.bytes,
      sha256: facts.sha256,
      format: facts.format,
      ...(facts.encoding === undefined ? {} : { encoding: facts.encoding }),
      verdict: fileVerdict(findings, assessments, read),
      tables: this.tables.all(),
      ...(this.file.acro ? { acro: this.file.acro.outputs.map(acroReport) } : {}),
      ...(this.unused.length > 0 ? { unusedCorrections: this.unused } : {}),
      findings,
      assessments,
    };
  }

  /** Why a rule that looks at content has not seen all of it. */
  private unreadFor(rule: RuleDefinition): string | undefined {
    const looksAtTables = 'table' in rule || 'grid' in rule;
    const looksAtContent = looksAtTables || CONTENT.some((handler) => handler in rule);
    const [first] = this.unread;
    if (looksAtContent && first) return `Part of the file could not be read: ${first.reason}`;
    if (looksAtTables && this.notUnderstood !== undefined) {
      return `The tables of this file could not be understood: ${this.notUnderstood}`;
    }
    return undefined;
  }
}

/** Unread parts remembered; every one of them is shown to the rules. */
const UNREAD_KEPT = 100;
