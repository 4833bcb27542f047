/** As people search: without case and accents. In JavaScript, because SQLite's own `lower` knows ASCII only. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A word as a LIKE pattern, `ESCAPE '\'`. */
export function containing(word: string): string {
  return `%${escaped(fold(word))}%`;
}

/** What means itself in a LIKE pattern. */
export function escaped(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
