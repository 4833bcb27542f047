import { attributeOf, isSwitchedOn } from '../office/attribute';
import type { Package } from '../office/package';
import type { Look } from '../office/unseen';
import type { Attributes } from '../xml/attributes';

interface Style {
  basedOn: string;
  look: Look;
  /** A table's style may lay colours behind its cells. */
  shades: boolean;
}

/** Chains of styles longer than this are a ring. */
const LONGEST_CHAIN = 12;

/** What a document's named styles say about how letters look. */
export class Styles {
  private readonly styles = new Map<string, Style>();

  static async read(pack: Package, path: string): Promise<Styles> {
    const styles = new Styles();
    let current: Style | undefined;
    await pack.read(path, {
      open(name, attributes) {
        if (name === 'style') {
          current = { basedOn: '', look: {}, shades: false };
          styles.styles.set(attributeOf(attributes, 'styleId') ?? '', current);
        }
        if (!current) return;
        if (name === 'basedOn') current.basedOn = attributeOf(attributes, 'val') ?? '';
        else if (name === 'shd' && colourOfFill(attributes) !== undefined) current.shades = true;
        else current.look = lookAfter(current.look, name, attributes);
      },
      close(name) {
        if (name === 'style') current = undefined;
      },
    });
    return styles;
  }

  /** The look that a style gives, with what it inherits. */
  look(id: string): Look {
    return this.chain(id).reduceRight<Look>((look, style) => ({ ...look, ...style.look }), {});
  }

  shades(id: string): boolean {
    return this.chain(id).some(({ shades }) => shades);
  }

  private chain(id: string): Style[] {
    const chain: Style[] = [];
    let style = this.styles.get(id);
    while (style && chain.length < LONGEST_CHAIN) {
      chain.push(style);
      style = this.styles.get(style.basedOn);
    }
    return chain;
  }
}

/** In percent. */
const READABLE_WIDTH = 10;
/** Highlights that letters of the same colour vanish in. */
const MARKERS: Readonly<Partial<Record<string, string>>> = {
  black: '000000',
  white: 'ffffff',
  blue: '0000ff',
  red: 'ff0000',
  yellow: 'ffff00',
  green: '00ff00',
  cyan: '00ffff',
  magenta: 'ff00ff',
  darkBlue: '000080',
  darkRed: '800000',
  darkGray: '808080',
  lightGray: 'c0c0c0',
};

/** The look after one more property of a run. */
export function lookAfter(look: Look, name: string, attributes: Attributes): Look {
  if (name === 'vanish' || name === 'specVanish') return { ...look, hidden: isSwitchedOn(attributes) };
  if (name === 'color') return { ...look, colour: attributeOf(attributes, 'val') };
  // Sizes are in half points.
  if (name === 'sz') return { ...look, points: Number(attributeOf(attributes, 'val') ?? 24) / 2 };
  if (name === 'shd') return { ...look, behind: colourOfFill(attributes) ?? look.behind };
  if (name === 'highlight')
    return { ...look, behind: MARKERS[attributeOf(attributes, 'val') ?? ''] ?? 'unknown' };
  // A share of their width.
  if (name === 'w')
    return Number(attributeOf(attributes, 'val') ?? 100) < READABLE_WIDTH ? { ...look, hidden: true } : look;
  return look;
}

/** The colour that a shading lays behind text; nothing when it lays none. */
export function colourOfFill(attributes: Attributes): string | undefined {
  const fill = attributeOf(attributes, 'fill');
  const pattern = attributeOf(attributes, 'val');
  if (attributeOf(attributes, 'themeFill') !== undefined && fill === undefined) return 'unknown';
  if (fill === undefined || fill === 'auto') return pattern === 'solid' ? 'unknown' : undefined;
  return fill;
}
