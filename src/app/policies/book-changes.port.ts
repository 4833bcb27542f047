import type { FileVerdict } from '../../engine/report/report';
import type { BookRef } from '../people/projects.port';
import type { Trial, TriedFile } from './trial';

export const CHANGE_STATES = ['proposed', 'agreed', 'rejected'] as const;
export type ChangeState = (typeof CHANGE_STATES)[number];

interface Named {
  readonly id: string;
  readonly name: string;
}

/** One project is to be checked against another book, or another version of its own: proposed by one, agreed by another. */
export interface BookChange {
  readonly id: string;
  readonly project: Named & { readonly code: string };
  readonly from: BookRef;
  readonly to: BookRef;
  /** Why, in the words of who proposed it. */
  readonly summary: string;
  readonly state: ChangeState;
  readonly proposedBy: Named;
  readonly proposedAt: Date;
  readonly decidedBy?: Named;
  readonly decidedAt?: Date;
  /** What who decided said; empty where they said nothing. */
  readonly reason: string;
  /** What the book would have done with what went out; absent while that is being tried. */
  readonly trial?: Trial;
}

export interface ChangeDecision {
  readonly id: string;
  readonly state: 'agreed' | 'rejected';
  readonly by: string;
  readonly at: Date;
  readonly reason: string;
}

/** A file that went out, with the scan whose report stood when it did. */
export interface ReleasedFile {
  readonly requestId: string;
  readonly deliveredAt: Date;
  /** Files of its request that went out. */
  readonly outputs: number;
  readonly fileId: string;
  readonly scanId: string;
  readonly sha256: string;
  readonly verdict: FileVerdict;
}

/** A request that went out, with those of its files that a book is tried on: of the oldest one, maybe not all. */
export interface ReleasedRequest extends Pick<ReleasedFile, 'requestId' | 'deliveredAt' | 'outputs'> {
  readonly files: readonly ReleasedFile[];
}

export function byRequest(files: readonly ReleasedFile[]): readonly ReleasedRequest[] {
  const ids = [...new Set(files.map(({ requestId }) => requestId))];
  return ids.flatMap((id) => {
    const of = files.filter(({ requestId }) => requestId === id);
    return of[0] ? [{ ...of[0], files: of }] : [];
  });
}

export abstract class BookChanges {
  /** Starts its trial in the same transaction. Refuses with `duplicate` while another one waits for this project. */
  abstract propose(
    change: Pick<BookChange, 'from' | 'to' | 'summary'> & {
      readonly projectId: string;
      readonly by: string;
      readonly at: Date;
    },
  ): Promise<string>;
  abstract find(id: string): Promise<BookChange | undefined>;
  /** Newest first; of one project, or of all. */
  abstract all(projectId?: string): Promise<readonly BookChange[]>;
  /** False when it was decided before: the first of two wins. */
  abstract decide(decision: ChangeDecision): Promise<boolean>;
  /** False when the trial had ended before. */
  abstract endTrial(id: string, trial: Trial, at: Date): Promise<boolean>;
  /** The last files of a project that were delivered until then, the newest first. */
  abstract releasedFiles(projectId: string, until: Date, limit: number): Promise<readonly ReleasedFile[]>;
}

/** How far a trial is. Written beside the transactions of others: nobody decides by it, and a restart goes on from it. */
export abstract class TrialNotes {
  abstract of(changeId: string): Promise<readonly TriedFile[]>;
  /** The same file twice is noted once. */
  abstract add(changeId: string, file: TriedFile): Promise<void>;
}
