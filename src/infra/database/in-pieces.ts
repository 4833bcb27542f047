/** So many rows go in one statement: SQLite takes 32,766 parameters, and a row has a dozen. */
const PIECE = 500;

export function inPieces<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / PIECE) }, (_, at) =>
    all.slice(at * PIECE, (at + 1) * PIECE),
  );
}
