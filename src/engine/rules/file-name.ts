import { z } from 'zod';
import { broken, defineRule } from './define-rule';

/**
 * A name that the book does not allow, or that some system would read as something else: a path out of its folder, a
 * device, two names that look the same. Names are shown with the code points of what cannot be seen.
 */
export const fileName = defineRule({
  id: 'file-name',
  title: 'A file name that is not allowed',
  params: z.strictObject({}),

  *file({ file, policy, looked }) {
    looked();
    // The archive's own name is judged once, where the archive is.
    const path = file.archive === undefined ? file.path : file.path.slice(file.archive.length + INTO.length);
    const why = whyNot(path, new RegExp(policy.names, 'u'));
    if (why === undefined) return;
    yield broken(
      {},
      {
        value: visible(path),
        message: `The name “${visible(path)}” ${why}, so it could go astray or mislead where it is unpacked.`,
        remedy:
          'Rename the file: letters, digits, spaces, and . _ - within the name, at most 150 characters.',
      },
    );
  },

  *part({ part, anchor, text }, { looked }) {
    if (part !== 'entry-name') return;
    looked();
    const name = visible(anchor.part ?? '');
    yield broken(anchor, {
      value: name,
      message: `The name “${name}” ${visible(text)}, so it could go astray or mislead where it is unpacked.`,
      remedy: 'Rename the file and make the archive anew.',
    });
  },
});

/** Between an archive and its entry. */
const INTO = '!/';
const MAX_BYTES = 255;
/** What macOS takes of a whole path; Windows takes less, and nobody's folders are so deep. */
const MAX_PATH_BYTES = 1024;
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
const ENCODED = /%(?:2e|2f|5c|00)/i;
/** Control, format (zero-width, direction), surrogate, private and line-breaking characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;
const UNSEEN_EACH = new RegExp(UNSEEN.source, 'gu');

function whyNot(path: string, allowed: RegExp): string | undefined {
  const unsafe = unsafePath(path);
  if (unsafe !== undefined) return unsafe;
  if (UNSEEN.test(path)) return 'has characters that cannot be seen';
  return segmentsOf(path).every((segment) => allowed.test(segment))
    ? undefined
    : 'does not fit the pattern of the rulebook';
}

/**
 * Why some system would read this path as another place than a file below its folder, whatever a rulebook allows; ends
 * the sentence that begins with the name. Undefined when it is safe to unpack.
 */
export function unsafePath(path: string): string | undefined {
  if (/^[\\/]/.test(path)) return 'is a path from the root of a disk';
  if (/^[a-z]:/i.test(path)) return 'begins with a drive';
  if (path.includes('\0')) return 'has characters that cannot be seen';
  if (ENCODED.test(path)) return 'has encoded path characters';
  if (utf8Bytes(path) > MAX_PATH_BYTES) return `is longer than ${MAX_PATH_BYTES} bytes with its folders`;
  return segmentsOf(path)
    .map(unsafeSegment)
    .find((why) => why !== undefined);
}

function segmentsOf(path: string): readonly string[] {
  return path.split(/!?\//);
}

function unsafeSegment(segment: string): string | undefined {
  if (segment === '..' || segment === '.') return 'leads out of its folder';
  if (segment === '') return 'has an empty part';
  if (segment.includes('\\')) return 'has a backslash, which some systems read as a folder';
  if (/[. ]$/.test(segment)) return 'ends in a dot or a space, which some systems drop';
  if (DEVICE.test(segment)) return 'is a device on some systems';
  if (utf8Bytes(segment) > MAX_BYTES) return `is longer than ${MAX_BYTES} bytes`;
  return undefined;
}

function utf8Bytes(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const point = sign.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}

function visible(path: string): string {
  const shown = path.length > 200 ? `${path.slice(0, 200)}…` : path;
  return shown.replace(UNSEEN_EACH, (sign) => {
    const point = sign.codePointAt(0) ?? 0;
    return `[U+${point.toString(16).toUpperCase().padStart(4, '0')}]`;
  });
}
