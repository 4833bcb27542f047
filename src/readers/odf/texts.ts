import type { Place } from '../../engine/model/anchor';
import type { Block } from '../../engine/model/document';
import { TextLines } from '../office/text-lines';

/** Texts of one file that are read side by side: a note in the middle of a sentence is a line of another text. */
export class Texts {
  private readonly texts = new Map<string, TextLines>();

  /** Adds a line and returns its number. */
  add(place: Place, text: string): number {
    return this.at(place).add(text);
  }

  /** As in `TextLines`. */
  markTable(place: Place, table: number): void {
    this.at(place).markTable(table);
  }

  private at(place: Place): TextLines {
    const key = JSON.stringify(place);
    const lines = this.texts.get(key) ?? new TextLines(Object.keys(place).length > 0 ? place : undefined);
    this.texts.set(key, lines);
    return lines;
  }

  /** All texts, each whole: one text must end before the next one begins. */
  *takeAll(): Iterable<Block> {
    for (const lines of this.texts.values()) if (!lines.isEmpty) yield lines.take(true);
    this.texts.clear();
  }

  /** The first lines of the text at a place, when there are many. Only that one may be handed over in pieces. */
  *takeLong(place: Place): Iterable<Block> {
    const lines = this.texts.get(JSON.stringify(place));
    if (lines?.isLong) yield lines.take(false);
  }

  *takeSome(place: Place): Iterable<Block> {
    const lines = this.texts.get(JSON.stringify(place));
    if (lines && !lines.isEmpty) yield lines.take(false);
  }
}
