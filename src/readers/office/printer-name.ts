import type { Block } from '../../engine/model/document';
import type { ZipEntry } from '../zip/open-zip';
import { entrySource } from '../zip/entry-source';
import type { Package } from './package';

/** Windows' structure for a printer begins with its name, 32 places of two bytes (DEVMODEW, `dmDeviceName`). */
const NAME_BYTES = 64;
/** Drivers add settings of their own; more than this is something else. */
const MOST_BYTES = 200_000;

/** The printer that a page was last set up for; its name often names a room or a person. */
export async function* printerName(
  entry: ZipEntry,
  { pack }: { readonly pack: Package },
): AsyncIterable<Block> {
  pack.take(entry.name);
  const anchor = { part: entry.name };
  if (entry.bytes > MOST_BYTES) {
    const reason = `${entry.name} is called settings of a printer and has ${entry.bytes} bytes.`;
    yield { kind: 'unread', anchor, cause: 'unsupported', reason };
    return;
  }
  const source = await entrySource(entry);
  if ('kind' in source) {
    yield source;
    return;
  }
  const name = (await source.read(0, NAME_BYTES)).toString('utf16le').split('\0', 1)[0] ?? '';
  if (/^[\x20-\uffef]{2,}$/.test(name))
    yield { kind: 'part', part: 'property', anchor, text: `printer: ${name}` };
}
