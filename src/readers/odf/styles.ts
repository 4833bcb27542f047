import { attributeOf } from '../office/attribute';
import type { Look } from '../office/unseen';
import type { Attributes } from '../xml/attributes';

interface Style {
  readonly parent: string;
  readonly look: Look;
  /** It names a format of numbers, which may show nothing of them. */
  readonly formats: boolean;
  /** Its table or slide is not shown. */
  readonly hides: boolean;
}

const PAPER = '#ffffff';
/** Chains of styles longer than this are a ring. */
const LONGEST_CHAIN = 12;

/** The styles of an OpenDocument: by family and name, those for all of it and those that the program made on its way. */
export class OdfStyles {
  private readonly styles = new Map<string, Style>();
  private open_: { readonly key: string; style: Style } | undefined;

  open(name: string, attributes: Attributes): void {
    if (name === 'style' || name === 'default-style') {
      const family = attributeOf(attributes, 'family') ?? '';
      const key = keyOf(family, name === 'style' ? (attributeOf(attributes, 'name') ?? '') : '');
      const parent = keyOf(family, attributeOf(attributes, 'parent-style-name') ?? '');
      const formats = attributeOf(attributes, 'data-style-name') !== undefined;
      this.open_ = { key, style: { parent, look: {}, formats, hides: false } };
      return;
    }
    if (!this.open_ || !name.endsWith('-properties')) return;
    const { style } = this.open_;
    const hides =
      attributeOf(attributes, 'visibility') === 'hidden' ||
      (name === 'table-properties' && attributes['table:display'] === 'false');
    const look = { ...style.look, ...lookOf(name, attributes) };
    this.open_.style = { ...style, look, hides: style.hides || hides };
  }

  close(name: string): void {
    if ((name !== 'style' && name !== 'default-style') || !this.open_) return;
    this.styles.set(this.open_.key, this.open_.style);
    this.open_ = undefined;
  }

  has(family: string, name: string): boolean {
    return this.styles.has(keyOf(family, name));
  }

  look(family: string, name: string): Look {
    return this.chain(family, name).reduceRight<Look>((look, style) => ({ ...look, ...style.look }), {});
  }

  formats(family: string, name: string): boolean {
    return this.chain(family, name).some(({ formats }) => formats);
  }

  hides(family: string, name: string): boolean {
    return this.chain(family, name).some(({ hides }) => hides);
  }

  private chain(family: string, name: string): Style[] {
    const chain: Style[] = [];
    let style = this.styles.get(keyOf(family, name));
    while (style && chain.length < LONGEST_CHAIN) {
      chain.push(style);
      style = this.styles.get(style.parent);
    }
    return chain;
  }
}

function keyOf(family: string, name: string): string {
  return `${family} ${name}`;
}

function lookOf(name: string, attributes: Attributes): Look {
  if (name === 'graphic-properties') return fillOf(attributes);
  const behind = attributeOf(attributes, 'background-color');
  const back = behind === undefined || behind === 'transparent' ? {} : { behind };
  if (name !== 'text-properties') return back;
  const colour = attributes['fo:color'] ?? attributeOf(attributes, 'color');
  const points = pointsOf(attributes['fo:font-size'] ?? attributeOf(attributes, 'font-size'));
  const display = attributes['text:display'];
  return {
    ...back,
    // A program picks the colour that can be read on what is behind.
    ...(attributeOf(attributes, 'use-window-font-color') === 'true' ? { colour: undefined } : {}),
    ...(colour === undefined ? {} : { colour }),
    ...(points === undefined ? {} : { points }),
    ...(display === undefined ? {} : { hidden: display === 'none' }),
  };
}

/** A size in points; sizes in percent of another are no size of their own. */
function pointsOf(size: string | undefined): number | undefined {
  const [, digits, unit] = /^([\d.]+)(pt|cm|mm|in)$/.exec(size ?? '') ?? [];
  if (digits === undefined || unit === undefined) return undefined;
  const points = { pt: 1, cm: 28.35, mm: 2.835, in: 72 }[unit] ?? 1;
  return Number(digits) * points;
}

/** What fills a shape; one that is not filled shows the page. */
function fillOf(attributes: Attributes): Look {
  const fill = attributeOf(attributes, 'fill');
  if (fill === undefined) return {};
  if (fill === 'none') return { behind: PAPER };
  return { behind: fill === 'solid' ? (attributeOf(attributes, 'fill-color') ?? 'unknown') : 'unknown' };
}
