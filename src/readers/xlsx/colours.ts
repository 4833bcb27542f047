import type { Attributes } from '../xml/attributes';
import type { Package } from '../office/package';

export type Rgb = readonly [red: number, green: number, blue: number];

const THEME_NAMES = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
];
const OFFICE: Readonly<Record<string, string>> = {
  lt1: 'FFFFFF',
  dk1: '000000',
  lt2: 'E7E6E6',
  dk2: '44546A',
};
const FIRST_INDEXED = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
const WINDOW_TEXT = 64;
const WINDOW = 65;

/** Colours as styles name them: by value, by the theme's slots with a tint, or by a number of the old palette. */
export class Colours {
  private constructor(private readonly theme: ReadonlyMap<string, string>) {}

  static async read(pack: Package, themePath: string): Promise<Colours> {
    const theme = new Map(Object.entries(OFFICE));
    let slot = '';
    await pack.read(themePath, {
      open(name, attributes) {
        if (THEME_NAMES.includes(name)) slot = name;
        const value =
          name === 'sysClr' ? attributes['lastClr'] : name === 'srgbClr' ? attributes['val'] : undefined;
        if (slot !== '' && value !== undefined) theme.set(slot, value);
      },
      close(name) {
        if (name === slot) slot = '';
      },
    });
    return new Colours(theme);
  }

  /** The colour, or nothing when it cannot be told. */
  of({ rgb, theme, indexed, tint, auto }: Attributes): Rgb | undefined {
    const named =
      theme === undefined ? indexedColour(indexed) : this.theme.get(THEME_NAMES[Number(theme)] ?? '');
    const base = rgbOf(rgb ?? named ?? (auto === undefined ? undefined : '000000'));
    return base && tinted(base, Number(tint ?? 0));
  }
}

function indexedColour(indexed: string | undefined): string | undefined {
  const index = Number(indexed ?? Number.NaN);
  if (index === WINDOW_TEXT) return '000000';
  if (index === WINDOW) return 'FFFFFF';
  return index < 16 ? FIRST_INDEXED[index % 8] : undefined;
}

function rgbOf(hex: string | undefined): Rgb | undefined {
  const digits = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(hex ?? '')?.[1];
  if (digits === undefined) return undefined;
  const value = parseInt(digits, 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** A tint above 0 mixes with white, one below with black. */
function tinted([red, green, blue]: Rgb, tint: number): Rgb {
  const mix = (channel: number) =>
    tint >= 0 ? channel + (255 - channel) * tint : channel * (1 + Math.max(-1, tint));
  return [mix(red), mix(green), mix(blue)];
}
