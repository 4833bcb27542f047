import type { Day } from './time-zone';

/** Days on which somebody does not work, the first and the last among them. */
export interface Absence {
  readonly id: string;
  readonly person: { readonly id: string; readonly name: string };
  readonly firstDay: Day;
  readonly lastDay: Day;
}

export abstract class Absences {
  /** Starts the job that looks at `startsAt` what the person leaves behind, in the caller's transaction. Returns its id. */
  abstract add(absence: { personId: string; firstDay: Day; lastDay: Day; startsAt: Date }): Promise<string>;
  abstract find(id: string): Promise<Absence | undefined>;
  /** Refuses with `not-found` when it is gone already. */
  abstract remove(id: string): Promise<void>;
  /** Those that are not over on that day, the earliest first. */
  abstract notOver(on: Day): Promise<readonly Absence[]>;
  /** Who is away at that moment, by id, with the absence that ends last. */
  abstract awayAt(at: Date): Promise<ReadonlyMap<string, Absence>>;
}
