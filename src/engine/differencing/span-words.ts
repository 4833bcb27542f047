/** Ways to say a range of numbers, by what they say. Without accents, in the languages that the vocabularies have. */
type SpanWord =
  /** Between two numbers, both of them within. */
  | 'to'
  /** Between two numbers, the second one beyond it. */
  | 'to-below'
  /** Before two numbers that "and" joins. */
  | 'between'
  | 'and'
  /** After a number. */
  | 'or-more'
  | 'or-less'
  /** Before a number. */
  | 'over'
  | 'at-least'
  | 'under'
  | 'at-most'
  /** After a date. */
  | 'until'
  /** What is counted, which says no more than the range does. */
  | 'unit';

/** Longer phrases need not stand first: `alternatives` sorts them. */
const SPAN_WORDS: Readonly<Record<SpanWord, string>> = {
  to:
    '-, .., to, through, thru, bis, a, jusqu a, al, hasta, fins a, tot en met, t/m, til, til og med, till, till och med, ' +
    'tom, asti, az, az do, do',
  'to-below':
    'to under, to less than, to below, -<, bis unter, a moins de, a menos de, a menys de, till under, til under, tot',
  between: 'between, zwischen, entre, mellan, mellom, mellem, tussen, mezi, valilla',
  and: 'and, und, et, y, i, och, og, en, a, ja',
  'or-more':
    '+, plus, and over, and older, and above, and more, or over, or older, or more, or above, and up, upwards, onwards, ' +
    'und alter, und mehr, und daruber, oder alter, oder mehr, et plus, ou plus, et au dela, y mas, o mas, y mayores, ' +
    'y superior, en adelante, i mes, o mes, i grans, en endavant, och aldre, och over, och uppat, eller aldre, eller mer, ' +
    'og eldre, og over, og oppover, og mer, eller eldre, eller mer, en ouder, of ouder, en meer, of meer, en hoger, ' +
    'ja vanhemmat, ja yli, tai vanhemmat, tai enemman, a vice, a starsi, nebo vice, nebo starsi',
  'or-less':
    'and under, and younger, and below, and less, or under, or younger, or below, or less, or fewer, und junger, ' +
    'und weniger, und darunter, oder junger, oder weniger, et moins, ou moins, et plus jeunes, y menos, o menos, y menores, ' +
    'i menys, o menys, i menors, och yngre, och under, eller yngre, eller mindre, og yngre, og under, og mindre, ' +
    'eller mindre, en jonger, of jonger, en minder, of minder, ja nuoremmat, tai nuoremmat, tai vahemman, a mene, a mladsi, ' +
    'nebo mene',
  over:
    '>, over, above, more than, older than, greater than, uber, mehr als, alter als, plus de, mas de, mayores de, mes de, ' +
    'majors de, over, aldre an, mer an, eldre enn, mer enn, boven, ouder dan, meer dan, yli, nad, vice nez, starsi nez',
  'at-least':
    '>=, ≥, ⩾, from, at least, minimum, ab, mindestens, a partir de, des, au moins, desde, al menos, como minimo, ' +
    'com a minim, fran, minst, fra, vanaf, minstens, ten minste, vahintaan, od, alespon, nejmene',
  under:
    '<, under, below, less than, younger than, fewer than, unter, weniger als, junger als, moins de, menos de, menores de, ' +
    'menys de, menors de, yngre an, mindre an, yngre enn, mindre enn, onder, jonger dan, minder dan, alle, pod, mene nez, ' +
    'mladsi nez',
  'at-most':
    '<=, ≤, ⩽, up to, until, at most, maximum, bis, bis zu, hochstens, maximal, jusqu a, jusqu au, jusqu en, au plus, hasta, como maximo, ' +
    'fins a, com a maxim, till, till och med, upp till, upp till och med, hogst, t o m, til, til og med, hoyst, opptil, tot en met, t/m, hoogstens, ' +
    'enintaan, korkeintaan, do, nejvyse',
  until: 'asti, saakka, mennessa',
  unit:
    'years old, years of age, years, year olds, year, yrs, yr, y, jahrige, jahrigen, jahriger, jahren, jahre, jahr, j, ans, an, ' +
    'anos, ano, anys, any, ar, arige, arig, aringar, ars, jaar, jarigen, jarige, vuotiaat, vuotiaita, vuotta, vuotiaiden, ' +
    'v, let, roku, lety, leti, leta',
};

/** A pattern for any of the words that say `what`. A word ends where its letters do; a sign need not. */
export function alternatives(...what: readonly SpanWord[]): string {
  const phrases = [...new Set(what.flatMap((word) => SPAN_WORDS[word].split(',').map((one) => one.trim())))];
  phrases.sort((a, b) => b.length - a.length);
  return `(?:${phrases.map(pattern).join('|')})`;
}

function pattern(phrase: string): string {
  if (!/[a-z]/.test(phrase)) return phrase.replace(/[.+]/g, '\\$&');
  return `(?<![a-z])${phrase.replaceAll(' ', "[\\s'’.-]+")}(?![a-z])`;
}
