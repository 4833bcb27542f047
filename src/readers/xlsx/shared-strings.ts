import type { Place } from '../../engine/model/anchor';
import type { Block } from '../../engine/model/document';
import type { Attributes } from '../xml/attributes';
import type { Package } from '../office/package';
import type { Run } from './styles';

const MAX_CHARACTERS = 100_000_000;
const SHOWN_UNUSED = 20;
const NO_RUNS: readonly Run[] = [];
/** What ends the place of strings that no cell shows. */
export const IN_NO_CELL = ' (in no cell)';

/** The strings that cells share, and which of them a cell has used. */
export class SharedStrings {
  private readonly strings: string[] = [];
  private readonly used = new Set<number>();
  /** Of strings in which letters change. */
  private readonly pieces = new Map<number, readonly Run[]>();

  constructor(private readonly path: string) {}

  add(text: string, runs: readonly Run[] = []): void {
    if (runs.length > 0) this.pieces.set(this.strings.length, runs);
    this.strings.push(text);
  }

  /** The pieces of a string that say how their letters look. */
  runs(index: number): readonly Run[] {
    return this.pieces.get(index) ?? NO_RUNS;
  }

  /** The string for a cell; nothing when the table has no such place. */
  use(index: number): string | undefined {
    this.used.add(index);
    return this.strings[index];
  }

  /** Strings that no cell shows still leave with the file: what was deleted from a cell stays in the table. */
  unused(): Block[] {
    const left = this.strings.filter((text, index) => !this.used.has(index) && text.trim() !== '');
    if (left.length === 0) return [];
    const more = left.length > SHOWN_UNUSED ? ` and ${left.length - SHOWN_UNUSED} more` : '';
    const text = left
      .slice(0, SHOWN_UNUSED)
      .map((string) => string.slice(0, 100))
      .join('; ');
    const place = { part: `${this.path}${IN_NO_CELL}` };
    return [
      { kind: 'part', part: 'unused-string', anchor: { part: this.path }, text: `${text}${more}` },
      ...(text === left.join('; ') ? [] : [linesOf(place, left)]),
    ];
  }
}

function linesOf(place: Place, lines: readonly string[]): Block {
  return { kind: 'lines', place, format: 'txt', firstLine: 1, lines, last: true };
}

export async function readSharedStrings(pack: Package, path: string): Promise<SharedStrings> {
  const strings = new SharedStrings(path);
  let characters = 0;
  let text = '';
  let inText = false;
  let phonetic = 0;
  let runs: Run[] = [];
  let run: { from: number; look: Omit<Run, 'text'> } | undefined;
  await pack.read(path, {
    open(name, attributes) {
      if (name === 'si') {
        text = '';
        runs = [];
      }
      if (name === 'r') run = { from: text.length, look: {} };
      if (run) run.look = lookAfter(run.look, name, attributes);
      if (name === 'rPh') phonetic += 1;
      inText = name === 't' && phonetic === 0;
    },
    text(piece) {
      if (inText) text += piece;
      return inText;
    },
    close(name) {
      inText = false;
      if (name === 'rPh') phonetic -= 1;
      if (name === 'r' && run) {
        const { look, from } = run;
        if (Object.keys(look).length > 0) runs.push({ ...look, text: unescaped(text.slice(from)) });
        run = undefined;
      }
      if (name !== 'si') return;
      characters += text.length;
      if (characters > MAX_CHARACTERS) throw new Error('its texts have more than 100 million characters');
      strings.add(unescaped(text), runs);
    },
  });
  return strings;
}

/** What a run says of its letters. */
function lookAfter(look: Omit<Run, 'text'>, name: string, attributes: Attributes): Omit<Run, 'text'> {
  if (name === 'sz') return { ...look, size: Number(attributes['val'] ?? 11) };
  return name === 'color' ? { ...look, colour: attributes } : look;
}

/** Excel writes control characters as `_x000D_`. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
