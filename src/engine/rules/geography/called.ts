import type { PlaceNames } from './place-kind';

/** `lists`: words and phrases, a comma and a blank between them. A name is called so if one stands in it whole. */
export function called(...lists: readonly string[]): PlaceNames {
  const phrases = new Set(lists.join(', ').split(', '));
  const longest = Math.max(...[...phrases].map((phrase) => phrase.split(' ').length));
  return {
    test: (name) => {
      const words = name.split(' ');
      return words.some((_, at) => {
        for (let length = 1; length <= longest && at + length <= words.length; length++) {
          if (phrases.has(words.slice(at, at + length).join(' '))) return true;
        }
        return false;
      });
    },
  };
}
