import type { Statement } from '../report/statement';
import type { Table } from '../tables/table';

/** Stems for "rounded" in the languages of the systems we serve; `background` and `around` are no rounding. */
const ROUNDED =
  '(?:(?<!\\p{L})(?:un)?round|gerundet|rundung|arrond|redonde|arrodon|zaokrouhl|afgerond|avrund|pyörist)\\p{L}*';
const MENTIONED = new RegExp(ROUNDED, 'iu');
/** `Rounded counts, 2021` has a year behind it. */
const BASE = '(?<base>(?!(?:19|20)\\d\\d(?!\\d))\\d{1,4})';
const AFTER = new RegExp(`${ROUNDED}[^.;\\d]{0,40}?${BASE}(?<next>[.,]\\d|\\s?\\p{L}*)`, 'iu');
/** `auf die nächsten 5`, `op het dichtstbijzijnde veelvoud van 5`, `na nejbližších 5`: before the number. */
const NEAREST =
  '(?:(?:volle|ganze|celé|hele|hela|die|den|das|het|de|el|la|al|au|més|nächste[nrs]?|dichtstbijzijnde|nejbližší\\p{L}{0,3}|nærmeste|närmaste|' +
  'vielfache[ns]?|veelvoud|veelvouden|múltiplos?|multiples?|násob\\p{L}{1,4}|multiplum|multipel|von|van|af|av) ){0,4}';
const BEFORE = new RegExp(
  `(?<!\\p{L})(?:auf|von|à|a|de|na|op|van|til|till|to|base|basis|lähimpään)\\s${NEAREST}${BASE}(?<next>)(?:-?er|:\\p{L}{1,4})?\\s(?:kerrannaiseen |kerrannaisiksi )?${ROUNDED}`,
  'iu',
);
/** Bases in words: `to the nearest ten`, `a la decena más próxima`. Stems, each with how it may end. */
const IN_WORDS: readonly (readonly [number, RegExp])[] = [
  [
    5,
    word('five|fünfer|fünf|cinq|cinco|cinc|pět|pětk|vijf|vijftal|fem|femtal|femmer|viite|viiteen|viitoseen'),
  ],
  [10, word('tens?|zehner|zehn|dizaine|decena|desena|desít|tien|tiental|tiotal|tio|tier|kymmen')],
  [
    100,
    word('hundred|hunderter|hundert|centaine|centena|centenar|sto|stov|honderd|honderdtal|hundratal|sata'),
  ],
];

function word(stems: string): RegExp {
  return new RegExp(
    `(?<!\\p{L})(?:${stems})(?:s|e|en|er|ne|u|ou|k|ky|ku|ek|et|t|ta|le|ja|iin|een|aan|len)?(?! of\\b)(?!\\p{L})`,
    'giu',
  );
}

function withFigures(text: string): string {
  return IN_WORDS.reduce((said, [base, words]) => said.replace(words, String(base)), text);
}

/** `rounded to 1 decimal` is about figures, not about counts. */
const OF_DIGITS = /^(?:[.,]\d|\s?(?:dec|dig|pla|sig|dez|nachk|stell|komma|déc|chiff|cifr|xifr|míst|desim))/i;

const RANDOM =
  /random|stochast|zufäll|zufall|aléatoire|aleatori|náhodn|willekeurig|tilfeldig|slumpm|slumpvis|satunnais/iu;

const TOTAL = '(?:tota[lau]|subtota|margin|sums?\\b|summe|gesamt|somme|suma|yhteens|celk|sou[cč]t)\\p{L}*';
const EXACT =
  '(?:exact|exakt|genau|unrounded|ungerundet|tarkk|přesn|precies|eksakt|(?:not?|nicht|non|pas|sin|never|niet|ikke|inte|ej|ei|ne)\\b[^.;,]{0,12}?\\s?' +
  `${ROUNDED}|nezaokrouhl)`;
const EXACT_TOTALS = new RegExp(`${TOTAL}[^.;,]{0,40}?${EXACT}|${EXACT}\\p{L}{0,9}\\s${TOTAL}`, 'iu');

/** As controlled rounding goes: to either neighbour, whichever lets totals add up. */
const TO_A_NEIGHBOUR = /controlled|neighbou?ring multiple/i;

/** The first that is said: `auf 10 gerundet (5 wird aufgerundet)` speaks of 5 only to say where it goes. */
function baseIn(text: string): RegExpExecArray | undefined {
  const [after, before] = [AFTER.exec(text), BEFORE.exec(text)];
  return before && (!after || before.index < after.index) ? before : (after ?? undefined);
}

/** What is said about the rounding of a table's counts. */
export interface StatedRounding {
  readonly base: number;
  /** To either neighbouring multiple, by chance or so that totals add up, not to the nearest. */
  readonly random: boolean;
  /** Totals were left as they are. */
  readonly exactTotals: boolean;
}

/** The base that a note, the title or the statement says counts were rounded to, and how, if one does. */
export function statedRounding(
  { title, notes }: Pick<Table, 'title' | 'notes'>,
  statement: Statement | undefined,
): StatedRounding | undefined {
  const said = [...notes, title, statement?.suppression ?? ''].filter((text) => text !== '');
  // Most say nothing of it: then no word need be read as a number.
  if (!said.some((text) => MENTIONED.test(text))) return undefined;
  const texts = said.map((text) => withFigures(text.slice(0, 500)));
  for (const text of texts) {
    const { base, next = '' } = baseIn(text)?.groups ?? {};
    if (base === undefined || Number(base) <= 1 || OF_DIGITS.test(next)) continue;
    return {
      base: Number(base),
      random: RANDOM.test(text) || TO_A_NEIGHBOUR.test(text),
      // What is true of totals may stand in a sentence or a note of its own.
      exactTotals: texts.some((said) => EXACT_TOTALS.test(said)),
    };
  }
  return undefined;
}
