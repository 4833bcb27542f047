import { nearestWord } from '../rulebook/nearest-word';
import type { RoleCorrection } from '../tables/corrections';
import { ROLES, type Role } from '../tables/roles';

export interface ReadLines {
  readonly corrections: readonly RoleCorrection[];
  /** One sentence for each line that is none. */
  readonly problems: readonly string[];
}

/**
 * Corrections as the researcher writes them in the statement, one a line: `age = dimension`, `column 3 = count`,
 * `Wards!row All saints = no total`. What stands left of the last `=` is the header of a column unless it begins with `row`.
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

function correctionLine(line: string): RoleCorrection | string {
  const [, sheet, kind = 'column', called = '', meaning = ''] = LINE.exec(line) ?? [];
  if (called === '') return 'it has no name and role, as in “age = dimension”.';
  const said = meant(meaning.trim().toLowerCase());
  if (typeof said === 'string') return said;
  const where = sheet === undefined ? {} : { sheet: sheet.trim() };
  if (kind.toLowerCase() === 'row') return { ...where, row: called, ...said, by: 'statement' };
  const numbered = /^column\s+\d{1,4}\s*=/i.test(line.slice(sheet === undefined ? 0 : sheet.length + 1));
  return { ...where, column: numbered ? Number(called) : called, ...said, by: 'statement' };
}

function meant(word: string): { readonly role: Role } | { readonly total: boolean } | string {
  if (word === 'no total' || word === 'not a total') return { total: false };
  if (word === 'a total') return { total: true };
  const wanted = word.replace(/[ _]/g, '-');
  const role = ROLES.find((known) => known === wanted);
  if (role) return { role };
  const near = nearestWord(wanted, ROLES);
  return `“${word}” is no role${near === undefined ? `; roles are ${ROLES.join(', ')}` : `; did you mean ${near}?`}`;
}
