import type { DestinationTold, Part, Room, Told } from './installation.port';

/** What an administrator has to do something about. */
export type Trouble =
  | 'not-answering'
  | 'late'
  | 'tried-often'
  | 'little-room'
  | 'no-room'
  | 'not-delivered'
  | 'not-set'
  | 'lost'
  | 'unowned';

export interface Limits {
  readonly now: Date;
  /** The largest file that the server takes. */
  readonly uploadBytes: number;
}

/** Jobs are taken within a second of being due, unless others keep all hands busy. */
const LATE_MS = 10 * 60 * 1000;
/** Once may be a restart, and twice a server that was away for a minute. */
const OFTEN = 3;
const LITTLE = 0.1;
/** A file is there twice while it is drawn and packed. */
const COPIES = 3;

/** What is wrong with a part by what it says; undefined where nothing is. */
export const TROUBLES: { readonly [P in Part]: (told: Told[P], limits: Limits) => Trouble | undefined } = {
  database: () => undefined,
  work: (kinds, { now }) => {
    if (kinds.some(({ dueSince }) => dueSince && now.getTime() - dueSince.getTime() > LATE_MS)) return 'late';
    return kinds.some(({ tries }) => tries >= OFTEN) ? 'tried-often' : undefined;
  },
  storage: lacksRoom,
  bytes: ({ lost, unowned }) => (lost > 0 ? 'lost' : unowned > 0 ? 'unowned' : undefined),
  destination: (each, limits) => worstOf(each.map((one) => troubleOfDestination(one, limits))),
  mail: ({ isOn, cause }) => (cause !== undefined ? 'not-answering' : isOn ? undefined : 'not-set'),
  malware: ({ isOn }) => (isOn ? undefined : 'not-set'),
  key: () => undefined,
  books: () => undefined,
};

/** One that is retired is asked nothing more than what still has to go elsewhere. */
export function troubleOfDestination(told: DestinationTold, limits: Limits): Trouble | undefined {
  if (told.isRetired) return told.failed > 0 ? 'not-delivered' : undefined;
  if (told.cause !== undefined) return 'not-answering';
  if (told.failed > 0) return 'not-delivered';
  return told.room && lacksRoom(told.room, limits);
}

const BY_WEIGHT = ['not-answering', 'not-delivered', 'no-room', 'little-room'] as const;

function worstOf(troubles: readonly (Trouble | undefined)[]): Trouble | undefined {
  return BY_WEIGHT.find((trouble) => troubles.includes(trouble));
}

function lacksRoom({ freeBytes, bytes }: Room, { uploadBytes }: Limits): Trouble | undefined {
  if (freeBytes < COPIES * uploadBytes) return 'no-room';
  return freeBytes < LITTLE * bytes ? 'little-room' : undefined;
}
