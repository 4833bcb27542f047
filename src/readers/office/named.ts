import { placeOf, type Anchor } from '../../engine/model/anchor';
import type { Block, PartBlock, PartKind } from '../../engine/model/document';

/** So many of a kind are named one by one; the others are counted. */
const MOST_NAMED = 100;
const MOST_TEXT = 2000;
const MOST_CHARACTERS = 20_000_000;
/** What stands nowhere else in the file. */
const ONLY_HERE: ReadonlySet<PartKind> = new Set([
  ...(['comment', 'property', 'defined-name', 'connection', 'external-link', 'revision', 'notes'] as const),
]);

/** What stands in a file beside what it shows, gathered while it is read; a thousand of a kind are not a thousand findings. */
export class Named {
  private readonly counts = new Map<PartKind, number>();
  private found: PartBlock[] = [];
  /** Texts that were only counted, or cut. */
  private more: string[] = [];
  private characters = 0;

  add(part: PartKind, anchor: Anchor, text: string): void {
    const count = (this.counts.get(part) ?? 0) + 1;
    this.counts.set(part, count);
    const isLong = text.length > MOST_TEXT;
    const shown = isLong ? `${text.slice(0, MOST_TEXT)}…` : text;
    if (count <= MOST_NAMED) this.found.push({ kind: 'part', part, anchor, text: shown });
    if ((isLong || count > MOST_NAMED) && ONLY_HERE.has(part)) this.keep(text);
  }

  /** What was found since the last call. */
  take(): PartBlock[] {
    const { found } = this;
    this.found = [];
    return found;
  }

  /** How many more of each kind there are than were named, and what those say. */
  rest(anchor: Anchor): Block[] {
    const counted = [...this.counts]
      .filter(([, count]) => count > MOST_NAMED)
      .map(([part, count]) => ({
        kind: 'part' as const,
        part,
        anchor,
        text: `and ${count - MOST_NAMED} more`,
      }));
    return [...counted, ...this.texts(anchor)];
  }

  private keep(text: string): void {
    this.characters += text.length;
    if (this.characters <= MOST_CHARACTERS) this.more.push(...text.split('\n'));
  }

  private texts(anchor: Anchor): Block[] {
    const { more } = this;
    if (more.length === 0) return [];
    const part = anchor.part === undefined ? 'beside the text' : `${anchor.part} (more)`;
    const place = { ...placeOf(anchor), part };
    const lines: Block = { kind: 'lines', place, format: 'txt', firstLine: 1, lines: more, last: true };
    if (this.characters <= MOST_CHARACTERS) return [lines];
    const reason = 'It holds more comments, properties and changes than are read.';
    return [lines, { kind: 'unread', anchor, cause: 'limit', reason }];
  }
}
