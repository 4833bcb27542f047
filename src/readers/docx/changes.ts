import type { Anchor } from '../../engine/model/anchor';
import { attributeOf } from '../office/attribute';
import type { Named } from '../office/named';
import type { Attributes } from '../xml/attributes';

type Change = 'inserted' | 'deleted' | 'moved away' | 'moved here';
const MOST_AUTHORS = 1000;
const LONGEST = 1_000_000;

/** Changes that a document remembers: what was deleted is still in it, with the name of who did it. */
export class Changes {
  private readonly open: { readonly change: Change; readonly author: string; text: string }[] = [];
  private readonly authors = new Set<string>();

  constructor(
    private readonly anchor: Anchor,
    private readonly named: Named,
    private readonly putAside: (text: string) => void,
  ) {}

  /** Text that is read now is on no page any more. */
  get isGone(): boolean {
    return this.open.some(({ change }) => change === 'deleted' || change === 'moved away');
  }

  /** Who changed something stands at each change, also at one of looks alone. */
  noteAuthor(attributes: Attributes): void {
    const author = attributeOf(attributes, 'author')?.trim() ?? '';
    if (author === '' || this.authors.has(author) || this.authors.size >= MOST_AUTHORS) return;
    this.authors.add(author);
    this.named.add('property', this.anchor, `author: ${author}`);
  }

  begin(change: Change, attributes: Attributes): void {
    this.open.push({ change, author: attributeOf(attributes, 'author') ?? '', text: '' });
  }

  /** False outside any change, and beyond what is kept of one. */
  text(text: string): boolean {
    const change = this.open.at(-1);
    if (!change || change.text.length >= LONGEST) return false;
    change.text += text;
    return true;
  }

  /** A change without text of its own (a row, the end of a paragraph, how letters look) has its text elsewhere. */
  end(): void {
    const change = this.open.pop();
    if (!change || change.text.trim() === '') return;
    this.named.add('revision', this.anchor, `${change.change}: ${change.text.slice(0, 500)}`);
    if (change.change === 'deleted' || change.change === 'moved away') this.putAside(change.text);
  }
}
