import type { DestinationKind } from '../destinations/destination';

/** What an installation is made of, each of which can fail by itself; in the order of the page. */
export const PARTS = ['database', 'work', 'storage', 'destination', 'mail', 'malware', 'key'] as const;
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
  /** Each, also those that are retired. */
  readonly destination: readonly DestinationTold[];
  readonly mail: { readonly isOn: boolean };
  readonly malware: { readonly isOn: boolean; readonly version: string };
  readonly key: { readonly id: string };
}

/** The installation, asked part by part while somebody waits for the answer. */
export abstract class Installation {
  /** Throws `NotAnswering` within a few seconds when the part cannot be asked. */
  abstract ask<P extends Part>(part: P): Promise<Told[P]>;
}

/** Its message says why in few words, without a path, an address or a password. */
export class NotAnswering extends Error {}
