import type { Found } from '../found';
import { isFields, isScalar, listOf } from '../plots/values';

const MOST = 500;
const DEEPEST = 8;
/** What every notebook says about the program that ran it, and data that are read elsewhere. */
const USUAL =
  /^(?:kernelspec|language_info|widgets|orig_nbformat|nbformat|collapsed|scrolled|tags|execution|toc|varInspector|latex_envs|anaconda-cloud|image\/\w+)$/;

/** Texts in the metadata of a notebook, a cell or an output: nobody sees them. */
export function* metadataParts(part: string, metadata: unknown): Iterable<Found> {
  if (!isFields(metadata)) return;
  for (const author of listOf(metadata.authors)) {
    const name = isFields(author) ? author.name : author;
    if (typeof name === 'string')
      yield { kind: 'part', part: 'property', anchor: { part }, text: `author: ${name}` };
  }
  for (const [name, text] of textsIn(metadata))
    yield { kind: 'part', part: 'attribute', anchor: { part }, text: `${name}: ${text}` };
}

function textsIn(metadata: unknown): (readonly [name: string, text: string])[] {
  const texts: (readonly [string, string])[] = [];
  const visit = (value: unknown, path: string, depth: number): void => {
    if (texts.length >= MOST || depth > DEEPEST) return;
    if (typeof value === 'string' && value.length > 2) texts.push([path, value.slice(0, 5000)]);
    if (isScalar(value)) return;
    for (const [key, inner] of isFields(value)
      ? Object.entries(value)
      : listOf(value).map((one, i) => [`${i + 1}`, one] as const))
      if (!USUAL.test(key)) visit(inner, path === '' ? key : `${path}.${key}`, depth + 1);
  };
  visit(metadata, '', 0);
  return texts;
}
