import type { CountTable } from '../differencing/count-table';
import type { Rulebook } from '../rulebook/book';
import { ruleSetting } from '../rulebook/effective-book';
import type { RuleDefinition } from '../rules/define-rule';
import { RULE_IDS, type RuleId } from '../rules/rule-ids';
import { flattened } from './entries';
import type { FileReport, Relation, Report } from './report';
import { compareText } from './finding-order';
import { countsKept } from './rule-run';
import { requestVerdict } from './verdict';

export interface RequestToCheck {
  readonly files: readonly FileReport[];
  /** The counts that they publish. Without them nothing is said about what tables give away together. */
  readonly tables?: readonly CountTable[];
  /** Those that were released for the same project before. */
  readonly earlier?: readonly CountTable[];
  /** What rules said of the files together where they were asked elsewhere: they are not asked again. */
  readonly known?: ReadonlyMap<RuleId, readonly Relation[]>;
  readonly book: Rulebook;
  readonly rules: readonly RuleDefinition[];
  /** Of the program, as in package.json. */
  readonly version: string;
}

/** The report of a request: its files by path, entries of archives among them, what is wrong with them together, and the verdict of all. */
export function checkRequest(request: RequestToCheck): Report {
  const { files, book, rules, version } = request;
  const ordered = files.flatMap(flattened).sort((a, b) => compareText(a.path, b.path));
  const relations = relationsOf({ ...request, files: ordered });
  const able = request.tables ? rules : rules.filter(({ id }) => id !== 'differencing');
  const notChecked = notBuilt(book, able);
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

/** What the rules say about the files together. */
export function relationsOf(request: RequestToCheck): Relation[] {
  const { files, tables = [], earlier = [], known, book, rules } = request;
  const all = {
    files,
    tables: byPath(tables),
    earlier: byPath(earlier),
    policy: book.files,
    countsKept: countsKept(book),
  };
  return rules.flatMap((rule): readonly Relation[] => {
    const { effect, severity, params } = ruleSetting(book, rule.id);
    if (effect === 'off' || !rule.request) return [];
    const told = known?.get(rule.id);
    if (told) return told;
    const context = { ...all, params: rule.params.parse(params) };
    return Array.from(rule.request(context), ({ outcome, ...said }) => ({
      rule: rule.id,
      outcome: effect === 'ask' ? 'unsure' : outcome,
      severity,
      ...said,
    }));
  });
}

/** Tables of one file stay in their order. */
function byPath(tables: readonly CountTable[]): readonly CountTable[] {
  return [...tables].sort((a, b) => compareText(a.path, b.path));
}

/** A rule that the book wants and this version does not have must not read as passed. */
function notBuilt(book: Rulebook, rules: readonly RuleDefinition[]): RuleId[] {
  const built = new Set<RuleId>(rules.map(({ id }) => id));
  return RULE_IDS.filter((id) => !built.has(id) && ruleSetting(book, id).effect !== 'off').sort(compareText);
}
