import type { Operator, Severity } from '../report/report';
import type { RuleId } from '../rules/rule-ids';

/** An effective rulebook: after `extends`, validated, canonicalised and hashed. What `RULEBOOK.md` describes. */
export interface Rulebook {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  /** SHA-256 of the canonical JSON of the effective book. */
  readonly sha256: string;
  readonly files: FilePolicy;
  readonly review: ReviewPolicy;
  readonly rules: ReadonlyMap<RuleId, RuleSetting>;
  /** Where a figure comes from, by key path (`files.max-bytes`, `rules.small-count`); absent: our assumption. */
  readonly sources: ReadonlyMap<string, Source>;
}

export interface FilePolicy {
  readonly types: readonly string[];
  readonly maxBytes: number;
  readonly maxTotalBytes: number;
  readonly maxFiles: number;
  /** Anchored regular expression for one path segment. */
  readonly names: string;
}

export interface ReviewPolicy {
  readonly reviewers: number;
  readonly blinded: boolean;
  readonly outsideProject: number;
  readonly decision: 'human' | 'owner' | 'automatic';
  readonly because?: string;
  readonly respondWithin: string;
  readonly claimFor: string;
  readonly closeReturnedAfter: string;
  readonly availableFor: string;
  readonly partialRelease: boolean;
  readonly auditRetention: string;
  readonly officerBlinded: boolean;
  readonly override: 'reason' | 'all-agree';
  readonly conflicts: readonly ('author' | 'co-author' | 'same-group')[];
  readonly holidays: string;
  readonly exceptions: 'with-reason' | 'never';
  readonly sampleAfterRelease: number;
}

export type Effect = 'flag' | 'ask' | 'off';

export interface RuleSetting {
  readonly effect: Effect;
  readonly severity: Severity;
  readonly except: readonly string[];
  readonly confidential: boolean;
  /** The rule's own keys (`allow`, `n`, `base`, …), validated by the rule's schema, `allow` still as text. */
  readonly params: Readonly<Record<string, unknown>>;
}

export interface Source {
  readonly kind: 'found' | 'general' | 'assumption';
  readonly text?: string;
  readonly where?: string;
}

/** `>= 10` as data: which values are kept. */
export interface Allow {
  readonly op: Operator;
  readonly value: number;
  holds(value: number): boolean;
}
