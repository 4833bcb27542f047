import type { Choice, DecoyOutcome } from '../submissions/request';
import type { State } from '../workflow/words';

/** A line of compliance's list. */
export interface DecoyLine {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly project: string;
  /** Whose name it bears. */
  readonly cover: string;
  readonly state: State;
  readonly createdAt: Date;
  readonly submittedAt?: Date;
  readonly outcome?: DecoyOutcome;
}

/** Somebody who could have asked for a release: a member of a project that has not ended, who reviews nothing. */
export interface Cover {
  readonly projectId: string;
  readonly project: string;
  readonly personId: string;
  readonly name: string;
}

/** What a reviewer thought of a file with a known problem, before others could be read. */
export interface Sighting {
  readonly fileId: string;
  readonly reviewerId: string;
  readonly reviewer: string;
  readonly choice: Choice;
}

export abstract class Decoys {
  /** The newest first. */
  abstract list(
    limit: number,
    offset: number,
  ): Promise<{
    readonly lines: readonly DecoyLine[];
    readonly total: number;
    /** Of all that have ended. */
    readonly counts: Readonly<Record<DecoyOutcome, number>>;
  }>;
  abstract covers(): Promise<readonly Cover[]>;
  /** Of one file; empty: nothing is wrong with it. */
  abstract sayProblem(fileId: string, problem: string): Promise<void>;
  /** False when that was said before. */
  abstract end(requestId: string, outcome: DecoyOutcome): Promise<boolean>;
  /** Of decoys that have ended, or of this one; the last of each reviewer and file. */
  abstract sightings(requestId?: string): Promise<readonly Sighting[]>;
}
