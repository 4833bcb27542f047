import type { Role } from '../../roles';
import { isKnownToOthers } from '../../words/quasi-identifiers';
import type { DraftColumn } from '../columns/draft-column';

export interface QuasiIdentifiers {
  readonly columns: readonly DraftColumn[];
  /** Name or role says that others may know them; else they are only columns whose values come back. */
  readonly named: boolean;
}

const KNOWN_BY_ROLE: ReadonlySet<Role> = new Set<Role>(['geography', 'date']);

/** Columns of records by which others may find a person. Where nothing names one, columns of few words may be such. */
export function quasiIdentifiers(columns: readonly DraftColumn[]): QuasiIdentifiers {
  const open = columns.filter(
    ({ role, facts }) => role !== 'identifier' && role !== 'name' && facts.filled > 0,
  );
  const named = open.filter(({ name, role }) => KNOWN_BY_ROLE.has(role) || isKnownToOthers(name));
  if (named.length > 0) return { columns: named, named: true };
  return { columns: open.filter(hasFewWords), named: false };
}

const FEW = 40;

function hasFewWords({ facts: { kinds, filled, distinct, longestText } }: DraftColumn): boolean {
  const words = kinds.text + kinds.range > filled / 2 && longestText <= 40;
  return words && distinct >= 2 && distinct <= Math.min(FEW, filled / 2);
}
