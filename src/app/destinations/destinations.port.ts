import type { Destination } from './destination';

export type NewDestination = Pick<Destination, 'name' | 'kind' | 'folder' | 'reach'>;

export abstract class Destinations {
  /** By name. */
  abstract all(): Promise<readonly Destination[]>;
  abstract find(id: string): Promise<Destination | undefined>;
  /** How many releases name each, by id. */
  abstract releases(): Promise<ReadonlyMap<string, number>>;
  /** Refuses with `duplicate` when another has the name or the folder. Returns its id. */
  abstract add(destination: NewDestination): Promise<string>;
  /** Refuses as `add` does, and with `changed` and both texts when somebody saved since this version. */
  abstract change(
    id: string,
    version: number,
    to: Pick<Destination, 'name' | 'folder' | 'reach'>,
  ): Promise<void>;
  abstract retire(id: string, at: Date): Promise<void>;
  abstract useAgain(id: string): Promise<void>;
  /** Ids of the only ones that the project may use; none where it may use all. */
  abstract onlyFor(projectId: string): Promise<readonly string[]>;
  /** Codes of the projects that are limited to some, by the id of each of those. */
  abstract limits(): Promise<ReadonlyMap<string, readonly string[]>>;
  abstract limit(projectId: string, ids: readonly string[]): Promise<void>;
}
