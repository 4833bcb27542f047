/** From coarse to fine, as rulebooks name them. */
export const LEVELS = [
  'country',
  'region',
  'county',
  'municipality',
  'ward',
  'postcode',
  'census-block',
  'address',
  'coordinates',
] as const;
export type Level = (typeof LEVELS)[number];

export function isFiner(level: Level, than: Level): boolean {
  return LEVELS.indexOf(level) > LEVELS.indexOf(than);
}
