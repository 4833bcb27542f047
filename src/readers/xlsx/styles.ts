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
}

export const PLAIN_STYLE: CellStyle = { code: 'General', bold: false, indent: 0, unseen: false };

interface Font {
  size: number;
  bold: boolean;
  colour: Rgb | undefined;
}

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];
const READABLE_SIZE = 3;
const ALIKE = 12;

/** The styles that cells refer to by number. */
export async function readStyles(
  pack: Package,
  path: string,
  themePath: string,
): Promise<readonly CellStyle[]> {
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
  readonly styles: CellStyle[] = [];
  private readonly codes = new Map<number, string>(BUILT_IN_FORMATS);
  private readonly fonts: Font[] = [];
  private readonly fills: (Rgb | undefined)[] = [];
  private within = '';
  private solid = false;

  constructor(private readonly colours: Colours) {}

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
  }

  close(name: string): void {
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

  private openInStyle(name: string, attributes: Attributes): void {
    if (name === 'xf') {
      const font = this.fonts[Number(attributes['fontId'] ?? 0)];
      const fill = attributes['fillId'] === undefined ? WHITE : this.fills[Number(attributes['fillId'])];
      const code = this.codes.get(Number(attributes['numFmtId'] ?? 0)) ?? 'General';
      const unseen = font !== undefined && (font.size < READABLE_SIZE || alike(font.colour, fill));
      this.styles.push({ code, bold: font?.bold ?? false, indent: 0, unseen });
    }
    const last = this.styles.at(-1);
    if (name === 'alignment' && last) {
      this.styles[this.styles.length - 1] = { ...last, indent: Number(attributes['indent'] ?? 0) || 0 };
    }
  }
}

function alike(letters: Rgb | undefined, behind: Rgb | undefined): boolean {
  if (!letters || !behind) return false;
  return letters.every((channel, index) => Math.abs(channel - (behind[index] ?? 0)) <= ALIKE);
}
