import { endOfRegularExpression, endOfString, unescaped } from './program-strings';

/**
 * Data that stands in a program: arrays and objects of nothing but values, wherever they are in the code.
 *
 * One pass, whatever the code is like: brackets are matched on a stack, and a bracket in which something stands that is
 * no value (a call, a name, an operator) gives up what it holds. So `Plotly.newPlot("a", [{"x": [1, 2]}])` gives its
 * traces, and a library gives the few tables that it has. The code is never run.
 */
export function literalsIn(code: string): Literal[] {
  return new LiteralScanner(code).scan();
}

export interface Literal {
  readonly value: unknown;
  readonly start: number;
  readonly end: number;
  /** The code before it, as far as it tells what the value is for. */
  readonly before: string;
}

/** Shorter ones are settings. */
const SHORTEST = 16;
const BEFORE = 80;
const MOST_FOUND = 20_000;
/** No data nest deeper; brackets beyond are only counted. */
const DEEPEST = 500;

interface Frame {
  readonly open: '[' | '{';
  readonly start: number;
  readonly values: unknown[];
  readonly keys: string[];
  /** What may come next; `nothing`: it is no data. */
  expected: 'value' | 'key' | 'colon' | 'comma' | 'nothing';
  /** Containers in it, given up when it turns out to be no data. */
  readonly inner: Literal[];
}

class LiteralScanner {
  private readonly found: Literal[] = [];
  private readonly stack: Frame[] = [];
  private at = 0;
  private deeper = 0;
  /** The last sign or word, which tells a regular expression from a division. */
  private last = '';

  constructor(private readonly code: string) {}

  scan(): Literal[] {
    while (this.at < this.code.length) this.step(this.code.charAt(this.at));
    while (this.stack.length > 0) this.giveUp(this.stack.pop());
    return this.found;
  }

  private step(sign: string): void {
    if (sign <= ' ' || sign === '\u00a0' || sign === '\ufeff') {
      this.at += 1;
      return;
    }
    if (sign === '"' || sign === "'" || sign === '`') this.string(sign);
    else if (sign === '/') this.slash();
    else if (sign === '[' || sign === '{') this.open(sign);
    else if (sign === ']' || sign === '}') this.close(sign);
    else if (sign === ',' || sign === ':') this.separator(sign);
    else this.word(sign);
  }

  private string(quote: string): void {
    const start = this.at;
    const end = endOfString(this.code, start, quote);
    this.at = end + 1;
    this.last = 'a';
    if (this.code.charAt(end) !== quote) {
      this.noData();
      return;
    }
    const text = unescaped(this.code.slice(start + 1, end));
    if (quote === '`' && text.includes('${')) this.noData();
    else if (this.stack.at(-1)?.expected === 'key') this.key(text);
    else this.value(text);
    this.nested(text, start);
  }

  /** `JSON.parse("[…]")`: data in a string of the program. */
  private nested(text: string, start: number): void {
    if (text.length < SHORTEST || !/^\s*[[{][^]*[\]}]\s*$/.test(text)) return;
    const value = parsedJson(text);
    if (typeof value === 'object' && value !== null)
      this.add({ value, start, end: this.at, before: this.before(start) });
  }

  private slash(): void {
    const next = this.code.charAt(this.at + 1);
    if (next === '/' || next === '*') {
      const end = next === '/' ? this.code.indexOf('\n', this.at) : this.code.indexOf('*/', this.at + 2) + 1;
      this.at = end <= 0 ? this.code.length : end + 1;
      return;
    }
    this.noData();
    const isDivision = /[\w)\]}$]/.test(this.last);
    this.at = isDivision ? this.at + 1 : endOfRegularExpression(this.code, this.at);
    this.last = isDivision ? '/' : 'a';
  }

  private open(sign: '[' | '{'): void {
    const start = this.at;
    this.at += 1;
    this.last = sign;
    if (this.stack.length >= DEEPEST) {
      this.deeper += 1;
      this.noData();
      return;
    }
    this.stack.push({
      open: sign,
      start,
      values: [],
      keys: [],
      expected: sign === '[' ? 'value' : 'key',
      inner: [],
    });
  }

  private close(sign: string): void {
    this.at += 1;
    this.last = sign;
    if (this.deeper > 0) {
      this.deeper -= 1;
      return;
    }
    const frame = this.stack.pop();
    if (!frame) return;
    const whole =
      frame.open === (sign === ']' ? '[' : '{') &&
      (frame.expected === 'comma' || (frame.expected !== 'nothing' && frame.expected !== 'colon'));
    if (!whole) {
      this.giveUp(frame);
      this.noData();
      return;
    }
    const value = frame.open === '[' ? frame.values : objectOf(frame);
    const literal = { value, start: frame.start, end: this.at, before: this.before(frame.start) };
    const around = this.stack.at(-1);
    if (around?.expected === 'value') {
      this.value(value);
      around.inner.push(literal);
    } else this.add(literal);
  }

  private separator(sign: string): void {
    this.at += 1;
    this.last = sign;
    const frame = this.stack.at(-1);
    if (!frame) return;
    if (sign === ',' && frame.expected === 'comma') frame.expected = frame.open === '[' ? 'value' : 'key';
    else if (sign === ':' && frame.expected === 'colon') frame.expected = 'value';
    else this.noData();
  }

  private word(sign: string): void {
    WORD.lastIndex = this.at;
    const [word = sign] = WORD.exec(this.code) ?? [];
    this.at += word.length;
    this.last = word.slice(-1);
    const known = valueOfWord(word);
    if (this.stack.at(-1)?.expected === 'key' && /^[\w$-]+$/.test(word)) this.key(word);
    else if (known) this.value(known.value);
    else this.noData();
  }

  private key(text: string): void {
    const frame = this.stack.at(-1);
    if (!frame) return;
    frame.keys.push(text);
    frame.expected = 'colon';
  }

  private value(value: unknown): void {
    const frame = this.stack.at(-1);
    if (!frame) return;
    if (frame.expected !== 'value') {
      this.noData();
      return;
    }
    frame.values.push(value);
    frame.expected = 'comma';
  }

  /** What stands here is no value: neither is what is around it. */
  private noData(): void {
    const frame = this.stack.at(-1);
    if (frame && frame.expected !== 'nothing') this.giveUp(frame);
  }

  private giveUp(frame: Frame | undefined): void {
    if (!frame || frame.expected === 'nothing') return;
    frame.expected = 'nothing';
    for (const literal of frame.inner) this.add(literal);
  }

  private add(literal: Literal): void {
    if (literal.end - literal.start >= SHORTEST && this.found.length < MOST_FOUND) this.found.push(literal);
  }

  private before(start: number): string {
    return this.code.slice(Math.max(0, start - BEFORE), start);
  }
}

const WORD =
  /new Date\([^()]{0,60}\)|-?(?:0[xX][\da-fA-F]+|(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|![01]|-?Infinity|[\p{L}\p{N}$_]+/uy;

function valueOfWord(word: string): { readonly value: unknown } | undefined {
  if (word === 'true' || word === '!0') return { value: true };
  if (word === 'false' || word === '!1') return { value: false };
  if (['null', 'undefined', 'NaN', 'Infinity', '-Infinity'].includes(word)) return { value: null };
  if (word.startsWith('new Date(')) return { value: word.slice(9, -1).replace(/["']/g, '') };
  return /^-?[\d.]/.test(word) ? { value: Number(word.replaceAll('_', '')) } : undefined;
}

function objectOf({ keys, values }: Frame): unknown {
  return Object.fromEntries(keys.map((key, i) => [key, values[i]]));
}

/** The value of a JSON text; nothing when it is none. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: whoever asks reads it as text.
    return undefined;
  }
}
