import type { Look } from '../office/unseen';
import type { Attributes } from '../xml/attributes';

/** How the letters of a run look: size and colour of its own; what it inherits can be seen, or the whole slide could not. */
export class Letters {
  private properties = false;
  private inLine = false;
  private inFill = false;
  private own: Look = {};

  get look(): Look {
    return this.own;
  }

  open(name: string, { sz, val }: Attributes): void {
    if (name === 'r' || name === 'fld') this.own = {};
    if (name === 'rPr') {
      this.properties = true;
      // Hundredths of a point.
      this.own = sz === undefined ? {} : { points: Number(sz) / 100 };
    }
    if (!this.properties) return;
    if (name === 'ln') this.inLine = true;
    else if (name === 'solidFill') this.inFill = !this.inLine;
    else if (name === 'srgbClr' && this.inFill) this.own = { ...this.own, colour: val };
    else if (name === 'highlight') this.own = { ...this.own, behind: 'unknown' };
    // Made transparent, however little.
    else if (name === 'alpha' && this.inFill && Number(val) < 10_000)
      this.own = { ...this.own, hidden: true };
  }

  close(name: string): void {
    if (name === 'rPr') this.properties = false;
    else if (name === 'ln') this.inLine = false;
    else if (name === 'solidFill') this.inFill = false;
    else if (name === 'r') this.own = {};
  }
}
