import { flattened } from '../../engine/report/entries';
import type { FileReport } from '../../engine/report/report';
import type { RuleId } from '../../engine/rules/rule-ids';

export interface RuleCount {
  readonly rule: RuleId;
  readonly flagged: number;
  readonly unsure: number;
}

/** How often each rule found something in a file and in what lies in it. */
export function countsByRule(report: FileReport): readonly RuleCount[] {
  const counts = new Map<RuleId, RuleCount>();
  for (const { rule, outcome } of flattened(report).flatMap(({ findings }) => findings)) {
    const { flagged, unsure } = counts.get(rule) ?? { flagged: 0, unsure: 0 };
    const more = outcome === 'flagged' ? { flagged: flagged + 1, unsure } : { flagged, unsure: unsure + 1 };
    counts.set(rule, { rule, ...more });
  }
  return [...counts.values()];
}
