export const SAMPLE_OUTCOMES = ['agrees', 'would-not-have-released'] as const;
export type SampleOutcome = (typeof SAMPLE_OUTCOMES)[number];

/** A release that was drawn to be reviewed once more. */
export interface Sample {
  readonly id: string;
  readonly releaseId: string;
  readonly request: {
    readonly id: string;
    readonly number: number;
    readonly title: string;
    readonly project: string;
  };
  readonly seed: string;
  readonly share: number;
  readonly drawnAt: Date;
  /** Who was drawn; absent where everybody who could had reviewed it before. */
  readonly reviewer?: { readonly id: string; readonly name: string };
  readonly done?: {
    readonly outcome: SampleOutcome;
    readonly reason: string;
    readonly by: string;
    readonly at: Date;
  };
}

export interface SampleCounts {
  readonly drawn: number;
  readonly done: number;
  readonly disagree: number;
}

export abstract class Samples {
  abstract draw(sample: {
    releaseId: string;
    requestId: string;
    seed: string;
    share: number;
    at: Date;
    reviewerId: string | undefined;
  }): Promise<void>;
  abstract find(id: string): Promise<Sample | undefined>;
  /** Open ones first, each the oldest first. Of one reviewer: those drawn for them, and open ones drawn for nobody. */
  abstract list(of: {
    reviewerId?: string;
    limit: number;
    offset: number;
  }): Promise<{ readonly samples: readonly Sample[]; readonly total: number }>;
  abstract counts(): Promise<SampleCounts>;
  /** False when an outcome was recorded before. */
  abstract record(
    id: string,
    outcome: { outcome: SampleOutcome; reason: string; byId: string; at: Date },
  ): Promise<boolean>;
}
