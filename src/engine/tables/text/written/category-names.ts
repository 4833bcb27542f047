import { isAbout, isWord } from '../../words/meaning';
import { namesSetting } from '../../words/settings';

/** `max_depth`, `seed`, `maxDepth`: what programs call what they are set to; categories are written as people write them. */
const PARAMETER = /^[a-z][a-zA-Z0-9]*(?:_[a-zA-Z0-9]+)*$/;
/** True and false positives and negatives, as confusion matrices are told; answers and levels. */
const OUTCOME =
  /^(?:[tf][pn]|true|false|positives?|negatives?|low|medium|high|other|unknown|missing|none|nan|null)$/i;

/** Do names of figures in a mapping name categories of people (`Female`, `30-39`), rather than settings (`depth`) or things? */
export function nameCategories(names: readonly string[]): boolean {
  const categories = names.filter(isCategory);
  if (categories.length * 2 < names.length) return false;
  // `F` and `M` are categories together, `C` beside `gamma` is a parameter.
  return categories.some((name) => name.length > 1) || categories.length === names.length;
}

/** A setting, a thing or a figure of a model. */
export function namesNobody(name: string): boolean {
  return namesSetting(name) || isAbout(name, 'things') || isAbout(name, 'fit');
}

function isCategory(name: string): boolean {
  if (namesNobody(name)) return false;
  return !PARAMETER.test(name) || name.length === 1 || isWord(name, 'people') || OUTCOME.test(name);
}

/** 0, 1, 2, … or 1, 2, 3, … in this order: codes of categories, not how many are in each. */
export function areCodes(values: readonly number[]): boolean {
  const [first] = values;
  return (first === 0 || first === 1) && values.every((value, i) => value === first + i);
}
