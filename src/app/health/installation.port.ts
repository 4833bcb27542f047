import type { DestinationKind } from '../destinations/destination';

/** What an installation is made of, each of which can fail by itself; in the order of the page. */
export const PARTS = [
  ...(['database', 'work', 'storage', 'bytes', 'destination'] as const),
  ...(['mail', 'malware', 'key', 'books'] as const),
] as const;
export type Part = (typeof PARTS)[number];

/** Of the disk that a folder is on. */
export interface Room {
  readonly freeBytes: number;
  readonly bytes: number;
}

/** Jobs of one kind. */
export interface KindOfWork {
  readonly kind: string;
  /** Due, and nobody has taken them yet. */
  readonly due: number;
  readonly running: number;
  /** Not due yet: reminders, next tries. */
  readonly later: number;
  /** Since when the oldest of those due has been. */
  readonly dueSince: Date | undefined;
  /** Of the one that was begun most often. */
  readonly tries: number;
}

/** Uploaded files, as the database and the disk know them by their digests. */
export interface BytesTold {
  /** How many were looked at, and which part of all that is: 16 for a sixteenth. */
  readonly looked: number;
  readonly ofParts: number;
  /** The database points to them, and they are not there. */
  readonly lost: number;
  /** They are there, and nothing points to them or is going to delete them. */
  readonly unowned: number;
}

export interface MailTold {
  readonly isOn: boolean;
  /** Why the server cannot be reached; absent where it can. */
  readonly cause?: string;
  readonly lastSent?: Date;
  /** The last that was given up. */
  readonly lastFailed?: { readonly at: Date; readonly because: string };
}

/** A version of a rulebook that projects are checked against now. */
export interface BookInForce {
  readonly id: string;
  readonly version: string;
  readonly sha256: string;
  readonly projects: number;
}

/** One of where packages go. */
export interface DestinationTold {
  readonly id: string;
  readonly name: string;
  readonly kind: DestinationKind;
  readonly isRetired: boolean;
  /** Empty where nothing is copied anywhere. */
  readonly folder: string;
  /** Absent there, and where it cannot be used. */
  readonly room?: Room;
  /** Why nothing can be put there now, in words; absent where it can. */
  readonly cause?: string;
  readonly lastDelivery: Date | undefined;
  /** Requests whose package could not be delivered there. */
  readonly failed: number;
}

/** What each part says when it is asked. */
export interface Told {
  readonly database: {
    readonly kind: 'SQLite' | 'PostgreSQL';
    readonly version: string;
    readonly migration: string;
  };
  readonly work: readonly KindOfWork[];
  /** Where files, packages and, with SQLite, the database are. */
  readonly storage: Room;
  readonly bytes: BytesTold;
  /** Each, also those that are retired. */
  readonly destination: readonly DestinationTold[];
  readonly mail: MailTold;
  readonly malware: { readonly isOn: boolean; readonly version: string };
  readonly key: { readonly id: string };
  /** Of projects that go on. */
  readonly books: readonly BookInForce[];
}

/** The installation, asked part by part while somebody waits for the answer. */
export abstract class Installation {
  /** Throws `NotAnswering` within a few seconds when the part cannot be asked. */
  abstract ask<P extends Part>(part: P): Promise<Told[P]>;
}

/** Its message says why in few words, without a path, an address or a password. */
export class NotAnswering extends Error {}
