import { changesColour, colourOf } from './scheme-colour';
import type { Look } from './unseen';
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

  open(name: string, attributes: Attributes): void {
    const { sz } = attributes;
    if (name === 'r' || name === 'fld') this.own = {};
    if (name === 'rPr') {
      this.properties = true;
      // Hundredths of a point.
      this.own = sz === undefined ? {} : { points: Number(sz) / 100 };
    }
    if (!this.properties) return;
    if (name === 'ln') this.inLine = true;
    else if (name === 'solidFill') this.inFill = !this.inLine;
    else if (name === 'highlight') this.own = { ...this.own, behind: 'unknown' };
    else if (this.inFill) this.openFill(name, attributes);
  }

  private openFill(name: string, attributes: Attributes): void {
    const colour = colourOf(name, attributes);
    if (colour !== undefined) this.own = { ...this.own, colour };
    // Made transparent, however little.
    else if (name === 'alpha' && Number(attributes['val']) < 10_000) this.own = { ...this.own, hidden: true };
    else if (changesColour(name)) this.own = { ...this.own, colour: 'unknown' };
  }

  close(name: string): void {
    if (name === 'rPr') this.properties = false;
    else if (name === 'ln') this.inLine = false;
    else if (name === 'solidFill') this.inFill = false;
    else if (name === 'r') this.own = {};
  }
}
