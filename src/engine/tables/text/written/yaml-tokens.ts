import { jsonTokens, type JsonToken } from './json-tokens';
import type { NumberedLine } from '../numbered-line';

/** `- key: value`: dashes of a list, then a key and what follows it. */
const DASHES = /^(\s*)((?:- {1,9})*)/;
const KEY = /^(?:"([^"]{1,200})"|'([^']{1,200})'|([^\s"'#\-[{][^:#]{0,200}?))\s{0,9}:(?=\s|$)/;
const COMMENT = /(?:^|\s)#.*$/;

/**
 * YAML as tokens of JSON: maps by indentation become objects. Read line by line, so that each value knows its place;
 * anchors, aliases and tags stay as they are written, and nothing is expanded.
 */
export function yamlTokens(lines: readonly NumberedLine[]): JsonToken[] {
  const reader = new YamlReader();
  for (const line of lines) reader.take(line);
  return reader.end();
}

class YamlReader {
  private readonly tokens: JsonToken[] = [];
  /** Columns at which the keys of open maps stand. */
  private readonly maps: number[] = [];
  /** A key stands last, and its value may be a map below it. */
  private awaits = false;
  private last: NumberedLine = { line: 1, text: '' };

  take(line: NumberedLine): void {
    const { text } = line;
    const content = /["']/.test(text) ? text : text.replace(COMMENT, '');
    if (content.trim() === '' || /^(?:---|\.\.\.|%)/.test(content)) return;
    this.last = line;
    const [start = '', indent = '', dashes = ''] = DASHES.exec(content) ?? [];
    const [named = '', double, single, plain] = KEY.exec(content.slice(start.length)) ?? [];
    const key = double ?? single ?? plain;
    const column = start.length;
    const rest = content.slice(start.length + named.length);
    if (dashes !== '') this.leave(indent.length + 1);
    if (key === undefined) {
      this.leave(column + 1);
      this.value(content, column);
      return;
    }
    this.enter(column);
    const at = text.indexOf(key, column);
    this.push('string', key.trim(), at, at + key.length);
    this.sign(':');
    this.awaits = true;
    if (rest.trim() !== '') this.value(content, content.length - rest.length);
  }

  end(): JsonToken[] {
    this.leave(0);
    return this.tokens;
  }

  /** A map whose keys stand in this column goes on, or begins. */
  private enter(column: number): void {
    this.leave(column + 1);
    if (this.maps.at(-1) === column) {
      this.settle();
      this.sign(',');
      return;
    }
    if (!this.awaits && this.tokens.at(-1)?.text === '}') this.sign(',');
    this.awaits = false;
    this.sign('{');
    this.maps.push(column);
  }

  /** Ends the maps whose keys stand in this column or right of it. */
  private leave(column: number): void {
    while ((this.maps.at(-1) ?? -1) >= column) {
      this.settle();
      this.sign('}');
      this.maps.pop();
    }
  }

  /** A key without a value has none. */
  private settle(): void {
    if (this.awaits) this.push('value', 'null', 0, 0);
    this.awaits = false;
  }

  private value(content: string, from: number): void {
    const rest = content.slice(from);
    const text = rest.trim();
    const start = from + rest.indexOf(text);
    if (/^[[{]/.test(text)) {
      if (this.tokens.at(-1)?.text === '}') this.sign(',');
      for (const token of flowTokens({ ...this.last, text: content }, start)) this.tokens.push(token);
    } else {
      const quoted = /^(["'])(.*)\1$/.exec(text)?.[2];
      const shown = quoted ?? text;
      const at = start + (quoted === undefined ? 0 : 1);
      this.push(
        quoted === undefined ? 'value' : 'string',
        /^(?:~|null)$/i.test(text) ? 'null' : shown,
        at,
        at + shown.length,
      );
    }
    this.awaits = false;
  }

  private sign(text: string): void {
    this.push('sign', text, 0, 0);
  }

  private push(kind: JsonToken['kind'], text: string, start: number, end: number): void {
    this.tokens.push({ kind, text, at: this.last, start, end });
  }
}

/** `{region: North West, people: 3}`: as JSON, with keys and texts that need no quotes. */
function flowTokens(line: NumberedLine, from: number): JsonToken[] {
  const tokens: JsonToken[] = [];
  for (const token of jsonTokens([line])) {
    if (token.start < from) continue;
    const before = tokens.at(-1);
    if (token.kind === 'value' && before?.kind === 'value') {
      tokens[tokens.length - 1] = {
        ...before,
        text: line.text.slice(before.start, token.end),
        end: token.end,
      };
    } else if (token.text === ':' && before?.kind === 'value') {
      tokens[tokens.length - 1] = { ...before, kind: 'string' };
      tokens.push(token);
    } else tokens.push(token);
  }
  return tokens;
}
