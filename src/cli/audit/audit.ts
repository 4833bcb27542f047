import { auditAcross } from '../../engine/audit/across/audit-across';
import { auditTable, tooLongToAudit, type AuditedCell } from '../../engine/audit/audit-table';
import type { CountTable } from '../../engine/differencing/count-table';
import {
  auditReportCell,
  auditText,
  withAcross,
  type AuditReportCell,
} from '../../engine/report/audit-report';
import type { Statement } from '../../engine/report/statement';
import { createTableStream } from '../../engine/tables/table-stream';
import type { TableStream } from '../../engine/tables/table-stream-types';
import type { Table } from '../../engine/tables/table';
import { openFile } from '../../readers/source';
import { walkFiles } from '../../readers/walk-files';
import { checkOptions, type CheckOptions } from '../check/check-options';
import { chooseRulebook } from '../check/choose-rulebook';
import { readEarlier } from '../check/earlier';
import { inputFiles, type InputFile } from '../check/input-files';
import { correctionsOf, type CorrectionAsked } from '../check/corrections';
import { readRoles } from '../check/roles-file';
import { readStatements, type Statements } from '../check/statements';
import { RequestCounts } from './request-counts';
import { EXIT, UsageError, type CommandIo } from '../command';

const USAGE = `Usage: sluice audit PATH… [the options of sluice check]

Shows what can be computed of every count that was taken out of a table: the least and the greatest whole number that
fits all that is shown, and the sums that say so.

  --format FORMAT   text or json (default: text)
`;

/** `sluice audit PATH…` */
export async function run(argv: readonly string[], io: CommandIo): Promise<number> {
  const options = checkOptions(argv, io.cwd, USAGE);
  if (!options) {
    io.stdout.write(USAGE);
    return EXIT.ok;
  }
  if (options.format !== 'text' && options.format !== 'json')
    throw new UsageError(`--format is text or json here, not ${options.format}.`, USAGE);
  const inputs = inputFiles(options.paths, io.cwd).filter(({ special }) => !special);
  const statements = readStatements(options.request, inputs, io.cwd);
  const corrections = [...statements.corrections, ...readRoles(options.roles, inputs, io.cwd)];
  const cells: AuditReportCell[] = [];
  const counts = new RequestCounts();
  for (const input of inputs)
    for await (const cell of audited(input, { statements, corrections, counts })) cells.push(cell);
  const earlier = await earlierOf(options, io.cwd);
  const across = auditAcross(counts.toCompare(earlier), earlier).cells;
  const report = { schema: 'sluice-audit/1', cells: withAcross(cells, across) } as const;
  io.stdout.write(options.format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : auditText(report));
  return EXIT.ok;
}

async function earlierOf({ earlier, rulebook }: CheckOptions, cwd: string): Promise<readonly CountTable[]> {
  return earlier.length === 0 ? [] : readEarlier(earlier, chooseRulebook(rulebook, cwd), cwd);
}

interface Auditing {
  readonly statements: Statements;
  readonly corrections: readonly CorrectionAsked[];
  readonly counts: RequestCounts;
}

/** The file, and each file in it when it is an archive. */
async function* audited(
  input: InputFile,
  { statements, corrections, counts }: Auditing,
): AsyncIterable<AuditReportCell> {
  const running: { path: string; statement: Statement | undefined; stream: TableStream }[] = [];
  for await (const step of walkFiles(openFile(input.location), input.path)) {
    const { path, recognised } = step.file;
    if (step.kind === 'file') {
      const said = { statement: statements.of(path), corrections: correctionsOf(corrections, path) };
      const stream = createTableStream({ format: recognised.format, ...said });
      running.push({ path, statement: said.statement, stream });
    } else {
      const current = step.kind === 'end' ? running.pop() : running.at(-1);
      if (!current) continue;
      const tables = step.kind === 'end' ? current.stream.end().tables : current.stream.push(step.block);
      for (const table of tables) {
        counts.add(current, table);
        yield* cellsOf(current, table);
      }
    }
  }
}

function* cellsOf(
  { path, statement }: { path: string; statement: Statement | undefined },
  table: Table,
): Iterable<AuditReportCell> {
  if (table.kind !== 'frequency') return;
  for (const cell of cellsAudited(table, statement)) yield auditReportCell(path, cell);
}

function cellsAudited(table: Table, statement: Statement | undefined): readonly AuditedCell[] {
  if (table.continued || table.continues) return tooLongToAudit(table, statement);
  const audit = auditTable(table, statement);
  return audit.kind === 'nothing-suppressed' ? [] : audit.cells;
}
