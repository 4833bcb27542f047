import { ROLES, type Role } from '../../engine/tables/roles';
import type { TableKind } from '../../engine/tables/table-kinds';

/** Where a role's own name is no plain word. */
const WORDS: Partial<Record<Role, string>> = {
  sd: 'standard deviation',
  'total-contribution': 'total of amounts',
  'odds-ratio': 'odds ratio',
  'p-value': 'p-value',
  'r-squared': 'R squared',
  dimension: 'category',
  other: 'nothing known',
};

export function roleWord(role: Role): string {
  return WORDS[role] ?? role.replaceAll('-', ' ');
}

/** Every role by the word that pages use, for choosing. */
export const ROLE_CHOICES: readonly { readonly value: string; readonly label: string }[] = ROLES.map(
  (value) => ({ value, label: roleWord(value) }),
).sort((a, b) => (a.label < b.label ? -1 : 1));

export const KIND_WORDS: Readonly<Record<TableKind, string>> = {
  frequency: 'counts',
  magnitude: 'amounts',
  summary: 'statistics',
  regression: 'a model',
  survival: 'survival',
  microdata: 'records of single people or firms',
  other: 'nothing that is counted',
};
