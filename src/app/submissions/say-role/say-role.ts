import { Injectable } from '@nestjs/common';
import { correctionLines, lineOf } from '../../../engine/report/correction-lines';
import type { TableReport } from '../../../engine/report/report';
import { statementSchema } from '../../../engine/report/statement';
import type { RoleCorrection } from '../../../engine/tables/corrections';
import { Clock } from '../../clock.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { refuse } from '../../refusals';
import { type RoleAsked, type SaidOfLine, saidOfLine } from '../../scanning/role-asked';
import { type Stores, UnitOfWork } from '../../unit-of-work.port';
import { requestToChange } from '../../workflow/known-request';
import { mustAllow } from '../../workflow/may';
import { fileAskedFor } from '../file-of';
import type { OutputFile } from '../request';
import { writeStatement } from '../write-statement';

@Injectable()
export class SayRole {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /** The author says what a line or a table is: a line of the file's statement, written for them. */
  async execute(author: Actor, asked: RoleAsked): Promise<void> {
    const { requestId, fileId } = asked;
    await this.work.write(originOf(author, 'author'), async (stores) => {
      const about = await requestToChange(stores, this.rulebooks, author, requestId);
      mustAllow('edit', author, about);
      const file = fileAskedFor(about.request, fileId);
      if (file.current.sha256 !== asked.sha256) throw refuse.changed('This file');
      const roles = await rolesWith(stores, file, asked);
      if (roles === file.statement.roles) return { result: undefined, nothing: true };
      const statement = statementSchema.parse({ ...file.statement, roles });
      const written = { file, version: file.statementVersion, statement, by: author, at: this.clock.now() };
      return writeStatement(stores, about.request, written);
    });
  }
}

/** @throws Refusal `incomplete` when the statement would be too long to be read */
async function rolesWith({ scans }: Stores, file: OutputFile, asked: RoleAsked): Promise<string> {
  const report = await scans.report(file.id);
  if (!report)
    throw refuse.wrongState(`${file.path} is still being checked.`, 'Wait until its check is done.');
  const said = saidOfLine(report, asked);
  const before = file.statement.roles.split('\n').filter((line) => line.trim() !== '');
  const others = before.filter((line) => !speaksOf(line, said));
  const roles = [...others, ...(said.means ? [lineSaying(said, report.tables.length > 1)] : [])].join('\n');
  if (statementSchema.shape.roles.safeParse(roles).success) return roles;
  const message = 'There are too many corrections for one statement: say most of them in the file.';
  throw refuse.incomplete([{ field: 'roles', message }], message);
}

/** A line of the statement may name by its header what is pointed at here. */
function speaksOf(line: string, { table, of }: SaidOfLine): boolean {
  const [correction] = correctionLines(line).corrections;
  if (!correction || (correction.table !== undefined && correction.table !== table.id)) return false;
  if (of.column !== undefined)
    return correction.column === of.column || isHeader(table, of.column, correction);
  if (of.row !== undefined) return correction.row === of.row;
  return correction.not !== undefined;
}

function isHeader({ columns }: TableReport, column: string | number, named: RoleCorrection): boolean {
  const name = columns.find((one) => one.column === column)?.name;
  return typeof named.column === 'string' && name !== undefined && named.column === name;
}

function lineSaying({ table, of, means }: SaidOfLine, isOneOfMany: boolean): string {
  const { table: id, ...line } = of;
  const named = { ...line, ...(isOneOfMany || means?.not !== undefined ? { table: id } : {}) };
  return lineOf({ ...named, column: headerOr(table, line.column), ...means, by: 'statement' });
}

/** People know a column by its header; one that would read as something else is called by its number. */
function headerOr(
  { columns }: TableReport,
  column: string | number | undefined,
): string | number | undefined {
  const name = columns.find((one) => one.column === column)?.name ?? '';
  const isPlain = /^(?!row\b|column\b|table\b)[^=!\n/]{1,100}$/i.test(name.trim());
  const isOnly = columns.filter((one) => one.name === name).length === 1;
  return isPlain && isOnly ? name.trim() : column;
}
