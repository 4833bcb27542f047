/**
 * What a rule remembers while one file is read (a column's header, rows so far), forgotten with the file. A rule stays
 * a constant and its handlers stay functions: the run's own context object is the key.
 */
export function perFile<C extends object, T>(make: (context: C) => T): (context: C) => T {
  const kept = new WeakMap<C, T>();
  return (context) => {
    const known = kept.get(context) ?? make(context);
    kept.set(context, known);
    return known;
  };
}
