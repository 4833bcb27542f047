import { once } from '../../model/once';
import { remembered } from '../../model/remembered';
import { PEOPLE } from '../prose/people';
import type { Line } from '../../tables/table';

/**
 * Names of a line that says how many people a group has. Word for word in the languages of the systems we serve:
 * English, German, French, Spanish, Catalan, Dutch, Danish, Norwegian, Swedish, Finnish, Czech.
 */
const WHOLE_NAMES: ReadonlySet<string> = new Set([
  ...[
    'n',
    'nobs',
    'obs',
    'observations',
    'count',
    'counts',
    'freq',
    'frequency',
    'number',
    'no',
    'nr',
    'total',
  ],
  ...[
    'sample',
    'sample size',
    'sample size n',
    'size',
    'base',
    'people',
    'persons',
    'patients',
    'subjects',
    'participants',
    'respondents',
    'cases',
  ],
  ...['individuals', 'records', 'population', 'responses', 'valid', 'overall', 'women', 'men', 'children'],
  ...[
    'anzahl',
    'personen',
    'patienten',
    'fälle',
    'beobachtungen',
    'gesamt',
    'effectif',
    'effectifs',
    'nombre',
  ],
  ...[
    'personnes',
    'observaciones',
    'recuento',
    'número',
    'personas',
    'pacientes',
    'casos',
    'nombre',
    'persones',
  ],
  ...['pacients', 'aantal', 'personen', 'patiënten', 'antal', 'antall', 'personer', 'pasienter', 'patienter'],
  ...[
    'lukumäärä',
    'määrä',
    'lkm',
    'henkilöä',
    'henkilöt',
    'potilaat',
    'potilaita',
    'počet',
    'osoby',
    'pacienti',
  ],
  // Of whom percentages are: the base of a survey, and those who answered.
  ...['unweighted base', 'weighted base', 'denominator', 'basis', 'bas', 'základ', 'befragte', 'répondants'],
  ...['encuestados', 'enquestats', 'respondenti', 'respondenten', 'respondenter', 'svarande', 'vastaajia'],
  ...[
    'vastaajien lukumäärä',
    'vastaajien määrä',
    'vastanneiden määrä',
    'henkilöiden lukumäärä',
    'henkilömäärä',
  ],
  ...['vastaajat', 'vastanneet', 'vastanneita', 'participants', 'participantes', 'teilnehmer', 'deelnemers'],
]);

const SIZE_PHRASE =
  /^(?:n|no\.?|nr\.?|num|number|count|total|sample size|valid n|unweighted n|anzahl|antal|antall|aantal|počet|nombre|número|effectif)(?:[ _](?:of|de|d['’]|der|van|af|av|unweighted|valid|total))?[ _]\p{L}/iu;

const NOT_THE_GROUP =
  /(?<!\p{L})(?:n_?)?miss|\bna\b|null|exclud|dropped|lost|fehl|manqu|saknas|mangl|puuttu|chyb|ontbre|falta|event|death|died|level|visit/iu;

/** `n`, `Obs`, `Antal`, `n_persons`, `Number of patients`; not `Missing`, not `n_events`. */
export function namesGroupSize(line: Line): boolean {
  const label = line.labels.at(-1) ?? line.name;
  // `No` is an answer, `No.` a number.
  return isSizeLabel(label) && !/^No$/.test(label);
}

const MISSING = /(?<!\p{L})(?:n_?)?miss|\bna\b|fehl|manqu|saknas|mangl|puuttu|chyb|ontbre|falta/iu;

/** `Missing`, `n_miss`: values that are not there, and no group. */
export function namesMissing({ name }: Line): boolean {
  return MISSING.test(name);
}

const isSizeLabel = remembered((label) => namesSize(label.trim().slice(0, 60).toLowerCase()));

function namesSize(name: string): boolean {
  if (NOT_THE_GROUP.test(name)) return false;
  const bare = name.replace(/\s\(n\)$/, '').replace(/[.:()#]/g, '');
  return WHOLE_NAMES.has(bare.trim()) || SIZE_PHRASE.test(name);
}

/** `Number of obs = 930` over what Stata estimates, and the same in the languages of the systems we serve. */
const NUMBER_OF_OBSERVATIONS =
  "number of obs(?:ervations)?|anzahl(?: der)? beobachtungen|nombre d['’]observa[ct]ions|número de observaciones|" +
  'počet pozorování|antall? observ?asjoner|antal observationer|aantal (?:observaties|waarnemingen)|havaintojen (?:luku)?määrä';
/** `Basis: 412`, `Vastaajia = 191`: those who answered, as reports of surveys say under their tables. */
const BASE =
  '(?:unweighted |weighted )?base|basis|bas|základ|respondents|befragte|répondants|encuestados|enquestats|respondent(?:i|en|er)|svarande|vastaajia';
const stated = once(
  () =>
    new RegExp(
      String.raw`(?<![\p{L}\d])(?:n|${NUMBER_OF_OBSERVATIONS}|${BASE})\s{0,2}[=:]\s{0,2}(\d{1,3}(?:[ ,.'’\u00a0\u202f]\d{3}){1,4}|\d{1,12})(?![\d%])(?![.,]\d)`,
      'giu',
    ),
);
/** `based on 48 participants`, `Base: 412 respondents`, `Arm A (98 patients)`; not `12 patients were excluded`. */
const COUNTED = String.raw`(?:^|[(,;:–] ?|(?<!\p{L})(?:on|among|from|of|for|in|bei|unter|von|chez|parmi|sur|sobre|entre|de|onder|van|bland|blant|hos|av|af|från|fra|ved|mezi|u|od|ze?|the|der|den|die|des|dels?|les|los|las|els) )(\d{1,3}(?:[ ,.'’\u00a0\u202f]\d{3}){1,2}|\d{2,6}|(?<=\(|on |among |from )\d) (?:\p{L}{3,14} ){0,2}?(?:${PEOPLE})(?![\p{L}\d])(?! (?:were |was |who |with |had |did )?(?:exclu|withdr|drop|lost|miss|died|refus|remov|not |no ))`;
const counted = once(() => new RegExp(COUNTED, 'giu'));
/** `3 clusters of sizes 1268, 1498, 1434`, as `kmeans()` prints them. */
const CLUSTERS = /\bclusters of sizes (\d{1,9}(?:, \d{1,9}){0,40})/;
const SEARCHED = 2000;

/** Sizes that a header, note or statement gives: `Exposed (N = 1,270)` → 1270, `based on 48 participants` → 48. */
export function statedSizes(text: string): number[] {
  const searched = text.slice(0, SEARCHED);
  if (!/\d/.test(searched)) return [];
  const found = [...searched.matchAll(stated()), ...searched.matchAll(counted())];
  // `Base: 412 respondents` says it in both ways, at one place.
  const places = new Map(
    found.map(({ index, 0: match, 1: digits = '' }) => [index + match.lastIndexOf(digits), digits]),
  );
  const [, listed = ''] = CLUSTERS.exec(searched) ?? [];
  return [...places.values(), ...(listed.match(/\d+/g) ?? [])].map((digits) =>
    Number(digits.replace(/\D/g, '')),
  );
}
