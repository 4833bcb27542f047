import { asOneFile } from '../../engine/report/entries';
import type { FileReport, Finding } from '../../engine/report/report';
import { findingKey } from '../reviews/judgement';

/** What a check found with what checkers said of roles, against the check of the same bytes without. */
export interface CorrectionEffect {
  readonly went: readonly Finding[];
  readonly came: readonly Finding[];
}

export function correctionEffect(without: FileReport, now: FileReport): CorrectionEffect {
  const [before, after] = [asOneFile(without).findings, asOneFile(now).findings];
  return { went: missingIn(after, before), came: missingIn(before, after) };
}

function missingIn(known: readonly Finding[], findings: readonly Finding[]): readonly Finding[] {
  const keys = new Set(known.map(findingKey));
  return findings.filter((finding) => !keys.has(findingKey(finding)));
}
