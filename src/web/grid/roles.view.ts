import { columnLetters } from '../../engine/model/anchor';
import type { FileReport, LineReport, TableReport } from '../../engine/report/report';
import type { CorrectedBy, TableIsNot } from '../../engine/tables/corrections';
import { visibleText } from '../../engine/report/visible-text';
import type { CheckerCorrection } from '../../app/scanning/checker-correction';
import { momentView, type MomentView } from '../words/moments';
import { counted } from '../words/numbers';
import { KIND_WORDS, ROLE_CHOICES, roleWord } from '../words/roles';

/** What the check took a file's tables for, where people said otherwise, and the form that says so. */
export interface RolesView {
  readonly open: boolean;
  readonly say: string;
  readonly tables: readonly TableRolesView[];
  /** Lines that people corrected. */
  readonly corrected: readonly CorrectedView[];
  /** Who of the checkers corrected something last, and when; empty where nobody did. */
  readonly checkers: readonly { readonly name: string; readonly at: MomentView }[];
  /** Null for who only reads. */
  readonly form: RolesFormView | null;
  /** Why this reader cannot correct now; empty otherwise. */
  readonly because: string;
}

interface TableRolesView {
  readonly id: string;
  readonly range: string;
  readonly say: string;
  readonly isWhole: boolean;
  readonly chosen: boolean;
}

interface CorrectedView {
  readonly table: string;
  readonly line: string;
  readonly place: string;
  readonly was: string;
  readonly is: string;
  readonly by: string;
}

export interface RolesFormView {
  readonly action: string;
  readonly sha256: string;
  /** Where it leads afterwards. */
  readonly next: string;
  readonly line: string;
  readonly choices: typeof ROLE_CHOICES;
  readonly hint: string;
}

/** A sheet with more tables has them chosen by a line of theirs. */
const SHOWN = 60;

/** Where this reader corrects, and in what way; without `action` they only read. */
export interface Correcting {
  readonly action: string;
  readonly because: string;
  readonly sha256: string;
  readonly next: string;
  readonly hint: string;
}

export function rolesView(
  tables: FileReport['tables'],
  about: {
    readonly query: Readonly<Record<string, unknown>>;
    readonly corrections: readonly CheckerCorrection[];
    readonly correcting: Correcting | undefined;
    readonly now: Date;
  },
): RolesView | null {
  if (tables.length === 0) return null;
  const { query, corrections, correcting, now } = about;
  const line = typeof query['line'] === 'string' ? query['line'].slice(0, 20) : '';
  const corrected = tables.flatMap(correctedLines);
  const words = corrected.length > 0 ? `, ${counted(corrected.length, 'correction')}` : '';
  const isOpen = correcting !== undefined && correcting.action !== '' && !tables.some(isInArchive);
  return {
    open: line !== '',
    say: `${counted(tables.length, 'table')}${words}`,
    tables: tables.slice(0, SHOWN).map((table) => ({
      id: table.id,
      range: [table.sheet === undefined ? '' : visibleText(table.sheet), table.range]
        .filter(Boolean)
        .join(' '),
      say: KIND_WORDS[table.kind],
      isWhole: table.corrected !== undefined,
      chosen: table.id === query['table'],
    })),
    corrected,
    checkers: corrections
      .slice(-1)
      .map(({ by, at }) => ({ name: by?.name ?? 'A checker', at: momentView(new Date(at), now) })),
    form: isOpen ? { ...correcting, line, choices: ROLE_CHOICES } : null,
    because: correcting?.because ?? '',
  };
}

/** Of what lies in an archive nobody says anything here: its tables are not the file's own. */
function isInArchive({ id }: TableReport): boolean {
  return id.includes('!/');
}

const BY_WHOM: Readonly<Record<CorrectedBy, string>> = {
  statement: 'in the statement',
  checker: 'by a checker',
  'roles file': 'in a roles file',
};

const NOT_WORDS: Readonly<Record<TableIsNot, string>> = { 'a table': 'no table', counts: 'counts of nobody' };

function correctedLines({
  id,
  kind,
  corrected,
  columns,
  rows,
  totals,
}: TableReport): readonly CorrectedView[] {
  const whole = corrected && {
    ...{ table: id, line: '', place: id, by: BY_WHOM[corrected.by] },
    ...{ was: KIND_WORDS[corrected.was], is: `${NOT_WORDS[corrected.not]}, ${KIND_WORDS[kind]}` },
  };
  const ofLine = (line: LineReport, place: { line: string; place: string }, isTotal: boolean) => {
    if (!line.corrected || corrected) return [];
    const is = isTotal && line.role !== 'total' ? `${roleWord(line.role)}, a total` : roleWord(line.role);
    const was = roleWord(line.corrected.was);
    return [{ ...place, table: id, was, is, by: BY_WHOM[line.corrected.by] }];
  };
  return [
    ...(whole ? [whole] : []),
    ...columns.flatMap((line) => {
      const letter = columnLetters(line.column);
      const place = { line: letter, place: `column ${letter}` };
      return ofLine(line, place, totals.columns.includes(line.column));
    }),
    ...rows.flatMap((line) =>
      ofLine(line, { line: String(line.row), place: `row ${line.row}` }, totals.rows.includes(line.row)),
    ),
  ];
}
