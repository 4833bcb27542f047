/** Something that stands in markup: the text of an element, or the value of an attribute. */
export interface Said {
  /**
   * The elements around it, the outermost first, without prefixes; with what kind they are in brackets, and the attribute
   * after `@`: `/worksheet/conditionalFormatting/cfRule[cellIs lessThan]/formula`, `/hyperlinks/hyperlink@tooltip`.
   */
  readonly where: string;
  readonly text: string;
  /** The cells that the element, or one around it, says that it stands at. */
  readonly cells: string;
}

interface Open {
  readonly name: string;
  readonly label: string;
  readonly cells: string;
  /** What its runs say one after the other: a number may be cut into pieces of different colours. */
  runs: string;
}

/** What is deeper is placed by the innermost elements alone. */
const DEEPEST_TOLD = 12;
/** How far out an element is looked for: the one that ends, as markup of old drawings leaves some open, or a paragraph. */
const FARTHEST = 16;
const RUNS: ReadonlySet<string> = new Set(['t', 'font', 'span', 'b', 'i', 'u']);
const ATTRIBUTE = /([\w:.-]{1,100})\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const KINDS = ['type', 'operator', 'name', 'TargetMode'] as const;
const NAMED_BY_KIND = /^(?:cfvo|cfRule|property|Relationship)$/;

/**
 * Everything that XML, or markup as loose as that of old drawings, says: texts, attributes, comments, instructions. It never
 * fails, and takes time that grows with the length alone.
 */
export function* saidIn(markup: string): Iterable<Said> {
  const around: Open[] = [];
  for (const { tag, text } of piecesOf(markup)) {
    if (text.trim() !== '') yield textSaid(around, text);
    if (tag === '') continue;
    const name = /^<\/?([^\s/>]{1,200})/.exec(tag)?.[1] ?? '';
    if (/^<[!?]/.test(tag)) yield* asideSaid(around, tag);
    else if (tag.startsWith('</')) yield* closed(around, localName(name));
    else {
      const attributes = attributesOf(tag);
      around.push(opened(around, localName(name), attributes));
      yield* attributes.map(({ key, value }) => saidAt(around, value, `@${key}`));
      if (tag.endsWith('/>')) around.pop();
    }
  }
}

/** A tag, comment or instruction, with the text before it. */
function* piecesOf(markup: string): Iterable<{ readonly text: string; readonly tag: string }> {
  let at = 0;
  while (at < markup.length) {
    const open = markup.indexOf('<', at);
    if (open === -1) break;
    const end = endOfTag(markup, open);
    yield { text: decoded(markup.slice(at, open)), tag: markup.slice(open, end) };
    at = end;
  }
  if (at < markup.length) yield { text: decoded(markup.slice(at)), tag: '' };
}

const ENDS: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

function endOfTag(markup: string, open: number): number {
  for (const [start, mark] of ENDS) {
    if (!markup.startsWith(start, open)) continue;
    const end = markup.indexOf(mark, open + start.length);
    return end === -1 ? markup.length : end + mark.length;
  }
  for (let at = open + 1; at < markup.length; at += 1) {
    const sign = markup[at];
    if (sign === '>') return at + 1;
    // A quote that is never closed is no quote.
    if (sign === '"' || sign === "'") at = Math.max(at, markup.indexOf(sign, at + 1));
  }
  return markup.length;
}

function opened(
  around: readonly Open[],
  name: string,
  attributes: readonly { readonly key: string; readonly value: string }[],
): Open {
  const value = (key: string) => attributes.find((attribute) => attribute.key === key)?.value ?? '';
  const kind = NAMED_BY_KIND.test(name)
    ? KINDS.map((key) => value(key).replace(/\W/g, ''))
        .join(' ')
        .trim()
    : '';
  const cells = value('sqref') || value('ref') || (name === 'cellSmartTags' ? value('r') : '');
  const label = kind === '' ? name : `${name}[${kind}]`;
  return { name, label, cells: cells || (around.at(-1)?.cells ?? ''), runs: '' };
}

function attributesOf(tag: string): { readonly key: string; readonly value: string }[] {
  return Array.from(tag.matchAll(ATTRIBUTE), ([, key = '', double, single = '']) => ({
    key: localName(key),
    value: decoded(double ?? single),
  })).filter(({ value }) => value.trim() !== '');
}

function textSaid(around: readonly Open[], text: string): Said {
  // Of runs in runs the innermost is said by itself, and all of them where the paragraph ends.
  const paragraph = around.slice(-FARTHEST).findLast(({ name }) => !RUNS.has(name) && name !== 'r');
  if (paragraph) paragraph.runs += text;
  return saidAt(around, text);
}

function* asideSaid(around: readonly Open[], tag: string): Iterable<Said> {
  if (tag.startsWith('<![CDATA[')) yield textSaid(around, tag.slice(9, -3));
  else if (!tag.startsWith('<?xml '))
    yield saidAt(around, tag.replace(/^<[!?]-{0,2}|[-?]{0,2}>$/g, ''), '#aside');
}

function* closed(around: Open[], name: string): Iterable<Said> {
  const far = Math.max(0, around.length - FARTHEST);
  const nearest = around.slice(far).findLastIndex((open) => open.name === name);
  if (nearest === -1) return;
  while (around.length > far + nearest) {
    const { runs = '' } = around.at(-1) ?? {};
    if (runs !== '') yield saidAt(around, runs);
    around.pop();
  }
}

function saidAt(around: readonly Open[], text: string, what = ''): Said {
  const path = around.slice(-DEEPEST_TOLD).map(({ label }) => label);
  return { where: `/${path.join('/')}${what}`, text, cells: around.at(-1)?.cells ?? '' };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|quot|apos|lt|gt|nbsp));/gi,
    (_, hex?: string, decimal?: string, name?: string) =>
      hex === undefined && decimal === undefined
        ? (ENTITIES[name?.toLowerCase() ?? ''] ?? ' ')
        : String.fromCodePoint(Math.min(0x10ffff, hex === undefined ? Number(decimal) : parseInt(hex, 16))),
  );
}
