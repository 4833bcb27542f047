import type { Block } from '../../engine/model/document';
import { notableIn } from '../words-in-bytes';
import type { ZipEntry } from '../zip/open-zip';
import { entrySource } from '../zip/entry-source';
import type { Package } from './package';
import { TextLines } from './text-lines';

/** Windows' structure for a printer begins with its name, 32 places of two bytes (DEVMODEW, `dmDeviceName`). */
const NAME_BYTES = 64;
/** Drivers add settings of their own; more than this is something else. */
const MOST_BYTES = 200_000;
/** Libraries of R write the bytes as numbers. */
const BYTES_IN_NUMBERS = /^(?:[\da-f]{2}\s)*[\da-f]{2}\s*$/i;

/**
 * The printer that a page was last set up for, whose name often names a room or a person; and of the settings behind it,
 * and whatever a driver keeps there, what may say something.
 */
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
  const bytes = asBytes(await source.read(0, source.size));
  const name = bytes.subarray(0, NAME_BYTES).toString('utf16le').split('\0', 1)[0] ?? '';
  if (/^[\x20-\uffef]{2,}$/.test(name))
    yield { kind: 'part', part: 'property', anchor, text: `printer: ${name}` };
  const lines = new TextLines(anchor);
  for (const line of notableIn(bytes)) if (line !== name) lines.add(line);
  if (!lines.isEmpty) yield lines.take(true);
}

function asBytes(bytes: Buffer): Buffer {
  const text = bytes.toString('latin1');
  return BYTES_IN_NUMBERS.test(text) ? Buffer.from(text.replace(/\s/g, ''), 'hex') : bytes;
}
