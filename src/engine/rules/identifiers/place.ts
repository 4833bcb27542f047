import { named, type Scheme } from './scheme';

const WORDS = named(
  ...[
    'gps',
    'coord(?:inate)?s?',
    'koordinaten?',
    'residence',
    'home',
    'address',
    'location',
    'lat(?:itude)?',
  ],
  ...[
    'lon(?:g(?:itude)?)?',
    'lng',
    'geo(?:m(?:etry)?|point|loc(?:ation)?)?',
    'position',
    'wohnort',
    'domicil[ei]o?',
  ],
);

const degrees: Scheme = {
  id: 'gps',
  name: 'coordinates of a place',
  words: WORDS,
  pattern:
    /\d{1,2}\s?°\s?\d{1,2}\s?['′’]\s?\d{1,2}(?:[.,]\d{1,4})?\s?["″”]?\s?[NS]\s?,?\s?\d{1,3}\s?°\s?\d{1,2}\s?['′’]\s?\d{1,2}(?:[.,]\d{1,4})?\s?["″”]?\s?[EWO]/gu,
  leastDigits: 4,
  needs: /°/,
  fits: (written) => fitsDegrees(written.match(/\d{1,3}(?=\s?°)/g)?.map(Number) ?? []),
  alone: () => 'flagged',
  chance: 0.9,
};

function fitsDegrees([latitude = 91, longitude = 181]: readonly number[]): boolean {
  return latitude <= 90 && longitude <= 180;
}

/** Four decimals are eleven metres, three about a hundred: a house. */
const decimal: Scheme = {
  ...degrees,
  pattern:
    /(?<![\p{L}\d.,])(?:POINT ?\( ?)?-?\d{1,3}\.\d{4,15}(?: ?[,;] ?| )-?\d{1,3}\.\d{4,15}(?: ?\))?(?![\p{L}\d]|[.,]\d)/giu,
  leastDigits: 10,
  needs: /\.\d{4,15}(?: ?[,;] ?| )-?\d{1,3}\.\d{4}/,
  fits(written) {
    const [first = 999, second = 999] = written.match(/-?\d{1,3}\.\d{4,15}/g)?.map(Number) ?? [];
    const [latitude, longitude] = /^POINT/i.test(written) ? [second, first] : [first, second];
    return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  },
  // Intervals and pairs of a printed table look the same: they are parted by a blank, or small. Nobody lives at 0, 0.
  alone: (written) => (/[,;]|^POINT/i.test(written) && !isNearOrigin(written) ? 'unsure' : 'none'),
  chance: 0.5,
};

function isNearOrigin(written: string): boolean {
  return (written.match(/-?\d{1,3}\.\d{4,15}/g)?.map(Number) ?? []).every((degree) => Math.abs(degree) < 5);
}

export const PLACE: readonly Scheme[] = [degrees, decimal];
