/**
 * `setting`: the folder that the operator's setting names; there is one, and it cannot be added. `folder`: one that an
 * administrator chose among those the operator allows. `application`: nothing is copied anywhere, people download it.
 */
export const DESTINATION_KINDS = ['setting', 'folder', 'application'] as const;
export type DestinationKind = (typeof DESTINATION_KINDS)[number];

/** As much of a destination as it takes to bring something there. */
export interface Place {
  readonly name: string;
  readonly kind: DestinationKind;
  /** Absolute; empty unless the kind is `folder`. */
  readonly folder: string;
}

/** Where packages may go. One that a release names is never deleted, and its folder never changes: a recall looks there. */
export interface Destination extends Place {
  readonly id: string;
  /** Who gets at what lies there, in plain words for whoever releases. */
  readonly reach: string;
  /** Nothing new goes there since. */
  readonly retiredAt?: Date;
  /** Counts how often its words or folder changed. */
  readonly version: number;
}

/** What is said of it to whoever chooses one. */
export type DestinationChoice = Pick<Destination, 'id' | 'name' | 'reach'>;
