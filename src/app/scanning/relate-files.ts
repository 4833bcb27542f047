import type { CountTable } from '../../engine/differencing/count-table';
import { relationsOf } from '../../engine/report/check-request';
import { findingsWithin, type Related } from '../../engine/report/related';
import type { Relation } from '../../engine/report/report';
import type { Rulebook } from '../../engine/rulebook/book';
import { differencing } from '../../engine/rules/differencing';
import { recoverableSuppression } from '../../engine/rules/recoverable-suppression';
import type { RuleId } from '../../engine/rules/rule-ids';

export interface FilesToRelate {
  /** All of a request that are to be released, with the counts that each publishes. */
  readonly files: readonly { readonly path: string; readonly tables: readonly CountTable[] }[];
  /** What the project had released before. */
  readonly earlier: readonly CountTable[];
  readonly book: Rulebook;
}

/** What files give away with each other and with what is out. */
export interface Together {
  /** For the report of all of them: in full, and empty for a rule that found nothing. */
  readonly byRule: ReadonlyMap<RuleId, readonly Relation[]>;
  /** For who looks at one of them, by its path. */
  readonly byFile: ReadonlyMap<string, Related>;
}

/** The rules that hold tables against each other. */
export const ACROSS_TABLES = [differencing, recoverableSuppression];

/** Beyond it a person sees enough, and a page can still be shown. */
const MOST_KEPT = 200;

export function relateFiles({ files, earlier, book }: FilesToRelate): Together {
  const tables = files.flatMap((file) => file.tables);
  const asked = { files: [], tables, earlier, book, version: '' };
  const byRule = new Map(ACROSS_TABLES.map((rule) => [rule.id, relationsOf({ ...asked, rules: [rule] })]));
  const relations = [...byRule.values()].flat();
  const byFile = new Map(
    files.map(({ path, tables: own }) => {
      const checked = own.reduce((sum, { counts }) => sum + counts.length, 0);
      return [path, { checked, findings: kept(findingsWithin(path, relations)) }];
    }),
  );
  return { byRule, byFile };
}

/** That not all was compared stands last, and must not be what is left out. */
function kept(findings: Related['findings']): Related['findings'] {
  const ofFile = findings.filter(({ anchor }) => Object.keys(anchor).length === 0);
  const ofPlaces = findings.filter((finding) => !ofFile.includes(finding));
  return [...ofPlaces.slice(0, MOST_KEPT), ...ofFile];
}
