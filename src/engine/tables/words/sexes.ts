/** What women and men are called as categories, without accents, in ten languages: `Women` of one table are `Female` of another. */
export interface SexWords {
  readonly women: string;
  readonly men: string;
}

/** Words that mean nothing else, wherever they stand as a whole label. */
export const SEX_WORDS: SexWords = {
  women:
    'women female females frauen weiblich weibliche femmes feminin mujeres femenino femeni femenina vrouwen vrouwelijk kvinnor ' +
    'kvinnlig kvinnliga kvinner kvinnelig kvinder kvindelig naiset naisia naispuoliset zeny zenske zensky',
  men:
    'men male males manner mannlich mannliche hommes masculin hombres varones masculino masculi mannen mannelijk manlig manliga ' +
    'menn mannlig maend mandlig miehet miehia miespuoliset muzi muzu muzske muzsky',
};

/** Words and signs that mean it beside the other one of the same row only: `F` and `M`, `dona` and `home`. */
export const SEX_PAIRS: readonly SexWords[] = [
  { women: 'woman', men: 'man' },
  { women: 'frau', men: 'mann' },
  { women: 'femme', men: 'homme' },
  { women: 'mujer', men: 'hombre' },
  { women: 'dona', men: 'home' },
  { women: 'dones', men: 'homes' },
  { women: 'vrouw', men: 'man' },
  { women: 'kvinna', men: 'man' },
  { women: 'kvinne', men: 'mann' },
  { women: 'kvinde', men: 'mand' },
  { women: 'nainen', men: 'mies' },
  { women: 'zena', men: 'muz' },
  { women: 'f', men: 'm' },
  { women: 'w', men: 'm' },
  { women: 'f', men: 'h' },
  { women: 'm', men: 'h' },
  { women: 'd', men: 'h' },
  { women: 'v', men: 'm' },
  { women: 'k', men: 'm' },
  { women: 'n', men: 'm' },
  { women: 'z', men: 'm' },
];

/** Names of the side, beside which a single letter may be one: `Sex`, `Geschlecht`. */
export const SEX_SIDES =
  'sex gender geschlecht sexe genre sexo genero genere geslacht kon kjonn sukupuoli pohlavi';
