import { UnpackBudget } from '../../../src/readers/archive/budget';
import type { OpenArchive } from '../../../src/readers/archive/archive';
import { bufferSource } from '../../../src/readers/source';

export interface ReadArchive {
  /** Text of each entry by path, in the order in which they came. */
  readonly entries: Readonly<Record<string, string>>;
  /** Everything else, as `kind: text` or `cause: reason`. */
  readonly said: readonly string[];
}

export async function readArchive(open: OpenArchive, bytes: Buffer, name = 'a.zip'): Promise<ReadArchive> {
  const entries: Record<string, string> = {};
  const said: string[] = [];
  const budget = new UnpackBudget(bytes.length);
  for await (const item of open({ source: bufferSource(bytes), name, budget })) {
    if (item.kind === 'entry') entries[item.path] = (await item.source.read(0, 1e6)).toString();
    else if (item.kind === 'part') said.push(`${item.part}: ${item.text}`);
    else if (item.kind === 'unread') said.push(`${item.cause}: ${item.reason}`);
  }
  return { entries, said };
}
