import type { EventKind } from '../audit/event';
import type { JudgementKind } from '../reviews/judgement';
import type { Choice } from '../submissions/request';
import type { Month } from './month';
import type { RuleId } from '../../engine/rules/rule-ids';

/** A submission, that its answer is late, or a decision on it, by the audit. */
export interface TurnEvent {
  readonly requestId: string;
  readonly turn: number;
  readonly kind: EventKind;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** What a reviewer thought of a file before the others could be read. */
export interface BlindVote {
  readonly fileId: string;
  readonly sha256: string;
  readonly voterId: string;
  readonly voter: string;
  readonly choice: Choice;
}

export interface RuleFindings {
  readonly rule: RuleId;
  readonly flagged: number;
  readonly unsure: number;
  /** Rejected requests in which it flagged something. */
  readonly rejected: number;
}

export interface RuleJudgements {
  readonly rule: RuleId;
  readonly judgement: JudgementKind;
  readonly count: number;
}

/** Files that people let go. */
export interface Approvals {
  readonly files: number;
  /** Of these, those in which something was flagged all the same. */
  readonly overrides: number;
}

export interface ProjectReleases {
  readonly project: string;
  readonly releases: number;
  readonly bytes: number;
}

export interface StatisticSums {
  /** In files as they were submitted last; rules by which most was found first. */
  readonly findings: readonly RuleFindings[];
  readonly judgements: readonly RuleJudgements[];
  readonly approvals: Approvals;
  /** Projects with most releases first. */
  readonly releases: readonly ProjectReleases[];
}

export interface MonthlySums {
  /** How often something happened to requests, and to how many of them. */
  readonly events: readonly {
    readonly month: Month;
    readonly kind: EventKind;
    readonly count: number;
    readonly requests: number;
  }[];
  /** By the month in which people approved them last. */
  readonly approvals: readonly (Approvals & { readonly month: Month })[];
}

/** ISO 8601, from `since` to before `until`; of one project or of all. */
export interface Stretch {
  readonly since: string;
  readonly until: string;
  readonly projectId?: string | undefined;
}

/** A finding that a checker called wrong, for whoever keeps the rule's figure. */
export interface FalseAlarm {
  readonly rule: RuleId;
  readonly message: string;
  readonly place: string;
  /** Why it is none, in the checker's words. */
  readonly reason: string;
  readonly at: Date;
  readonly file: { readonly id: string; readonly path: string };
  readonly request: { readonly id: string; readonly number: number; readonly project: string };
}

/** Numbers over many requests. What a running, blinded review would tell is in none of them: only of what is decided. */
export abstract class Statistics {
  /** `since`: ISO 8601. Of one project or of all, oldest first. */
  abstract turns(since: string, projectId?: string): Promise<readonly TurnEvent[]>;
  /** In two queries. */
  abstract ofMonths(stretch: Stretch): Promise<MonthlySums>;
  abstract blindVotes(): Promise<readonly BlindVote[]>;
  /** In one query. */
  abstract sums(): Promise<StatisticSums>;
  /** By rule, newest first. */
  abstract falseAlarms(limit: number): Promise<readonly FalseAlarm[]>;
}
