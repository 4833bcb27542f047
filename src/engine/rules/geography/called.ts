import type { PlaceNames } from './place-kind';

/** `lists`: words and phrases, a comma and a blank between them. A name is called so if one stands in it whole. */
export function called(...lists: readonly string[]): PlaceNames {
  const phrases = lists
    .join(', ')
    .split(', ')
    .map((phrase) => ` ${phrase} `);
  return { test: (name) => phrases.some((phrase) => ` ${name} `.includes(phrase)) };
}
