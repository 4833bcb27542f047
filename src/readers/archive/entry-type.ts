/** What an entry is instead of a file: unpacking makes it on the disk of whoever receives the archive. */
export type SpecialEntry = 'link' | 'hard-link' | 'device' | 'pipe';

const FILE_TYPE = 0o170000;
const SPECIAL_TYPES: ReadonlyMap<number, SpecialEntry> = new Map([
  [0o120000, 'link'],
  [0o020000, 'device'],
  [0o060000, 'device'],
  [0o010000, 'pipe'],
  [0o140000, 'pipe'],
]);

/** By the mode as Unix keeps it; undefined for a file, a folder, or an archive from elsewhere. */
export function specialByMode(mode: number): SpecialEntry | undefined {
  return SPECIAL_TYPES.get(mode & FILE_TYPE);
}

/** Ends the sentence that begins with the entry's name. */
export function specialWords(special: SpecialEntry, target: string): string {
  const where = target === '' ? '' : ` to ${target.slice(0, 200)}`;
  if (special === 'link') return `is a link${where}, not a file`;
  if (special === 'hard-link') return `is a second name for another file (${target.slice(0, 200)})`;
  return special === 'device' ? 'is a device, not a file' : 'is a pipe, not a file';
}
