import { nearestWord } from '../rulebook/nearest-word';
import { TABLE_IS_NOT, type RoleCorrection, type TableIsNot } from '../tables/corrections';
import { ROLES, type Role } from '../tables/roles';

export interface ReadLines {
  readonly corrections: readonly RoleCorrection[];
  /** One sentence for each line that is none. */
  readonly problems: readonly string[];
}

/**
 * Corrections as the researcher writes them in the statement, one a line: `age = dimension`, `column 3 = count`,
 * `Wards!row All saints = no total`, `table t2!row number 17 = total`, `table t2 = not counts`. What stands left of the last
 * `=` is the header of a column unless it begins with `row` or `table`.
 */
export function correctionLines(text: string): ReadLines {
  const corrections: RoleCorrection[] = [];
  const problems: string[] = [];
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '') return;
    const read = correctionLine(line.trim());
    if (typeof read === 'string') problems.push(`Line ${i + 1}: ${read}`);
    else corrections.push(read);
  });
  return { corrections, problems };
}

const LINE = /^(?:([^!=]{1,100})!)?(?:(row|column)\s{1,9})?(.{1,500}?)\s{0,9}=\s{0,9}([^=]{1,40})$/i;
const TABLE = /^table\s{1,9}(t[1-9]\d{0,5})$/i;
const NUMBERED_ROW = /^number\s{1,9}([1-9]\d{0,8})$/i;

function correctionLine(line: string): RoleCorrection | string {
  const [, within, kind = 'column', called = '', meaning = ''] = LINE.exec(line) ?? [];
  if (called === '') return 'it has no name and role, as in “age = dimension”.';
  const said = meant(meaning.trim().toLowerCase());
  if (typeof said === 'string') return said;
  const where = within === undefined ? {} : placeSaid(within.trim());
  if ('not' in said) {
    const table = TABLE.exec(called)?.[1]?.toLowerCase();
    if (table === undefined) return 'it names no table, as in “table t1 = not a table”.';
    return { ...where, table, ...said, by: 'statement' };
  }
  if (kind.toLowerCase() === 'row') {
    const number = NUMBERED_ROW.exec(called)?.[1];
    return { ...where, row: number === undefined ? called : Number(number), ...said, by: 'statement' };
  }
  const numbered = /^column\s+\d{1,4}\s*=/i.test(line.slice(within === undefined ? 0 : within.length + 1));
  return { ...where, column: numbered ? Number(called) : called, ...said, by: 'statement' };
}

function placeSaid(within: string): Pick<RoleCorrection, 'sheet' | 'table'> {
  const table = TABLE.exec(within)?.[1]?.toLowerCase();
  return table === undefined ? { sheet: within } : { table };
}

/** The line that says it, so that it reads back as the same correction. */
export function lineOf({ sheet, table, column, row, role, total, not }: RoleCorrection): string {
  const within = table !== undefined && not === undefined ? `table ${table}!` : sheet ? `${sheet}!` : '';
  const means = not !== undefined ? `not ${not}` : (role ?? (total === true ? 'a total' : 'no total'));
  return `${within}${lineNamed({ table, column, row })} = ${means}`;
}

function lineNamed({ table = '', column, row }: Pick<RoleCorrection, 'table' | 'column' | 'row'>): string {
  if (typeof row === 'number') return `row number ${row}`;
  if (row !== undefined) return `row ${row}`;
  return column === undefined ? `table ${table}` : typeof column === 'number' ? `column ${column}` : column;
}

type Meaning = { readonly role: Role } | { readonly total: boolean } | { readonly not: TableIsNot };

function meant(word: string): Meaning | string {
  if (word === 'no total' || word === 'not a total') return { total: false };
  if (word === 'a total') return { total: true };
  const not = TABLE_IS_NOT.find((known) => word === `not ${known}`);
  if (not) return { not };
  const wanted = word.replace(/[ _]/g, '-');
  const role = ROLES.find((known) => known === wanted);
  if (role) return { role };
  const near = nearestWord(wanted, ROLES);
  return `“${word}” is no role${near === undefined ? `; roles are ${ROLES.join(', ')}` : `; did you mean ${near}?`}`;
}
