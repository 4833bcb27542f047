export const TABLE_KINDS = [
  'frequency',
  'magnitude',
  'summary',
  'regression',
  'survival',
  'microdata',
  'other',
] as const;
export type TableKind = (typeof TABLE_KINDS)[number];
