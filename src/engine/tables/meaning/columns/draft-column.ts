import { BY_WORDS, type RoleCorrection } from '../../corrections';
import type { Role } from '../../roles';
import type { ColumnFacts } from './column-facts';

/** A column while its role is being found. */
export interface DraftColumn {
  /** 0-based in the grid. */
  readonly column: number;
  readonly labels: readonly string[];
  readonly name: string;
  readonly facts: ColumnFacts;
  role: Role;
  confidence: number;
  reasons: string[];
  /** Roles of the parts of composite cells, when the column says. */
  parts: readonly Role[] | undefined;
  total: boolean;
  /** Indexes of the columns it adds up, 0-based in the grid. */
  addends: readonly number[];
  /** They add up to it wherever all is shown. */
  proven: boolean;
  /** A person said what the column is: nothing that is found out later changes it. */
  corrected: RoleCorrection | undefined;
}

/** A decision about a column, with its reason in words. */
export interface Verdict {
  readonly role: Role;
  readonly confidence: number;
  readonly reason: string;
  readonly parts?: readonly Role[];
}

export function verdict(role: Role, confidence: number, reason: string): Verdict {
  return { role, confidence, reason };
}

export function decide(column: DraftColumn, { role, confidence, reason, parts }: Verdict): void {
  if (column.corrected?.role !== undefined) return;
  column.role = role;
  column.confidence = confidence;
  column.reasons = reason === '' ? [] : [reason];
  if (parts) column.parts = parts;
}

/** Takes a person's word for what a column is. */
export function correct(column: DraftColumn, correction: RoleCorrection, parts?: readonly Role[]): void {
  const { role, by } = correction;
  if (role !== undefined) decide(column, { role, confidence: 1, reason: BY_WORDS[by] });
  if (role !== undefined) column.parts = parts;
  column.corrected = correction;
}

/** Roles that name rows instead of measuring them. */
const NAMING: ReadonlySet<Role> = new Set<Role>([
  ...([
    'dimension',
    'label',
    'identifier',
    'name',
    'geography',
    'code',
    'year',
    'date',
    'rank',
    'free-text',
    'bin-edge',
    'note',
  ] as const),
]);

export function namesRows({ role }: Pick<DraftColumn, 'role'>): boolean {
  return NAMING.has(role);
}
