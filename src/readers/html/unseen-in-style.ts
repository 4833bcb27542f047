import { withoutComments } from './texts-in-style';
import { lookOf, topRules } from './styles';

/** What a rule adds before or after elements. */
const CONTENT = /(?:^|[;\s])content\s{0,9}:\s{0,9}(?:"([^"\n]{2,1000})"|'([^'\n]{2,1000})')/;
const ADDED = /::?(?:before|after)$/i;
/** Only while the pointer is there, or something was clicked. */
const AT_A_MOVE = /:(?:hover|focus(?:-within|-visible)?|active|target|checked)\b/i;
const ESCAPE = /\\[\da-f]{1,6}/gi;
const MOST_TEXTS = 10_000;

/**
 * Texts that a style sheet adds to elements which its own rules hide, or shows only when something is pointed at: the
 * tips of a table, which pandas writes so. An element is known by the last part of its selector, wherever it stands.
 */
export function unseenInStyle(sheet: string): string[] {
  if (!/content/i.test(sheet)) return [];
  const rules = [...topRules(withoutComments(sheet).rest)].flatMap(([selectors, body]) =>
    selectors.split(',').map((selector) => ({ selector: selector.trim(), body })),
  );
  const hiding = new Set(
    rules.flatMap(({ selector, body }) => (lookOf(body).hidden ? (lastOf(selector) ?? []) : [])),
  );
  const texts = rules.flatMap(({ selector, body }) => {
    const [, double, single] = ADDED.test(selector) ? (CONTENT.exec(body) ?? []) : [];
    const text = double ?? single ?? '';
    const element = selector.replace(ADDED, '');
    const last = lastOf(element);
    const isUnseen =
      AT_A_MOVE.test(element) || (last !== undefined && hiding.has(last)) || lookOf(body).hidden;
    return isUnseen && /[\p{L}\d]{2}/u.test(text.replace(ESCAPE, '')) ? [text] : [];
  });
  return [...new Set(texts)].slice(0, MOST_TEXTS);
}

/** `.tip` of `#table td .tip`; of plain elements nobody knows which are meant. */
function lastOf(selector: string): string | undefined {
  const last = selector.split(/[\s>+~]/).at(-1) ?? '';
  return /[.#]/.test(last) ? last : undefined;
}
