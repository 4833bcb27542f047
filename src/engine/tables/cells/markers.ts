/** Signs and words that stand where a number was taken out or is missing, in lower case. Data: add here. */
const SIGNS = [
  '*',
  '**',
  '***',
  '-',
  '--',
  '---',
  '–',
  '––',
  '.',
  '..',
  '...',
  '…',
  ':',
  '#',
  '?',
  '^',
  '~',
  '†',
  '‡',
  '§',
];
const LETTERS = ['c', 'x', 'z', 's', 'u', 'w', 'q', 'k', 'g', 'm', 'p', 'd', 'f', 'r', 'low'];
const WORDS = [
  ...[
    'na',
    'n/a',
    'n.a.',
    'n.a',
    '#n/a',
    'nan',
    'null',
    'none',
    'missing',
    'supp',
    'supp.',
    'suppr',
    'suppr.',
  ],
  ...[
    'suppressed',
    'redacted',
    'withheld',
    'hidden',
    'masked',
    'confidential',
    'conf',
    'disclosive',
    'secret',
  ],
  ...[
    'not shown',
    'not available',
    'not reported',
    'not disclosed',
    'removed',
    'small',
    'too few',
    'too small',
  ],
  ...[
    'unterdrückt',
    'geheim',
    'gesperrt',
    'nicht verfügbar',
    'keine angabe',
    'k.a.',
    'k. a.',
    'supprimé',
    'masqué',
  ],
  ...[
    'secret statistique',
    's.s.',
    'non disponible',
    'n.d.',
    'nd',
    'n.c.',
    'suprimido',
    'oculto',
    'confidencial',
  ],
  ...[
    'no disponible',
    's.d.',
    'suprimit',
    'ocult',
    'no disponible',
    'potlačeno',
    'skryto',
    'důvěrné',
    'i.d.',
  ],
  ...['undertrykt', 'skjult', 'konfidensiell', 'ikke vist', 'undertryckt', 'dold', 'sekretess', 'onderdrukt'],
  ...[
    'geheim',
    'vertrouwelijk',
    'niet getoond',
    'salattu',
    'piilotettu',
    'peitetty',
    'ei saatavilla',
    'ei esitetä',
  ],
];
/** Each of these in brackets marks too: `[c]`, `(c)`, `[low]`. */
const BARE = new Set([...SIGNS, ...LETTERS, ...WORDS]);
const LETTER_MARKERS = new Set(LETTERS);

export interface Marker {
  readonly sign: string;
  /** Letters alone may be categories: they count as markers only beside numbers. */
  readonly onlyBesideNumbers: boolean;
}

/** The marker that a whole cell is, if it is one. */
export function markerOf(text: string): Marker | undefined {
  if (text.length > 24) return undefined;
  const lower = text.toLowerCase();
  const bare = /^[[({<].{1,22}[\])}>]$/.test(lower) ? lower.slice(1, -1).trim() : lower;
  if (!BARE.has(bare)) return undefined;
  return { sign: text, onlyBesideNumbers: bare === lower && LETTER_MARKERS.has(bare) };
}

/** Words before a number that make it a bound. */
export const BOUND_WORDS: ReadonlyMap<string, '<' | '<=' | '>' | '>='> = new Map([
  ...(
    [
      '<',
      '＜',
      '&lt;',
      '$<$',
      'lt',
      'under',
      'below',
      'less than',
      'fewer than',
      'weniger als',
      'unter',
    ] as const
  ).map(below),
  ...(
    ['moins de', 'menos de', 'menys de', 'meno di', 'minder dan', 'onder', 'færre enn', 'mindre enn'] as const
  ).map(below),
  ...(
    ['mindre än', 'färre än', 'alle', 'méně než', 'pod', 'mindre end', 'færre end', 'inférieur à'] as const
  ).map(below),
  ...(['≤', '<=', '=<', '&le;', 'at most', 'up to', 'höchstens', 'au plus', 'como máximo'] as const).map(
    atMost,
  ),
  ...(
    ['>', '&gt;', '$>$', 'over', 'above', 'more than', 'mehr als', 'plus de', 'más de', 'més de'] as const
  ).map(above),
  ...(['meer dan', 'mer enn', 'mer än', 'yli', 'více než'] as const).map(above),
  ...(['≥', '>=', '=>', '&ge;', 'at least', 'mindestens', 'au moins', 'al menos'] as const).map(atLeast),
]);

function below(word: string): [string, '<'] {
  return [word, '<'];
}
function atMost(word: string): [string, '<='] {
  return [word, '<='];
}
function above(word: string): [string, '>'] {
  return [word, '>'];
}
function atLeast(word: string): [string, '>='] {
  return [word, '>='];
}
