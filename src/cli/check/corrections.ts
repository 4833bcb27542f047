import { nearestWord } from '../../engine/rulebook/nearest-word';
import { problem, type Place } from '../../engine/rulebook/problems';
import { RulebookRefusal, type Problem } from '../../engine/rulebook/refusal';
import type { KeyPath } from '../../engine/rulebook/yaml-text';
import type { TableReport } from '../../engine/report/report';
import type { RoleCorrection } from '../../engine/tables/corrections';
import { UsageError } from '../command';

/** A correction with where it was written. */
export interface CorrectionAsked {
  readonly correction: RoleCorrection;
  /** The file that it is about; without it all. */
  readonly path: string | undefined;
  readonly at: KeyPath;
  readonly place: Place;
}

export function correctionsOf(asked: readonly CorrectionAsked[], path: string): readonly RoleCorrection[] {
  return asked.filter((one) => isAbout(one, path)).map(({ correction }) => correction);
}

/** What is said of an archive is said of each file in it. */
function isAbout({ path }: CorrectionAsked, file: string): boolean {
  return path === undefined || path === file || file.startsWith(`${path}!/`);
}

/** What a check or an explanation says of one file. */
interface Looked {
  readonly path: string;
  readonly tables: readonly TableReport[];
  readonly unusedCorrections?: readonly RoleCorrection[];
}

/**
 * A correction that named nothing is a slip of the pen, and the role that it was meant for stands uncorrected.
 *
 * @throws UsageError naming file, line, key and the names that there are
 */
export function refuseUnused(asked: readonly CorrectionAsked[], files: readonly Looked[]): void {
  const problems = asked.flatMap((one) => {
    const about = files.filter(({ path }) => isAbout(one, path));
    const unused = about.every(({ unusedCorrections = [] }) => unusedCorrections.includes(one.correction));
    return unused ? [nothingSoCalled(one, about)] : [];
  });
  if (problems.length > 0) throw notUsable(new RulebookRefusal(problems));
}

export function notUsable({ message }: RulebookRefusal): UsageError {
  return new UsageError(`The corrected roles cannot be used.\n${message}`);
}

const NAMES_LISTED = 20;

function nothingSoCalled({ correction, at, place }: CorrectionAsked, about: readonly Looked[]): Problem {
  const tables = about.flatMap((file) => file.tables);
  const { column, row, sheet, table, not } = correction;
  const within = [
    sheet === undefined ? '' : ` in sheet "${sheet}"`,
    table === undefined ? '' : ` in ${table}`,
  ];
  if (not !== undefined) {
    const ids = [...new Set(tables.map(({ id }) => id))].slice(0, NAMES_LISTED);
    return problem([...at, 'table'], `${table ?? ''}, which is no table`, ids.join(', '), place);
  }
  if (row !== undefined) {
    const key = typeof row === 'number' ? 'row-number' : 'row';
    const said = typeof row === 'number' ? `${row}, the number` : `"${row}", the label`;
    return problem(
      [...at, key],
      `${said} of no row${within.join('')}`,
      `a ${key === 'row' ? 'label' : 'number'} as explain prints it`,
      place,
    );
  }
  const names = [...new Set(tables.flatMap(({ columns }) => columns.map(({ name }) => name)))].filter(
    (name) => name !== '',
  );
  const meant = typeof column === 'string' ? nearestWord(column, names) : undefined;
  const listed = names.slice(0, NAMES_LISTED).join(', ');
  return problem(
    [...at, 'column'],
    `${JSON.stringify(column)}, which is no column${within.join('')}`,
    `${listed === '' ? 'nothing, since there is no table' : listed}${meant === undefined ? '' : `; did you mean ${meant}?`}`,
    place,
  );
}
