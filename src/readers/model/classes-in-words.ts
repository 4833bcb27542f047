const SHOWN = 5;
/** What pickles of all kinds name to put their parts together: says nothing about what they are. */
const PLUMBING = /^(?:copyreg|copy_reg|builtins|__builtin__|_codecs|collections)\./;

/** The classes that say what an object is, at most five: `sklearn.tree._classes.DecisionTreeClassifier and 3 more`. */
export function classesInWords(classes: readonly string[]): string {
  const telling = classes.filter((name) => !PLUMBING.test(name));
  if (telling.length === 0) return 'plain values';
  const shown = telling.slice(0, SHOWN).map((name) => name.slice(0, 80));
  const more = telling.length > SHOWN ? ` and ${telling.length - SHOWN} more` : '';
  return `${shown.join(', ')}${more}`;
}
