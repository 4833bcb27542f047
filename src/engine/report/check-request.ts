import type { Rulebook } from '../rulebook/book';
import { ruleSetting } from '../rulebook/effective-book';
import type { RuleDefinition } from '../rules/define-rule';
import { RULE_IDS, type RuleId } from '../rules/rule-ids';
import { flattened } from './entries';
import type { FileReport, Relation, Report } from './report';
import { compareText } from './finding-order';
import { requestVerdict } from './verdict';

export interface RequestToCheck {
  readonly files: readonly FileReport[];
  readonly book: Rulebook;
  readonly rules: readonly RuleDefinition[];
  /** Of the program, as in package.json. */
  readonly version: string;
}

/** The report of a request: its files by path, entries of archives among them, what is wrong with them together, and the verdict of all. */
export function checkRequest({ files, book, rules, version }: RequestToCheck): Report {
  const ordered = files.flatMap(flattened).sort((a, b) => compareText(a.path, b.path));
  const relations = rules.flatMap((rule) => relationsOf(rule, ordered, book));
  const notChecked = notBuilt(book, rules);
  return {
    schema: 'sluice-report/1',
    tool: { name: 'sluice', version },
    rulebook: { id: book.id, version: book.version, sha256: book.sha256 },
    verdict: requestVerdict(ordered, relations),
    files: ordered,
    relations,
    ...(notChecked.length > 0 ? { notChecked } : {}),
  };
}

function relationsOf(rule: RuleDefinition, files: readonly FileReport[], book: Rulebook): Relation[] {
  const { effect, severity } = ruleSetting(book, rule.id);
  if (effect === 'off' || !rule.request) return [];
  return Array.from(rule.request(files, book.files), ({ outcome, ...said }) => ({
    rule: rule.id,
    outcome: effect === 'ask' ? 'unsure' : outcome,
    severity,
    ...said,
  }));
}

/** A rule that the book wants and this version does not have must not read as passed. */
function notBuilt(book: Rulebook, rules: readonly RuleDefinition[]): RuleId[] {
  const built = new Set<RuleId>(rules.map(({ id }) => id));
  return RULE_IDS.filter((id) => !built.has(id) && ruleSetting(book, id).effect !== 'off').sort(compareText);
}
