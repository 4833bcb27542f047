import type { Block } from '../../engine/model/document';
import type { ReadInside } from '../reader';
import { digestOf, type SaidBefore } from './beside-pages';
import { plain } from './revisions';

/** Keeps what blocks said as they pass, so that the same text is not found once more where it is stored. */
export class Said implements SaidBefore {
  readonly lines = new Set<string>();
  readonly files = new Set<string>();

  async *listensTo(blocks: AsyncIterable<Block>): AsyncIterable<Block> {
    for await (const block of blocks) {
      if (block.kind === 'lines') for (const line of block.lines) this.hears(line);
      if (block.kind === 'part') this.hears(block.text);
      yield block;
    }
  }

  reading(inside: ReadInside): ReadInside {
    return async function* (this: Said, ...[part, name, source]: Parameters<ReadInside>) {
      this.files.add(digestOf(await source.read(0, source.size)));
      yield* inside(part, name, source);
    }.bind(this);
  }

  /** Both as it is and without the name that a property or a field stands under. */
  private hears(text: string): void {
    const line = plain(text);
    this.lines.add(line);
    const colon = line.indexOf(': ');
    if (colon !== -1) this.lines.add(line.slice(colon + 2));
  }
}
