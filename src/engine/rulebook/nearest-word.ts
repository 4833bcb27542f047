/** The known word that was probably meant: at most three letters differ, and less than half of it. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  const [nearest] = known
    .map((candidate) => ({ candidate, apart: lettersApart(word.slice(0, 60), candidate) }))
    .filter(({ candidate, apart }) => apart <= 3 && apart < candidate.length / 2)
    .sort((a, b) => a.apart - b.apart);
  return nearest?.candidate;
}

/** Levenshtein distance, row by row. */
function lettersApart(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
