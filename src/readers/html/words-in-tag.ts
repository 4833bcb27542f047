import type { Attributes } from './tokens';

/** Attributes that are there or not. What else has no value is a word that somebody left in a tag. */
const WITHOUT_VALUE =
  /^(?:allowfullscreen|async|autofocus|autoplay|checked|compact|contenteditable|controls|default|defer|disabled|download|draggable|formnovalidate|hidden|inert|ismap|itemscope|loop|multiple|muted|nohref|nomodule|noresize|noshade|novalidate|nowrap|open|playsinline|readonly|required|reversed|scoped|seamless|selected|sortable|spellcheck|truespeed|crossorigin|class|style|id|alt|title|value|lang|href|src|name|content|rel|type|target|width|height|border|align|summary|scope|headers|x|y|d|dx|dy|transform|points)$/;
/** As HTML, SVG and the libraries that add their own (`@click`, `:key`, `[value]`, `(change)`, `*ngIf`) name them. */
const USUAL = /^[a-z_@:*#[(][\w:.@()[\]*#-]*$/;
const LEAST_WORDS = 2;

/** Attributes of drawings that hold figures, and a few words of their own. */
const FIGURES =
  /^(?:d|points|x|y|[xy][12]|dx|dy|cx|cy|r|rx|ry|fx|fy|width|height|viewbox|transform|(?:gradient|pattern)transform|offset|stroke-width|stroke-dasharray|opacity|fill-opacity|stroke-opacity|font-size|rowspan|colspan)$/;
const OF_FIGURES =
  /matrix|translate|scale|rotate|skew[xy]|auto|inherit|none|normal|undefined|infinity|initial|calc|var|vmin|vmax|turn|grad|large|small|medium|larger|smaller|px|em/gi;
/** A place in the same page is named by a word: what has several leads nowhere. */
const SENTENCE_FOR_PLACE = /^#\S*(?:\s+\S+){3}/;
const WORD = /\p{L}{4,}/u;

/** Text that stands in a tag where no text should: no program shows it, and it leaves with the page. */
export function wordsInTag(attributes: Attributes): string {
  const loose: string[] = [];
  const found: string[] = [];
  let isOdd = false;
  for (const [name, value] of attributes) {
    isOdd ||= !USUAL.test(name);
    if (value === '' && !WITHOUT_VALUE.test(name) && !name.includes('-')) loose.push(name);
    const isOfFigures = FIGURES.test(name) && WORD.test(value.replace(OF_FIGURES, ' '));
    const isPlace = name.endsWith('href') && SENTENCE_FOR_PLACE.test(value);
    if (isOfFigures || isPlace || (name.startsWith('xmlns') && /\s/.test(value.trim()))) found.push(value);
  }
  if (isOdd) return [...attributes].map(([name, value]) => `${name} ${value}`.trim()).join(' ');
  return [...(loose.length >= LEAST_WORDS ? loose : []), ...found].join(' ');
}
