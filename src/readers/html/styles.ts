/** What style says about whether text can be seen. */
export interface Look {
  readonly hidden: boolean;
  /** The text's colour is (nearly) white; undefined: not said. */
  readonly white: boolean | undefined;
  /** Undefined: not said. */
  readonly background: 'light' | 'other' | undefined;
}

const PLAIN: Look = { hidden: false, white: undefined, background: undefined };

const HIDING: readonly RegExp[] = [
  /^display:none$/,
  /^visibility:(?:hidden|collapse)$/,
  /^(?:fill-)?opacity:0?\.?0*%?$/,
  /^font-size:(?:0(?:\.\d+)?|1)(?:px|pt|em|rem|%)?$/,
  /^text-indent:-\d{3,}/,
  /^(?:left|top|margin-left|right):-\d{4,}/,
  /^clip:rect\(0(?:px)?[, ]+0(?:px)?[, ]+0(?:px)?[, ]+0(?:px)?\)$/,
  /^clip-path:inset\((?:50|100)%\)$/,
  /^color:(?:transparent|rgba\(.{1,30},0\))$/,
  /^transform:scale\(0(?:\.0\d*)?\)$/,
  /^zoom:(?:0?\.[01]\d*|0|1?\d%)$/,
  /^filter:opacity\(0?\.?0*%?\)$/,
];
/** Each of them alone hides nothing. */
const HIDING_TOGETHER: readonly (readonly RegExp[])[] = [
  [/^(?:max-)?height:0(?:px|em|rem|%)?$/, /^overflow(?:-y)?:(?:hidden|clip)$/],
  [/^(?:max-)?width:0(?:px|em|rem|%)?$/, /^overflow(?:-x)?:(?:hidden|clip)$/],
];

/** `style="…"`, or what stands between the brackets of a rule. */
export function lookOf(declarations: string): Look {
  if (declarations === '') return PLAIN;
  let look = PLAIN;
  const texts = declarations
    .split(';')
    .filter(({ length }) => length <= LONGEST_DECLARATION)
    .map(plain);
  for (const text of texts) {
    if (HIDING.some((pattern) => pattern.test(text))) look = { ...look, hidden: true };
    else if (text.startsWith('color:')) look = { ...look, white: isWhite(text.slice(6)) };
    else if (/^background(?:-color)?:/.test(text))
      look = { ...look, background: backgroundOf(text.slice(text.indexOf(':') + 1)) };
  }
  const isNothing = HIDING_TOGETHER.some((all) => all.every((one) => texts.some((text) => one.test(text))));
  return isNothing || areOneColour(texts) ? { ...look, hidden: true } : look;
}

function plain(declaration: string): string {
  return declaration
    .toLowerCase()
    .replace(/\s{0,9}!important/, '')
    .trim()
    .replace(/^([a-z-]+)\s*:\s*/, '$1:');
}

const COLOUR = /^#[\da-f]{3,8}$|^rgb\([\d ,]{5,20}\)$|^[a-z]{3,20}$/;
const NO_COLOUR = /^(?:inherit|initial|unset|transparent|currentcolor|none)$/;

/** Letters and what is behind them, where one rule says both. */
function areOneColour(texts: readonly string[]): boolean {
  const last = (name: RegExp) => texts.findLast((text) => name.test(text))?.replace(name, '');
  const letters = last(/^color:/);
  if (letters === undefined || !COLOUR.test(letters) || NO_COLOUR.test(letters)) return false;
  return last(/^background(?:-color)?:/) === letters;
}

const LONGEST_DECLARATION = 300;

export function over(under: Look, { hidden, white, background }: Look): Look {
  return {
    hidden: under.hidden || hidden,
    white: white ?? under.white,
    background: background ?? under.background,
  };
}

/** Whether text in this look, on this background, is not seen. */
export function hides({ hidden, white }: Look, background: Look['background']): boolean {
  return hidden || (white === true && background !== 'other');
}

function backgroundOf(value: string): Look['background'] {
  if (/^(?:none|transparent|inherit|initial)/.test(value)) return undefined;
  return isWhite(value.split(' ')[0] ?? '') ? 'light' : 'other';
}

const NEARLY = 0xf5;
/** Of light, in percent. */
const NEARLY_WHITE = 97;

function isWhite(colour: string): boolean {
  if (/^(?:white|snow|ivory|ghostwhite|whitesmoke|floralwhite|mintcream|azure)$/.test(colour)) return true;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(colour);
  if (short) return short.slice(1).every((digit) => digit === 'f');
  const long = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})(?:ff)?$/.exec(colour);
  if (long) return long.slice(1).every((digits) => parseInt(digits, 16) >= NEARLY);
  const lightness = /^hsla?\([\d.]{1,9}(?:deg)?[, ]+[\d.]{1,9}%[, ]+([\d.]{1,9})%\)$/.exec(colour)?.[1];
  if (lightness !== undefined) return Number(lightness) >= NEARLY_WHITE;
  const parts = /^rgba?\((\d{1,3})[, ]+(\d{1,3})[, ]+(\d{1,3})/.exec(colour);
  return parts !== null && parts.slice(1).every((digits) => Number(digits) >= NEARLY);
}

/** Sheets larger than this come with libraries; what they hide is shown by their scripts. */
const LARGEST_OWN_SHEET = 20_000;
const MOST_RULES = 5000;
const SIMPLE = /^(?:([a-z][a-z0-9]*)|([.#])([\w-]+)|([a-z][a-z0-9]*)([.#])([\w-]+))$/i;

/** The rules of a page's own style sheets with one plain selector: `.name`, `#id`, `td`, `td.name`. */
export class StyleSheets {
  private readonly rules = new Map<string, Look>();
  /** Sheets whose rules are not known: what a class does to a background cannot be told. */
  private unknown = false;

  get knowsAll(): boolean {
    return !this.unknown;
  }

  /** Whether a rule is about elements of this name. */
  has(name: string): boolean {
    return this.rules.has(name);
  }

  addUnknown(): void {
    this.unknown = true;
  }

  add(sheet: string): void {
    if (sheet.length > LARGEST_OWN_SHEET) this.unknown = true;
    else for (const [selectors, body] of topRules(sheet)) this.addRule(selectors, body);
  }

  lookOf(name: string, id: string | undefined, classes: string): Look {
    if (this.rules.size === 0) return PLAIN;
    const names = classes === '' ? [] : classes.split(/\s+/, 20);
    const keys = [name, ...names.flatMap((one) => [`.${one}`, `${name}.${one}`])];
    if (id !== undefined) keys.push(`#${id}`, `${name}#${id}`);
    return keys.reduce((look, key) => over(look, this.rules.get(key) ?? PLAIN), PLAIN);
  }

  private addRule(selectors: string, body: string): void {
    const look = lookOf(body);
    if (look === PLAIN || this.rules.size > MOST_RULES) return;
    for (const selector of selectors.split(',')) {
      const key = selector.trim();
      if (SIMPLE.test(key)) this.rules.set(key, over(this.rules.get(key) ?? PLAIN, look));
    }
  }
}

/** What is true wherever a page is read. */
const ON_ANY_SCREEN = /^@(?:media\s+(?:only\s+)?(?:screen|all)|layer\b[^{]{0,100}|supports\b[^{]{0,200})$/i;

/** Selectors and bodies outside `@media` and the like, but for what is true of any screen. */
export function* topRules(sheet: string): Iterable<readonly [selectors: string, body: string]> {
  const css = sheet.replace(/\/\*[^]*?\*\//g, ' ');
  let from = 0;
  for (let open = css.indexOf('{'); open >= 0; open = css.indexOf('{', from)) {
    const selectors = css.slice(from, open).trim();
    if (selectors.startsWith('@')) {
      from = endOfBlock(css, open);
      if (ON_ANY_SCREEN.test(selectors)) yield* topRules(css.slice(open + 1, from - 1));
      continue;
    }
    const close = css.indexOf('}', open);
    if (close < 0) return;
    yield [selectors, css.slice(open + 1, close)];
    from = close + 1;
  }
}

function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    const sign = css.charAt(at);
    if (sign === '{') depth += 1;
    else if (sign === '}' && --depth === 0) return at + 1;
  }
  return css.length;
}
