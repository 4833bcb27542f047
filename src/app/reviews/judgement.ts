import { createHash } from 'node:crypto';
import type { Finding } from '../../engine/report/report';
import { canonicalJson } from '../../engine/rulebook/canonical-json';
import type { RuleId } from '../../engine/rules/rule-ids';

/**
 * What a checker makes of one finding. `accepted`: it is so, and may go for the reason given; `confirmed`: it is a risk;
 * `wrong`: there is nothing, the rule was mistaken, which the owner of the rulebook wants to know.
 */
export const JUDGEMENTS = ['accepted', 'confirmed', 'wrong'] as const;
export type JudgementKind = (typeof JUDGEMENTS)[number];

export interface Judgement {
  readonly fileId: string;
  /** Of the bytes in which it was found. */
  readonly sha256: string;
  /** See `findingKey`. */
  readonly finding: string;
  readonly judge: { readonly id: string; readonly name: string };
  readonly turn: number;
  readonly judgement: JudgementKind;
  readonly reason: string;
  readonly rule: RuleId;
  /** What the rule said, and where: an example that its owner reads without the file. */
  readonly message: string;
  readonly place: string;
  readonly at: Date;
}

/** Names a finding within its file by what it says and where: a check that is run again finds the same. */
export function findingKey({ rule, anchor, message }: Finding): string {
  return createHash('sha256').update(canonicalJson({ rule, anchor, message })).digest('hex').slice(0, 16);
}
