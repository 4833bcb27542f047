import { parseAllow } from '../../engine/rulebook/allow';
import type { Rulebook } from '../../engine/rulebook/book';
import { ruleSetting } from '../../engine/rulebook/effective-book';
import { RULES } from '../../engine/rules/index';
import { RULE_IDS, type RuleId } from '../../engine/rules/rule-ids';
import { RULE_WORDS } from './rule-words';
import type { RulebookSentence } from './sentence';

/** Every rule of the catalogue, also those that the book does not name: they apply all the same. */
export function ruleSentences(book: Rulebook, seesFigures: boolean): readonly RulebookSentence[] {
  return RULE_IDS.map((id) => ruleSentence(book, id, seesFigures));
}

function ruleSentence(book: Rulebook, id: RuleId, seesFigures: boolean): RulebookSentence {
  const setting = ruleSetting(book, id);
  const key = `rules.${id}`;
  const source = book.sources.get(key);
  if (setting.effect === 'off') return { key, source, text: `${RULE_WORDS[id].off} may leave this project.` };
  const withheld = setting.confidential && !seesFigures;
  return {
    key,
    text: [
      withheld ? discreetly(id) : inFull(book, id),
      setting.except.length > 0 ? `It leaves out columns of the kind ${setting.except.join(', ')}.` : '',
      setting.effect === 'ask' ? 'Where it is not so, a person decides.' : '',
      withheld ? 'The figure is kept to checkers and compliance.' : '',
      BUILT.has(id) ? '' : 'This version does not check it; people have to.',
    ]
      .filter(Boolean)
      .join(' '),
    // Its text repeats the figure.
    source: withheld && source ? { kind: source.kind } : source,
    threshold: withheld ? undefined : thresholdOf(book, id),
  };
}

const BUILT: ReadonlySet<RuleId> = new Set(RULES.map(({ id }) => id));

function inFull(book: Rulebook, id: RuleId): string {
  const { says } = RULE_WORDS[id];
  if (typeof says === 'string') return says;
  const { params } = ruleSetting(book, id);
  return says({ allow: allowOf(book, id), counts: allowOf(book, 'small-count'), params });
}

function discreetly(id: RuleId): string {
  const { says, discreet } = RULE_WORDS[id];
  if (discreet !== undefined) return discreet;
  if (typeof says === 'string') return says;
  throw new Error(`the words of ${id} have a figure and say nothing without it`);
}

function thresholdOf(book: Rulebook, id: RuleId): RulebookSentence['threshold'] {
  if (RULE_WORDS[id].allow === undefined) return undefined;
  const { op, value } = allowOf(book, id);
  return { op, value };
}

function allowOf(book: Rulebook, id: RuleId) {
  const set = ruleSetting(book, id).params['allow'];
  const allow = parseAllow(typeof set === 'string' ? set : (RULE_WORDS[id].allow ?? NO_FIGURE));
  if (!allow) throw new Error(`the figure of ${id} was validated when the book was loaded`);
  return allow;
}

/** For rules that have none: their sentences do not ask for it. */
const NO_FIGURE = '>= 0';
