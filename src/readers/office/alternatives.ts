import type { Anchor } from '../../engine/model/anchor';
import type { Named } from './named';

const LONGEST = 100_000;

/**
 * A drawing may be written twice, for newer and for older programs. Only one of the two is shown; the other is content
 * of its own when its text is another one.
 */
export class Alternatives {
  private depth = 0;
  private fallback = 0;
  private shown = '';
  private other = '';

  constructor(
    private readonly anchor: Anchor,
    private readonly named: Named,
    private readonly putAside: (text: string) => void,
  ) {}

  /** What is read now is the version for older programs. */
  get isOther(): boolean {
    return this.fallback > 0;
  }

  open(name: string): void {
    if (name === 'AlternateContent') this.depth += 1;
    else if (name === 'Fallback') this.fallback += 1;
  }

  text(text: string): void {
    if (this.depth === 0) return;
    if (this.isOther && this.other.length < LONGEST) this.other += text;
    else if (!this.isOther && this.shown.length < LONGEST) this.shown += text;
  }

  close(name: string): void {
    if (name === 'Fallback') this.fallback -= 1;
    if (name !== 'AlternateContent') return;
    this.depth -= 1;
    if (this.depth > 0) return;
    const isNew = squeezed(this.other) !== '' && !squeezed(this.shown).includes(squeezed(this.other));
    if (isNew) {
      this.named.add('invisible-text', this.anchor, this.other);
      this.putAside(this.other);
    }
    this.shown = '';
    this.other = '';
  }
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
