import type { Role } from '../roles';
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
}

export function decide(column: DraftColumn, role: Role, confidence: number, reason: string): void {
  column.role = role;
  column.confidence = confidence;
  column.reasons = [reason];
}

/** Roles that name rows instead of measuring them. */
const NAMING: ReadonlySet<Role> = new Set<Role>([
  ...(['dimension', 'label', 'identifier', 'name', 'geography', 'code', 'year', 'date', 'rank', 'free-text', 'bin-edge', 'note'] as const),
]);

export function namesRows({ role }: Pick<DraftColumn, 'role'>): boolean {
  return NAMING.has(role);
}
