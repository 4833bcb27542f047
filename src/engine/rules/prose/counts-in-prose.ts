/** A count of people in a sentence: `only 8 persons`, `(n = 3)`, `three patients`. */
export interface CountInProse {
  readonly value: number;
  /** 0-based UTF-16 offsets in the line. */
  readonly start: number;
  readonly end: number;
}

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 },
};

/** Nouns for people, in the languages of the systems we serve. */
const PEOPLE = [
  ...[
    'persons?',
    'people',
    'patients?',
    'participants?',
    'individuals?',
    'subjects?',
    'respondents?',
    'women',
    'men',
  ],
  ...[
    'children',
    'girls?',
    'boys?',
    'infants?',
    'residents?',
    'deaths?',
    'Personen',
    'Patient(?:en|innen)',
    'Todesfälle',
  ],
  ...[
    'personnes?',
    'femmes?',
    'hommes?',
    'enfants?',
    'décès',
    'personas?',
    'pacientes?',
    'mujeres',
    'hombres',
  ],
  ...[
    'persones',
    'pacients',
    'personer',
    'pasienter',
    'patienter',
    'patiënten',
    'personen',
    'henkilöä',
    'potilasta',
  ],
  ...['osob[ay]?', 'pacient[ůiy]?'],
].join('|');

const COUNTED = new RegExp(
  String.raw`(?<![\p{L}\d.,:/%-]|\d[ \u00a0\u2009\u202f])(\d{1,4}|one|two|three|four|five|six|seven|eight|nine)[ \u00a0](?:${PEOPLE})(?![\p{L}\d-])`,
  'giu',
);
const STATED =
  /(?<![\p{L}\d])n[ \u00a0]?=[ \u00a0]?(\d{1,4})(?![\d,.]\d|\d|\s?%|[ \u00a0\u2009\u202f]\d{3}(?!\d))/gu;
/** Prose lines longer than this are cut: no sentence needs more, and a line of megabytes must not. */
const MOST = 5000;

/** Every count of people that the line states in words. Lines of tables have their own understanding. */
export function countsInProse(line: string): CountInProse[] {
  const text = line.slice(0, MOST);
  const counts: CountInProse[] = [];
  for (const pattern of [COUNTED, STATED]) {
    for (const match of text.matchAll(pattern)) {
      const [whole, digits = ''] = match;
      const value = NUMBER_WORDS[digits.toLowerCase()] ?? Number(digits);
      counts.push({ value, start: match.index, end: match.index + whole.length });
    }
  }
  counts.sort((a, b) => a.start - b.start);
  // `n = 8 patients` is found in both ways.
  return counts.filter(({ start }, i) => start >= (counts[i - 1]?.end ?? 0));
}
