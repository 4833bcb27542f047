import type { CountTable } from '../../engine/differencing/count-table';
import { isSamePlace } from '../../engine/model/anchor';
import type { Finding } from '../../engine/report/report';
import type { RemedyAsked, TableRemedy } from '../../engine/remedies/remedy';
import { remedyTables, type Remedied } from '../../engine/remedies/remedy-tables';
import { withSaid } from '../../engine/remedies/said-in-statement';
import { limitSaid, limitsOf } from '../../engine/remedies/what-is-kept';
import { relationsOf } from '../../engine/report/check-request';
import { statementSchema } from '../../engine/report/statement';
import type { Rulebook } from '../../engine/rulebook/book';
import { recoverableSuppression } from '../../engine/rules/recoverable-suppression';
import type { RuleId } from '../../engine/rules/rule-ids';
import type { SuppressionMeans } from '../../engine/suppression/problem';
import type { Role } from '../../engine/tables/roles';
import type { Table } from '../../engine/tables/table';
import { createTableStream } from '../../engine/tables/table-stream';
import type { Recognised } from '../../readers/reader';
import { bufferSource } from '../../readers/source';
import { walkFiles } from '../../readers/walk-files';
import { checkSource, type CheckedAgainst } from '../scanning/check-source';
import { isChangedOnlyIn, ReadCells } from './read-cells';
import { saidInText } from './said-in-text';
import { shownElsewhere, toldElsewhere } from './shown-elsewhere';
import { whyNotWritten, writtenBack } from './written-back';

export interface FileToRemedy {
  readonly bytes: Buffer;
  /** As it is called: among text formats the name decides. */
  readonly path: string;
  readonly against: CheckedAgainst;
  readonly asked: RemedyAsked;
  readonly means: SuppressionMeans;
}

export type RemediedFile =
  /** The file is of a kind that cannot be written, or its text would not survive that. A part of a sentence. */
  | { readonly kind: 'not-written'; readonly why: string }
  /** What came out would not pass: the findings that would be new or stay in the tables that changed. */
  | { readonly kind: 'not-enough'; readonly findings: readonly Finding[] }
  | ({
      readonly kind: 'remedied';
      readonly bytes: Buffer;
      readonly recognised: Recognised;
      /** What changes besides, each a sentence. */
      readonly notes: readonly string[];
      /** About counts, in the new bytes: other tables have to be mended by hand. */
      readonly findings: readonly Finding[];
      /** What else people have to know of the new bytes: whole groups in one category, zeros that the book asks about. */
      readonly told: readonly Finding[];
    } & Remedied);

/** Mends the tables of counts in a file, and checks what came out as any file is checked. */
export async function remedyFile(file: FileToRemedy): Promise<RemediedFile> {
  const { bytes, path, against, asked, means } = file;
  const understood = await readTables(bytes, path, against);
  if (typeof understood === 'string') return { kind: 'not-written', why: understood };
  const { recognised, tables } = understood;
  const limits = limitsOf(against.book);
  const remedied = remedyTables(tables, asked, {
    limits,
    statement: against.statement,
    means,
    textAt: ({ grid }, row, column) => understood.cells.textAt(grid, row, column),
  });
  const elsewhere = shownElsewhere(tables, remedied.tables);
  const still = elsewhere.find(({ sure }) => sure);
  if (still) return { kind: 'not-written', why: toldElsewhere(still) };
  const written = await writtenBack(bytes, recognised, remedied.tables, {
    audited: auditedIn(tables).map(({ anchor }) => anchor),
    limits: limitSaid(limits),
  });
  if (written.kind === 'not-written') return written;
  const after = await cellsOf(written.bytes, path);
  if (!isChangedOnlyIn(remedied.tables, understood.cells, after))
    return { kind: 'not-written', why: MORE_CHANGED };
  const { findings, told } = await foundIn(written.bytes, path, saying(against, remedied));
  const within = findings.filter((finding) => isWithin(finding, remedied.tables, tables));
  if (within.length > 0) return { kind: 'not-enough', findings: within };
  return {
    kind: 'remedied',
    bytes: written.bytes,
    notes: [
      ...written.notes,
      ...saidInText(understood.cells, remedied.tables, tables),
      ...elsewhere.slice(0, MOST_TOLD).map(toldElsewhere),
    ],
    recognised,
    findings,
    told,
    ...remedied,
  };
}

const MOST_TOLD = 3;

/** What is found in the new bytes about counts, and what else people have to know of them. */
async function foundIn(
  bytes: Buffer,
  path: string,
  against: CheckedAgainst,
): Promise<{ readonly findings: readonly Finding[]; readonly told: readonly Finding[] }> {
  const { report, counts } = await checkSource(bufferSource(bytes), path, against);
  const of = (rules: readonly RuleId[]) => report.findings.filter(({ rule }) => rules.includes(rule));
  return {
    findings: [...of(MENDED), ...givenBackBeside(counts.all(), against.book)],
    told: of(TOLD),
  };
}

function auditedIn(tables: readonly Table[]) {
  const frequencies = tables.filter(({ kind }) => kind === 'frequency');
  return frequencies.flatMap((table) => table.cellsOf(AUDITED));
}

/** The new file is checked with what its statement will say. */
function saying(against: CheckedAgainst, { said }: Remedied): CheckedAgainst {
  if (said === undefined) return against;
  const statement = statementSchema.parse(against.statement ?? {});
  return { ...against, statement: { ...statement, suppression: withSaid(statement.suppression, said) } };
}

/** What other tables of the same file give back: another sheet that shows the count, or has a total of it. */
function givenBackBeside(tables: readonly CountTable[], book: Rulebook): readonly Finding[] {
  const relations = relationsOf({ files: [], tables, book, rules: [recoverableSuppression], version: '' });
  return relations.flatMap(({ anchors: [anchor], ...told }) => (anchor ? [{ ...told, anchor }] : []));
}

/** Roles of cells whose equations the audit knows. */
const AUDITED: ReadonlySet<Role> = new Set<Role>(['count', 'total', 'percentage']);

const MORE_CHANGED = 'other cells than those would read differently afterwards.';

/** What a mended table may not show any more. */
const MENDED: readonly RuleId[] = ['small-count', 'implied-count', 'recoverable-suppression'];
/** What it may show, now as before, or because a count was rounded to nothing: people have to know. */
const TOLD: readonly RuleId[] = ['class-disclosure', 'zero-count'];

async function readTables(bytes: Buffer, path: string, { statement, corrections }: CheckedAgainst) {
  const tables: Table[] = [];
  const cells = new ReadCells();
  let recognised: Recognised | undefined;
  let stream: ReturnType<typeof createTableStream> | undefined;
  for await (const step of walkFiles(bufferSource(bytes), path)) {
    if (step.kind === 'file') {
      recognised = step.file.recognised;
      const why = whyNotWritten(recognised.format);
      if (why !== undefined) return why;
      stream = createTableStream({ format: recognised.format, statement, corrections });
    } else {
      if (step.kind === 'block') cells.add(step.block);
      tables.push(...((step.kind === 'end' ? stream?.end().tables : stream?.push(step.block)) ?? []));
    }
  }
  return recognised ? { recognised, tables, cells } : 'nothing in it can be read.';
}

async function cellsOf(bytes: Buffer, path: string): Promise<ReadCells> {
  const cells = new ReadCells();
  for await (const step of walkFiles(bufferSource(bytes), path))
    if (step.kind === 'block') cells.add(step.block);
  return cells;
}

/** Whether a flagged finding lies in a table that was mended. */
function isWithin(
  { anchor, outcome }: Finding,
  remedied: readonly TableRemedy[],
  tables: readonly Table[],
): boolean {
  const { row, column } = anchor;
  if (outcome !== 'flagged' || row === undefined || column === undefined) return false;
  const mended = new Set(remedied.map(({ table }) => table));
  return tables.some(({ id, range, grid }) => {
    const isInside = row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
    return isInside && mended.has(id) && isSamePlace(grid, anchor);
  });
}
