import type { Block } from '../../../engine/model/document';
import { saidOf } from '../archive';
import type { DirectoryEntry, ZipDirectory } from './directory';
import { isNotable } from '../../notable';
import { entryName } from './entry-name';
import type { LocalEntry } from './local-entry';

export function* aboutDirectory({ comment, miscounted }: ZipDirectory): Iterable<Block> {
  if (comment.length > 0) yield saidOf('comment', comment.toString('utf8'));
  if (miscounted)
    yield saidOf('disagreement', 'the end of its directory counts other entries than there are');
}

/** What an entry says beside its content, and what it says twice and differently. */
export function* aboutEntry(
  entry: DirectoryEntry,
  { disagrees, unknownBytes, words }: LocalEntry,
): Iterable<Block> {
  const { text, doubt, other } = entryName(entry.rawName, entry.flags, entry.extra);
  if (doubt !== undefined) yield saidOf('entry-name', doubt, text);
  if (other !== undefined) yield saidOf('disagreement', `an entry has a second name, ${other}`, text);
  if (entry.comment.length > 0) yield saidOf('comment', entry.comment.toString('utf8'), text);
  if (disagrees.length > 0) {
    yield saidOf('disagreement', `the entry itself has ${disagrees.join(', ')}, and its directory not`, text);
  }
  for (const word of new Set(words)) yield saidOf('hidden-bytes', `words beside its name: ${word}`, text);
  if (isNotable(text)) yield saidOf('property', `name: ${text}`, text);
  if (unknownBytes > 0) yield saidOf('hidden-bytes', `${unknownBytes} bytes beside the entry's name`, text);
}
