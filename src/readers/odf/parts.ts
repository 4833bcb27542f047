import type { Handling } from '../office/parts';

/** What is done with a part of an OpenDocument, by its path in lower case. The first line that fits decides. */
const PARTS: readonly (readonly [path: RegExp, handling: Handling])[] = [
  [/^mimetype$|^layout-cache$/, 'small'],
  [/^meta-inf\/manifest\.xml$|^manifest\.rdf$/, 'plain'],
  [/(?:^|\/)(?:styles|settings)\.xml$/, 'plain'],
  [/(?:^|\/)meta\.xml$|^meta-inf\/.*signatures\.xml$/, 'property'],
  [/^objectreplacements\/|^pictures\/.*\.svm$/, 'replacement'],
  [/^thumbnails\//, 'thumbnail'],
  [/(?:^|\/)pictures\//, 'picture'],
  [/^configurations2\/.*\.xml$/, 'plain'],
  [/^configurations2\/.*\.png$/, 'picture'],
  [/^(?:basic|scripts|dialogs)\//, 'macro'],
  [/(?:^|\/)fonts\//, 'font'],
  [/^object \d+$|^media\//, 'embedded'],
];

/** What is done with a part; nothing for one that no list of ours knows. */
export function handlingOfOdf(path: string): Handling | undefined {
  const lower = path.toLowerCase();
  return PARTS.find(([pattern]) => pattern.test(lower))?.[1];
}
