import type { Role } from '../../tables/roles';
import type { Table, TableCell } from '../../tables/table';
import type { ModelOfTable } from './table-of-models';

/** What lme4 prints above the fixed effects: `Number of obs: 412, groups:  ward, 9`. */
const OBSERVATIONS = /\bNumber of obs: (\d{1,9}), groups:/;
const ESTIMATES: ReadonlySet<Role> = new Set<Role>(['coefficient']);

/** A mixed model says how many records it has and prints a row for each of its parameters, random effects left aside. */
export function modelsByTerms(table: Table): ModelOfTable[] {
  if (table.kind !== 'regression' || table.continued || table.continues) return [];
  const said = [table.title, ...table.notes].join(' ');
  const records = Number(OBSERVATIONS.exec(said)?.[1]);
  const terms: readonly TableCell[] = [...table.cellsOf(ESTIMATES)];
  const [cell] = terms;
  return cell && records > terms.length ? [{ cell, parameters: terms.length, records }] : [];
}
