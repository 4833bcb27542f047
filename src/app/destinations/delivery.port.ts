import type { Place } from './destination';
import type { PlaceTrouble } from './place-trouble';

/** A package, under the name by which a destination keeps it. */
export interface Parcel {
  readonly requestId: string;
  readonly packageSha256: string;
}

/** Brings packages to where they go. */
export abstract class Delivery {
  /** Folders in or below which administrators may choose one. */
  abstract readonly roots: readonly string[];
  /** Empty where nothing is copied anywhere. */
  abstract folderOf(place: Place): string;
  /** Why nothing can be put there now. */
  abstract troubleOf(place: Place): Promise<PlaceTrouble | undefined>;
  /** Delivering the same package twice leaves one. Throws `DestinationDown` when it cannot. */
  abstract deliver(place: Place, parcel: Parcel): Promise<void>;
  /** Throws `DestinationDown` when it cannot be asked. */
  abstract holds(place: Place, parcel: Parcel): Promise<boolean>;
  /** False when there was nothing to delete. Throws `DestinationDown` when it cannot be asked. */
  abstract remove(place: Place, parcel: Parcel): Promise<boolean>;
}

/** Its message names the destination and what is wrong, for the request's page; no path stands in it. */
export class DestinationDown extends Error {}
