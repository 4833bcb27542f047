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
  '/',
  '·',
  '•',
  '●',
  '■',
  '×',
  '$',
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
  ...['vertrouwelijk', 'niet getoond', 'salattu', 'piilotettu', 'peitetty', 'ei saatavilla', 'ei esitetä'],
  ...['vertraulich', 'nicht ausgewiesen', 'nicht veröffentlicht', 'anonymisiert', 'zensiert'],
  ...['confidentiel', 'non communiqué', 'non communicable', 'non publié', 'n.s.', 'secret stat.'],
  ...['secreto estadístico', 'dato protegido', 'no publicado', 's.e.', 'secret estadístic', 'dada protegida'],
  ...['no publicat', 'protegit', 'protegido', 'utajeno', 'individuální údaj', 'nezveřejněno', 'neuvádí se'],
  ...['i. d.', 'tajné', 'anonymizováno', 'n.b.', 'n.v.t.', 'weggelaten', 'niet gepubliceerd', 'afgeschermd'],
  ...['konfidensielt', 'anonymisert', 'prikket', 'sladdet', 'ikke publisert', 'fortrolig', 'diskretioneret'],
  ...[
    'ej redovisat',
    'redovisas ej',
    'sekretessbelagt',
    'uppgift saknas',
    'prickad',
    'maskerad',
    'ej publicerat',
  ],
  ...['tietosuojattu', 'luottamuksellinen', 'ei julkaista', 'suojattu', 'poistettu', 'tieto suojattu'],
];
/** Each of these in brackets marks too: `[c]`, `(c)`, `[low]`. */
const BARE = new Set([...SIGNS, ...LETTERS, ...WORDS]);
const LETTER_MARKERS = new Set(LETTERS);

export interface Marker {
  readonly sign: string;
  /** Letters alone may be categories: they count as markers only beside numbers. */
  readonly onlyBesideNumbers: boolean;
}

/** With the brackets around it. */
export const LONGEST_MARKER = 24;

/** The marker that a whole cell is, if it is one. */
export function markerOf(text: string): Marker | undefined {
  if (text.length > LONGEST_MARKER) return undefined;
  const lower = text.toLowerCase();
  const bare = /^[[({<].{1,22}[\])}>]$/.test(lower) ? lower.slice(1, -1).trim() : lower;
  if (!BARE.has(bare)) return undefined;
  return { sign: text, onlyBesideNumbers: bare === lower && LETTER_MARKERS.has(bare) };
}

/** Words before a number that make it a bound, by what they say; comma-separated, in lower case. */
const BOUNDS: Readonly<Record<'<' | '<=' | '>' | '>=', string>> = {
  '<':
    '<, ＜, &lt;, $<$, lt, under, below, less than, fewer than, weniger als, unter, kleiner als, moins de, inférieur à, ' +
    'plus petit que, menos de, inferior a, menor que, menor de, menys de, meno di, méně než, pod, menší než, minder dan, ' +
    'onder, kleiner dan, lager dan, færre enn, mindre enn, lavere enn, færre end, mindre end, mindre än, färre än, ' +
    'lägre än, alle, vähemmän kuin, pienempi kuin',
  '<=':
    "≤, <=, =<, &le;, at most, up to, höchstens, maximal, bis zu, au plus, jusqu’à, jusqu'à, como máximo, hasta, " +
    'com a màxim, fins a, nejvýše, maximálně, hoogstens, ten hoogste, maximaal, høyst, inntil, opptil, højst, högst, ' +
    'upp till, korkeintaan, enintään',
  '>':
    '>, &gt;, $>$, over, above, more than, mehr als, über, plus de, supérieur à, más de, mayor que, superior a, més de, ' +
    'více než, nad, meer dan, boven, mer enn, mere end, mer än, över, yli, enemmän kuin',
  '>=':
    '≥, >=, =>, &ge;, at least, mindestens, au moins, al menos, como mínimo, almenys, com a mínim, alespoň, nejméně, ' +
    'minstens, ten minste, minst, mindst, vähintään',
};
export const BOUND_WORDS: ReadonlyMap<string, keyof typeof BOUNDS> = new Map(
  (['<', '<=', '>', '>='] as const).flatMap((op) =>
    BOUNDS[op].split(', ').map((word) => [word, op] as const),
  ),
);
export const LONGEST_BOUND_WORD = 14;
/** Signs that one of these words begins with, small or large: few cells have one where a number may begin. */
export const BOUND_STARTS: ReadonlySet<string> = new Set(
  [...BOUND_WORDS.keys()].flatMap((word) => [word.charAt(0), word.charAt(0).toUpperCase()]),
);
