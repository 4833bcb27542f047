/** What is made when it is first asked for: a large pattern that small files need not wait for. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
