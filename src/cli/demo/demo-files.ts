import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Statement } from '../../engine/report/statement';

export interface DemoFile {
  readonly name: string;
  /** What the researcher has said about it so far. */
  readonly statement: Partial<Statement>;
  readonly open: () => Promise<Readable>;
}

/** A file of `samples/`, which the build copies beside this code. */
export function sampleFile(name: string, statement: Partial<Statement>): DemoFile {
  const open = () => Promise.resolve(createReadStream(join(__dirname, 'samples', name)));
  return { name, statement, open };
}

/** A file that is made when the demonstration is loaded. */
export function generatedFile(
  name: string,
  make: () => Promise<Buffer>,
  statement: Partial<Statement>,
): DemoFile {
  return { name, statement, open: async () => Readable.from([await make()]) };
}
