import type { FilesToRelate, Together } from './relate-files';

/** `relateFiles` away from the server's thread and within the limits of a scan; no transaction waits for it. */
export abstract class Comparer {
  /** Undefined where it came to no end within the limits. */
  abstract compare(files: FilesToRelate): Promise<Together | undefined>;
}
