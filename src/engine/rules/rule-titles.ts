import { RULES } from './index';

const TITLES: ReadonlyMap<string, string> = new Map(RULES.map(({ id, title }) => [id, title]));

/** What a rule is called where people read of it. One that this version does not have is called by its id. */
export function titleOfRule(id: string): string {
  return TITLES.get(id) ?? id;
}
