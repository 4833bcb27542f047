import type { Attributes } from '../xml/attributes';
import { BUILT_IN_FORMATS } from './built-in-formats';
import { Colours, type Rgb } from './colours';
import type { Package } from '../office/package';

export interface CellStyle {
  /** The number format's code. */
  readonly code: string;
  readonly bold: boolean;
  readonly indent: number;
  /** The letters have the colour of what is behind them, or are too small to be read. */
  readonly unseen: boolean;
  /** The colour behind its letters; nothing where it cannot be told. */
  readonly behind?: Rgb;
}

/** A piece of a text with letters of its own. */
export interface Run {
  readonly text: string;
  readonly size?: number;
  /** As the markup names its colour. */
  readonly colour?: Attributes;
}

const WHITE: Rgb = [255, 255, 255];

export const PLAIN_STYLE: CellStyle = {
  code: 'General',
  bold: false,
  indent: 0,
  unseen: false,
  behind: WHITE,
};

interface Font {
  size: number;
  bold: boolean;
  colour: Rgb | undefined;
}

/** What a condition does to the cells that it is true of. */
interface ConditionFormat {
  letters: Rgb | undefined;
  fills: boolean;
  blank: boolean;
}

const NO_CONDITION: ConditionFormat = { letters: undefined, fills: false, blank: false };
const BLACK: Rgb = [0, 0, 0];
const READABLE_SIZE = 3;
const ALIKE = 12;

/** The styles of a workbook. */
export class Styles {
  /** Those that cells refer to by number. */
  readonly cells: CellStyle[] = [];
  /** Formats of conditions, by number, that leave nothing to be seen. */
  readonly hidingConditions = new Set<number>();

  constructor(private readonly colours: Colours) {}

  isUnseenIn({ size, colour }: Run, { behind }: CellStyle): boolean {
    const isTiny = size !== undefined && size < READABLE_SIZE;
    return isTiny || (colour !== undefined && alike(this.colours.of(colour), behind));
  }
}

export async function readStyles(pack: Package, path: string, themePath: string): Promise<Styles> {
  const gathering = new StyleSheet(await Colours.read(pack, themePath));
  await pack.read(path, {
    open: (name, attributes) => {
      gathering.open(name, attributes);
    },
    close: (name) => {
      gathering.close(name);
    },
  });
  return gathering.styles;
}

class StyleSheet {
  readonly styles: Styles;
  private readonly codes = new Map<number, string>(BUILT_IN_FORMATS);
  private readonly fonts: Font[] = [];
  private readonly fills: (Rgb | undefined)[] = [];
  private within = '';
  private solid = false;

  private condition: ConditionFormat = { ...NO_CONDITION };
  private conditions = 0;
  private inFont = false;

  constructor(private readonly colours: Colours) {
    this.styles = new Styles(colours);
  }

  open(name: string, attributes: Attributes): void {
    if (
      name === 'fonts' ||
      name === 'fills' ||
      name === 'cellXfs' ||
      name === 'dxfs' ||
      name === 'cellStyleXfs'
    ) {
      this.within = name;
    }
    if (name === 'numFmt' && this.within !== 'dxfs') {
      this.codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? 'General');
    }
    if (this.within === 'fonts') this.openInFont(name, attributes);
    if (this.within === 'fills') this.openInFill(name, attributes);
    if (this.within === 'cellXfs') this.openInStyle(name, attributes);
    if (this.within === 'dxfs') this.openInCondition(name, attributes);
  }

  close(name: string): void {
    if (name === 'dxf') this.closeCondition();
    if (name === this.within) this.within = '';
  }

  private openInFont(name: string, attributes: Attributes): void {
    const font = this.fonts.at(-1);
    if (name === 'font') this.fonts.push({ size: 11, bold: false, colour: BLACK });
    if (!font) return;
    if (name === 'sz') font.size = Number(attributes['val'] ?? 11);
    if (name === 'b') font.bold = attributes['val'] !== '0' && attributes['val'] !== 'false';
    if (name === 'color') font.colour = this.colours.of(attributes);
  }

  private openInFill(name: string, attributes: Attributes): void {
    if (name === 'fill') this.fills.push(WHITE);
    if (name === 'patternFill') {
      const pattern = attributes['patternType'] ?? 'none';
      this.solid = pattern === 'solid';
      if (pattern !== 'none') this.fills[this.fills.length - 1] = undefined;
    }
    if (name === 'gradientFill') this.fills[this.fills.length - 1] = undefined;
    if (name === 'fgColor' && this.solid) this.fills[this.fills.length - 1] = this.colours.of(attributes);
  }

  /** A border has colours too. */
  private openInCondition(name: string, attributes: Attributes): void {
    if (name === 'font' || name === 'border') this.inFont = name === 'font';
    if (name === 'color' && this.inFont) this.condition.letters = this.colours.of(attributes);
    if (name === 'fill') this.condition.fills = true;
    if (name === 'numFmt' && /^;+$/.test(attributes['formatCode'] ?? '')) this.condition.blank = true;
  }

  private closeCondition(): void {
    const { letters, fills, blank } = this.condition;
    if (blank || (!fills && alike(letters, WHITE))) this.styles.hidingConditions.add(this.conditions);
    this.conditions += 1;
    this.condition = { ...NO_CONDITION };
    this.inFont = false;
  }

  private openInStyle(name: string, attributes: Attributes): void {
    if (name === 'xf') {
      const font = this.fonts[Number(attributes['fontId'] ?? 0)];
      const fill = attributes['fillId'] === undefined ? WHITE : this.fills[Number(attributes['fillId'])];
      const code = this.codes.get(Number(attributes['numFmtId'] ?? 0)) ?? 'General';
      const unseen = font !== undefined && (font.size < READABLE_SIZE || alike(font.colour, fill));
      this.styles.cells.push({
        code,
        bold: font?.bold ?? false,
        indent: 0,
        unseen,
        ...(fill && { behind: fill }),
      });
    }
    const last = this.styles.cells.at(-1);
    if (name === 'alignment' && last) {
      this.styles.cells[this.styles.cells.length - 1] = {
        ...last,
        indent: Number(attributes['indent'] ?? 0) || 0,
      };
    }
  }
}

function alike(letters: Rgb | undefined, behind: Rgb | undefined): boolean {
  if (!letters || !behind) return false;
  return letters.every((channel, index) => Math.abs(channel - (behind[index] ?? 0)) <= ALIKE);
}
