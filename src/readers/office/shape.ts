import type { Attributes } from '../xml/attributes';
import { changesColour, colourOf } from './scheme-colour';

/** In English Metric Units, as all of a presentation. */
export interface SlideSize {
  readonly width: number;
  readonly height: number;
}

/** Of what has no edge, such as a sheet. */
export const ENDLESS: SlideSize = { width: Infinity, height: Infinity };

/** Lines of a shape, those around and across a cell of a table, shadows and glows. */
const LINES = /^(?:ln(?:[LRTB]|TlToBr|BlToTr)?|effectLst|effectDag|sp3d)$/;
const SHAPES: ReadonlySet<string> = new Set(['sp', 'pic', 'graphicFrame', 'cxnSp']);

/** The shape that is being read: whether it is seen, and what lies behind its letters. */
export class Shape {
  isPlaceholder = false;
  /** The colour that fills it; nothing when what is under it shows through. */
  fill: string | undefined;
  private isHidden = false;
  private isOutside = false;
  private groups = 0;
  private isOpen = false;
  private inProperties = false;
  private inLine = false;
  private inFrame = false;
  private place = { x: 0, y: 0 };

  constructor(private readonly size: SlideSize) {}

  get isUnseen(): boolean {
    return this.isHidden || this.isOutside;
  }

  open(name: string, attributes: Attributes): void {
    if (SHAPES.has(name)) this.isOpen = true;
    if (name === 'grpSp') this.groups += 1;
    if (!this.isOpen) return;
    if (name === 'cNvPr') this.isHidden = attributes['hidden'] === '1' || attributes['hidden'] === 'true';
    else if (name === 'ph') this.isPlaceholder = true;
    else if (name === 'tc') this.fill = undefined;
    else if (name === 'spPr' || name === 'tcPr') this.beginProperties();
    else if (name === 'xfrm') this.inFrame = true;
    else if (name === 'off' && this.inFrame)
      this.place = { x: Number(attributes['x']), y: Number(attributes['y']) };
    else if (name === 'ext' && this.inFrame) this.measure(Number(attributes['cx']), Number(attributes['cy']));
    else if (name === 'fillRef' && attributes['idx'] !== '0') this.fill ??= 'unknown';
    else if (this.inProperties) this.openFill(name, attributes);
  }

  close(name: string): void {
    if (SHAPES.has(name)) this.end();
    else if (name === 'grpSp') this.groups -= 1;
    else if (name === 'spPr' || name === 'tcPr') this.inProperties = false;
    else if (name === 'xfrm') this.inFrame = false;
    else if (LINES.test(name)) this.inLine = false;
  }

  private end(): void {
    this.isOpen = false;
    this.isPlaceholder = false;
    this.isHidden = false;
    this.isOutside = false;
    this.fill = undefined;
  }

  private beginProperties(): void {
    this.inProperties = true;
    this.fill = undefined;
  }

  private openFill(name: string, attributes: Attributes): void {
    if (LINES.test(name)) this.inLine = true;
    if (this.inLine) return;
    if (/^(?:grad|blip|patt)Fill$/.test(name) || (changesColour(name) && this.fill !== undefined))
      this.fill = 'unknown';
    else this.fill ??= colourOf(name, attributes);
  }

  /** A group has measures of its own, so the places of what is in it are not those of the slide. */
  private measure(width: number, height: number): void {
    const { x, y } = this.place;
    if (this.groups > 0 || this.size === ENDLESS) return;
    this.isOutside = x >= this.size.width || y >= this.size.height || x + width <= 0 || y + height <= 0;
  }
}
