import { isHadByOne } from '../../words/had-by-one';
import { isAbout, meaningOf, wordsOf } from '../../words/meaning';

/**
 * A name for people that does not name rows: `Vaccinated (first dose)`, where brackets say which of them. Of several words
 * the head says what is counted: `Hospital patients` and `Patients in hospital` are people, `Patient group` is none.
 */
export function countsPeople(label: string): boolean {
  const name = withoutBrackets(label);
  return isAbout(name, 'people') && (!isAbout(name, 'dimension') || isPeople(headOf(name)));
}

/** `Emergency visits`, `Number of children`: what one person has several of. */
export function countsThingsHad(label: string): boolean {
  const name = wordsOf(withoutBrackets(label)).join(' ');
  return isHadByOne(name) || isHadByOne(`number of ${headOf(name)}`);
}

function withoutBrackets(name: string): string {
  return name.includes('(') ? name.replace(/\([^()]{0,80}\)/g, ' ').trim() || name : name;
}

/** The last known word before those that say where, whose or by what it is. */
function headOf(name: string): string {
  const [first = ''] = name.slice(0, LONGEST).split(SAYS_MORE);
  return meaningOf(first).at(-1)?.phrase ?? '';
}

const LONGEST = 200;
const SAYS_MORE =
  /[ _](?:of|by|in|at|with|from|on|im|mit|nach|von|der|des|bei|aus|de|du|dans|avec|par|à|en|con|por|amb|per|i|på|med|av|af|efter|etter|met|van|naar|bij|s|v|podle|z|to|til|till)[ _]/iu;

function isPeople(phrase: string): boolean {
  return isAbout(phrase, 'people') && !isAbout(phrase, 'dimension');
}
