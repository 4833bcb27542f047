/**
 * The names of an archive as they are met: says what is wrong with one beside those before it, and gives each entry a
 * path of its own for the report.
 */
export class EntryNames {
  private readonly times = new Map<string, number>();
  private readonly folded = new Map<string, string>();
  private readonly folders = new Set<string>();

  /** `doubt`: two entries have this name, or programs on some systems take them for one. */
  take(name: string): { readonly path: string; readonly twice: boolean; readonly twin?: string } {
    const times = (this.times.get(name) ?? 0) + 1;
    this.times.set(name, times);
    if (times > 1) return { path: `${name}~${times}`, twice: true };
    const key = foldedName(name);
    const twin = this.folded.get(key) ?? (this.folders.has(key) ? `${name}/` : undefined);
    this.folded.set(key, name);
    for (let slash = key.indexOf('/'); slash !== -1; slash = key.indexOf('/', slash + 1)) {
      this.folders.add(key.slice(0, slash));
    }
    return { path: name, twice: false, twin };
  }
}

/** Names that macOS and Windows take for the same: case and the way that accents are written do not count. */
function foldedName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
