import type { Rulebook } from '../../engine/rulebook/book';
import type { BookRef } from '../people/projects.port';

/** The rulebooks of this installation, loaded and validated at start. */
export abstract class Rulebooks {
  /** Throws when the installation has no book of that id and version with that hash. */
  abstract get(ref: BookRef): Promise<Rulebook>;
  /** The newest version of a book. */
  abstract newest(id: string): Promise<Rulebook | undefined>;
  abstract all(): Promise<readonly Rulebook[]>;
  /** Any book that this installation has or ever had. */
  abstract bySha256(sha256: string): Promise<Rulebook | undefined>;
  /** All of these, by id and then by version. */
  abstract everHad(): Promise<readonly Rulebook[]>;
  /** The YAML as it was written, for the rulebook page. */
  abstract text(id: string): Promise<string>;
}
