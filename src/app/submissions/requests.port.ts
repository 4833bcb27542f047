import type { Statement } from '../../engine/report/statement';
import type { BookRef } from '../people/projects.port';
import type { State } from '../workflow/words';
import type { CoAuthors } from './co-authors';
import type { ReleasedBefore } from './released-before';
import type { QueueFilter, QueueSums, WaitingLines } from './waiting-lines';
import type { OwnLine } from './request-line';
import type {
  FileKind,
  GroupContext,
  ListedRequest,
  OutputFile,
  ReleaseRequest,
  RequestLink,
} from './request';

/** Whose a request is and how it stands. */
export interface RequestGlance {
  readonly projectId: string;
  readonly authorId: string;
  readonly state: State;
  readonly turn: number;
}

export interface FoundListed {
  readonly request: ListedRequest;
  /** Those of its files that were read whole. */
  readonly whole: readonly OutputFile[];
}

export interface Split {
  readonly from: ReleaseRequest;
  /** What was not approved. */
  readonly left: readonly OutputFile[];
  readonly at: Date;
  /** When a returned request that nobody answers is withdrawn. */
  readonly closesAt?: Date;
}

export interface SplitOff extends RequestLink {
  /** Ids of the copies of groups, by the ids of those they were made from. */
  readonly groups: ReadonlyMap<string, string>;
  /** Ids of the copies of files, by the ids of those they were made from. */
  readonly files: ReadonlyMap<string, string>;
}

export interface StoredBytes {
  readonly sha256: string;
  readonly bytes: number;
}

export abstract class Requests {
  /**
   * The whole request in two queries, however many files it has. One that is not `isFor` whoever asks costs
   * one query and is undefined, as if nobody had it: the time of the answer tells as little as its words.
   */
  abstract find(id: string, isFor?: (glance: RequestGlance) => boolean): Promise<ReleaseRequest | undefined>;
  /**
   * The same for a page: its files as lists need them, and whole only the one that is named. While it is written
   * everything is read, because its author works on what is said of all files.
   */
  abstract findListed(
    id: string,
    fileId: string | undefined,
    isFor?: (glance: RequestGlance) => boolean,
  ): Promise<FoundListed | undefined>;
  /** The same with this one of its files, and the votes on it. None of the others, however many there are, is read. */
  abstract findWithFile(
    id: string,
    fileId: string,
    isFor?: (glance: RequestGlance) => boolean,
  ): Promise<ReleaseRequest | undefined>;
  /** The same without files, reviews, votes, comments and release, in one query: these are empty. For adding to it. */
  abstract bare(id: string, isFor?: (glance: RequestGlance) => boolean): Promise<ReleaseRequest | undefined>;
  /** In one query. */
  abstract glance(id: string): Promise<RequestGlance | undefined>;
  /**
   * The same, for an act that decides by what it reads: other writers of this request wait until the transaction ends.
   * Without it the last two reviews, handed in at once, would each miss the other.
   */
  abstract findToChange(
    id: string,
    isFor?: (glance: RequestGlance) => boolean,
  ): Promise<ReleaseRequest | undefined>;
  /** What the project released under this path in other requests, the latest first. */
  abstract releasedAs(file: {
    path: string;
    projectId: string;
    exceptRequestId: string;
  }): Promise<readonly ReleasedBefore[]>;
  /** The numbers that people know these requests by. */
  abstract numbers(ids: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /**
   * What somebody writes and submits, and what others of their projects share with them while it is written, or they
   * wrote in: first what was returned to them, then the newest.
   */
  abstract ofAuthor(asked: OfAuthor): Promise<{ readonly lines: readonly OwnLine[]; readonly total: number }>;
  /** Of all of them. */
  abstract idsOfAuthor(personId: string): Promise<readonly string[]>;
  /** With its first group, which has this context. */
  abstract create(request: {
    projectId: string;
    authorId: string;
    /** Who prepares it, where it is a decoy under the author's name. */
    decoyBy?: string;
    context: GroupContext;
    book: BookRef;
    at: Date;
  }): Promise<string>;
  /** Writes a group's context if it still has `contextVersion`, else refuses with `changed` and both texts. */
  abstract editContext(groupId: string, contextVersion: number, context: GroupContext): Promise<void>;
  /** Behind the others. Returns its id. */
  abstract addGroup(requestId: string, context: GroupContext): Promise<string>;
  abstract removeGroup(groupId: string): Promise<void>;
  /**
   * Moves the request if it still has `version` and state `from`, else refuses with `changed`. Condition and write are one statement,
   * so of two at once one wins.
   */
  abstract move(move: {
    id: string;
    version: number;
    from: State;
    to: State;
    at: Date;
    turn?: number;
    submittedAt?: Date;
    book?: BookRef;
    /** When the new state falls due; null when it does not. Without it, what stood before stands. */
    dueAt?: Date | null;
    /** Why no person approves it; null when that no longer holds. */
    automatic?: string | null;
    /** Starts the job that looks then what is due, in the caller's transaction. */
    wakeAt?: Date;
  }): Promise<void>;
  /**
   * A new request with what an approval in part leaves: returned, in the same turn, and part of this one. It gets copies
   * of the files with all their versions, checks and votes, of the groups that they are in, of the seats, and of what
   * was said about them, so that this request keeps its record. Here the files are marked as going on there.
   */
  abstract splitOff(split: Split): Promise<SplitOff>;
  abstract nameCoAuthors(id: string, coAuthors: CoAuthors): Promise<void>;
  /** Requests not decided yet that name this account as a co-author. */
  abstract naming(
    personId: string,
  ): Promise<readonly { readonly id: string; readonly coAuthors: CoAuthors }[]>;
  /** Counts the version up, for changes that leave the state as it is. */
  abstract touch(id: string): Promise<void>;
  /** Refuses with `duplicate` when the request has a file of that path. Returns ids of file and version. */
  abstract addFile(file: {
    requestId: string;
    path: string;
    groupId: string;
    kind: FileKind;
    stored: StoredBytes;
    turn: number;
    at: Date;
  }): Promise<{ fileId: string; versionId: string }>;
  /** The file of exactly this path, as it is now. */
  abstract fileAt(requestId: string, path: string): Promise<{ id: string; sha256: string } | undefined>;
  /** The path of another file that takes this one's place where names are told apart less well; see `path-twins.ts`. */
  abstract pathInPlaceOf(requestId: string, path: string): Promise<string | undefined>;
  abstract replaceFile(fileId: string, stored: StoredBytes, turn: number, at: Date): Promise<string>;
  /** Writes the statement if it still has `statementVersion`, else refuses with `changed` and both texts. */
  abstract describeFile(fileId: string, statementVersion: number, statement: Statement): Promise<void>;
  /** The same for many, as they were read in this transaction. */
  abstract describeFiles(fileIds: readonly string[], statement: Statement): Promise<void>;
  /** Votes on the file no longer stand, although its bytes and its statement are the same. */
  abstract voidVotes(fileId: string): Promise<void>;
  /**
   * The row goes, with what was found in the file; its bytes wait, and the job starts that removes them at `collectAt`
   * where nothing else points to them then. Drafts only.
   */
  abstract removeFile(fileId: string, collectAt: Date): Promise<void>;
  abstract markFile(fileId: string, kind: FileKind): Promise<void>;
  abstract explainException(fileId: string, reason: string): Promise<void>;
  abstract moveFile(fileId: string, groupId: string): Promise<void>;
  abstract withdrawFile(fileId: string): Promise<void>;
  /** Requests that a checker may work on, by the page's filter. Never more than `limit` lines. */
  abstract queue(filter: QueueFilter): Promise<WaitingLines>;
  /** Of everything that is not decided, whoever may review it. */
  abstract queueSums(now: Date): Promise<QueueSums>;
}

export interface OfAuthor {
  readonly authorId: string;
  /** Projects that they are in: those that share drafts have others' for them. */
  readonly memberOf: readonly string[];
  readonly projectId?: string;
  /** Only this one. */
  readonly requestId?: string;
  readonly limit: number;
  readonly offset: number;
}
