import type { FileVerdict } from '../../engine/report/report';
import type { Statement } from '../../engine/report/statement';
import type { DestinationChoice } from '../destinations/destination';
import type { BookRef } from '../people/projects.port';
import type { Deleted, Hold } from '../retention/deleted';
import type { CheckerCorrection } from '../scanning/checker-correction';
import type { State } from '../workflow/words';
import type { CoAuthors } from './co-authors';

/** A release request with everything its pages and acts need. Plain data: what may be done with it, `workflow` says. */
export interface ReleaseRequest<File extends ListedFile = OutputFile> {
  readonly id: string;
  /** Counted up over the installation, for people: `#17`. */
  readonly number: number;
  readonly project: {
    readonly id: string;
    readonly code: string;
    readonly title: string;
    readonly endedAt?: Date;
    /** Its members write in each other's drafts. */
    readonly sharesDrafts: boolean;
  };
  readonly author: { readonly id: string; readonly name: string; readonly group: string };
  /** Who else has a hand in it. */
  readonly coAuthors: CoAuthors;
  readonly state: State;
  /** 1 at first; one more each time the request comes back. */
  readonly turn: number;
  /** Grows with every change; a form that carries an older one is stale. */
  readonly version: number;
  /** What lists call it: the title of its first group. */
  readonly title: string;
  /** In the order in which they were made; never none. */
  readonly groups: readonly FileGroup[];
  readonly book: BookRef;
  /** The book of its project now: what is submitted next is bound to. */
  readonly projectBook?: BookRef;
  readonly createdAt: Date;
  readonly submittedAt?: Date;
  readonly stateSince: Date;
  /** When the book promises an answer, or the clock ends the state; see `deadlines`. */
  readonly dueAt?: Date;
  /** Why the book let Sluice approve it without people; absent where people decided. */
  readonly automatic?: string;
  readonly files: readonly File[];
  /** Seats of every turn, in the order in which they were taken. */
  readonly reviews: readonly Review[];
  /** Every vote ever cast; those on a file's current digest count. */
  readonly votes: readonly Vote[];
  readonly comments: readonly Comment[];
  /** The request that was approved in part; this one holds what was left. */
  readonly partOf?: RequestLink;
  readonly release?: ReleaseSummary;
  /** Where it may go: those in use that its project is not kept from, by name. */
  readonly destinations: readonly DestinationChoice[];
  /** Prepared by compliance; `whatViewerSees` keeps this from whoever is not to know. */
  readonly decoy?: Decoy;
  /** Its release was drawn to be reviewed again and has not been; `whatViewerSees` keeps this for who does it. */
  readonly secondReview?: SecondReview;
  /** Compliance keeps it from being deleted; `whatViewerSees` keeps this for compliance. */
  readonly hold?: Hold;
}

/** Its files as lists need them. */
export type ListedRequest = ReleaseRequest<ListedFile>;

export interface SecondReview {
  /** Absent where everybody who could had reviewed it before: then whoever has not may do it. */
  readonly reviewerId?: string;
}

export const DECOY_OUTCOMES = ['caught', 'missed'] as const;
export type DecoyOutcome = (typeof DECOY_OUTCOMES)[number];

/** A request with known problems that compliance put in the queue under a researcher's name. */
export interface Decoy {
  /** Who prepared it, and acts as its author. */
  readonly by: string;
  readonly problems: readonly { readonly fileId: string; readonly problem: string }[];
  /** What came of it, once it was decided. */
  readonly outcome?: DecoyOutcome;
}

/** Another request, by the number that people know it by. */
export interface RequestLink {
  readonly id: string;
  readonly number: number;
}

/** Files that are asked for together, for one purpose. */
export interface FileGroup {
  readonly id: string;
  readonly context: GroupContext;
  /** Counts edits of the context alone, so that an upload in another tab makes no form stale. */
  readonly contextVersion: number;
}

export interface GroupContext {
  readonly title: string;
  /** What it is. */
  readonly what: string;
  /** Why it is needed outside. */
  readonly why: string;
  /** Where it will be published or used. */
  readonly destination: string;
}
export const CONTEXT_FIELDS = ['title', 'what', 'why', 'destination'] as const;

/**
 * `supporting`: for the checkers' eyes, as underlying counts or code are. It is checked and read like any other, has no
 * vote, and never leaves.
 */
export const FILE_KINDS = ['output', 'supporting'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** A file among ten thousand others: what lists show of it, and what the workflow asks about it. */
export interface ListedFile {
  readonly id: string;
  readonly groupId: string;
  /** As uploaded: `/`-separated, unique in the request. */
  readonly path: string;
  readonly kind: FileKind;
  /** Absent where it was not read: only who writes needs those of all files. */
  readonly statement?: Statement;
  readonly statementVersion: number;
  /** Why it is to go although the rulebook takes no such file; empty where nothing is asked. */
  readonly exceptionReason: string;
  readonly current: ListedVersion;
  /** Oldest first, the current one last. */
  readonly versions: readonly ListedVersion[];
  /** Taken out by the researcher after a submission; still readable for checkers. */
  readonly withdrawn: boolean;
  /** Left over by an approval in part: it is asked for there and no longer here. */
  readonly continuedIn?: RequestLink;
  readonly scan: ListedScan;
}

export interface ListedVersion {
  readonly number: number;
  readonly sha256: string;
  readonly bytes: number;
  readonly turn: number;
  /** Its bytes are gone, and what was drawn and quoted of them. */
  readonly deleted?: Deleted;
}

export interface ListedScan {
  readonly state: 'waiting' | 'running' | 'done';
  readonly verdict?: FileVerdict;
  readonly flagged: number;
  readonly unsure: number;
  /** What to do about a kind of file that the rulebook does not take; absent where it does. */
  readonly forbidden?: string;
}

export interface OutputFile extends ListedFile {
  readonly statement: Statement;
  readonly current: FileVersion;
  readonly versions: readonly FileVersion[];
  readonly scan: Scan;
}

export interface FileVersion extends ListedVersion {
  readonly id: string;
  readonly uploadedAt: Date;
}

export interface Scan extends ListedScan {
  /** SHA-256 of the stored file report. */
  readonly reportSha256?: string;
  /** What checkers said that lines of it are; absent while they said nothing. */
  readonly corrections?: readonly CheckerCorrection[];
}

/** One checker's seat in one turn. */
export interface Review {
  readonly reviewer: { readonly id: string; readonly name: string };
  readonly turn: number;
  readonly startedAt: Date;
  /** An idle seat is kept so long; each act of its holder moves it on. Absent for seats of before claims. */
  readonly claimedUntil?: Date;
  readonly submittedAt?: Date;
  /** The seat is free again: the holder's votes stay on record and do not count. */
  readonly left?: { readonly at: Date; readonly because: LeftBecause };
}

export const LEFT_BECAUSE = [
  'lapsed',
  'gave-back',
  'handed-over',
  'away',
  'role-removed',
  'became-member',
  'same-group',
] as const;
export type LeftBecause = (typeof LEFT_BECAUSE)[number];

export const CHOICES = ['approve', 'changes'] as const;
export type Choice = (typeof CHOICES)[number];

export interface Vote {
  readonly fileId: string;
  /** What the checker saw: these bytes, with this statement, asked for in this group and for its purpose. */
  readonly sha256: string;
  readonly statementVersion: number;
  readonly groupId: string;
  readonly contextVersion: number;
  readonly voter: { readonly id: string; readonly name: string };
  readonly turn: number;
  readonly choice: Choice;
  readonly reason: string;
  readonly at: Date;
  /** Changed once the other votes could be seen. */
  readonly afterDisclosure: boolean;
}

/** What somebody adds to a thread: words, or that it is settled or not, with words or without. */
export const COMMENT_KINDS = ['said', 'resolved', 'reopened'] as const;

export interface Comment {
  readonly id: string;
  /** The comment that began the thread which this one goes on with; absent for that one itself. */
  readonly threadId?: string;
  readonly kind: (typeof COMMENT_KINDS)[number];
  readonly author: { readonly id: string; readonly name: string };
  readonly turn: number;
  readonly groupId?: string;
  readonly fileId?: string;
  /** The bytes that it is about: a place in another version may hold something else. */
  readonly sha256?: string;
  /** Where in those bytes, as `place.ts` of `reviews` writes it; absent for the file as a whole. */
  readonly place?: string;
  readonly visibility: 'everyone' | 'checkers';
  readonly text: string;
  readonly at: Date;
  readonly editedAt?: Date;
}

export interface ReleaseSummary {
  readonly id: string;
  readonly state: 'releasing' | 'failed' | 'delivered';
  readonly startedAt: Date;
  readonly deliveredAt?: Date;
  /** SHA-256 of the package, once built; of one that failed too, because it may have arrived. */
  readonly packageSha256?: string;
  readonly packageBytes?: number;
  /** Why the last try failed, in words. */
  readonly cause?: string;
  /** The package is revoked since. */
  readonly recalledAt?: Date;
  /** What its destination was called when it was ordered. */
  readonly destination: string;
  readonly destinationId: string;
  /** What its destination answered when it was asked to delete the package, in words. */
  readonly destinationSays?: string;
  /** Our copy of the package is gone. */
  readonly deleted?: Deleted;
}
