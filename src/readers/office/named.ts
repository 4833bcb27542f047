import type { Anchor } from '../../engine/model/anchor';
import type { PartBlock, PartKind } from '../../engine/model/document';

/** So many of a kind are named one by one; the others are counted. */
const MOST_NAMED = 100;
const MOST_TEXT = 2000;

/** What stands in a file beside what it shows, gathered while it is read; a thousand of a kind are not a thousand findings. */
export class Named {
  private readonly counts = new Map<PartKind, number>();
  private found: PartBlock[] = [];

  add(part: PartKind, anchor: Anchor, text: string): void {
    const count = (this.counts.get(part) ?? 0) + 1;
    this.counts.set(part, count);
    const shown = text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT)}…` : text;
    if (count <= MOST_NAMED) this.found.push({ kind: 'part', part, anchor, text: shown });
  }

  /** What was found since the last call. */
  take(): PartBlock[] {
    const { found } = this;
    this.found = [];
    return found;
  }

  /** How many more of each kind there are than were named. */
  rest(anchor: Anchor): PartBlock[] {
    return [...this.counts]
      .filter(([, count]) => count > MOST_NAMED)
      .map(([part, count]) => ({ kind: 'part', part, anchor, text: `and ${count - MOST_NAMED} more` }));
  }
}
