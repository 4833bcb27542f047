import { once } from '../../model/once';

/** `€`, `kr`, `tis. Kč`, `1000 EUR`: money behind the name of what it is the sum of, in brackets or after a comma. */
const inBrackets = once(
  () =>
    new RegExp(
      "[([,]\\s?(?:in |en |i |v )?(?:(?:1[ .\u00a0\u202f]?000|thousands?|millions?|million|mill?\\.?|mio\\.?|mrd\\.?|tsd\\.?|tis\\.|tuhatta|milj\\.|miles|milers|milliers|tusen|duizend|x 1000)\\s?(?:de |d’|d'|of )?)?" +
        '(?:k€|m€|€|£|\\$|eur|euros?|euroa|gbp|usd|kr|tkr|mkr|nok|sek|dkk|kč|czk|chf|pounds?|dollars?|kronor|kroner)(?:\\s?(?:millions?|m|k))?\\s?[)\\]]?$',
      'iu',
    ),
);
/** What one thing costs or one person earns is no sum of many. */
const OF_ONE =
  /\bprices?\b|preis|\bprix\b|\bpreci|\bpreu|\bcen[ay]\b|\bpris(?:er|en)?\b|prijs|hinta|\bper\b|\bpro\b|\bpar\b|\bpor\b|\/|\brent\b|miete|loyer|alquiler|lloguer|nájem|\bfare|\bfee|gebühr|\bhourly|stunden|\bhoraire|\btasa|\btaxa\b|\btari[fe]|poplat|avgift|gebyr|maksu\b/iu;
const LONGEST = 120;

/** `Fangstverdi (kr)`, `Valeur des prises (€)`: whatever it is called, its unit says that it is money. */
export function isInCurrency(name: string): boolean {
  const text = name.trim();
  return text.length <= LONGEST && inBrackets().test(text) && !OF_ONE.test(text);
}

/** `Fare (EUR)`, `Loyer mensuel (€)`: money in brackets, of one or of many. */
export function isMoney(name: string): boolean {
  const text = name.trim();
  return text.length <= LONGEST && inBrackets().test(text);
}

/** `Wert der Fänge (€) nach Hafen`: what a title sums up, and not what it sorts people by (`Pupils by income (€)`). */
export function sumsMoney(title: string): boolean {
  const [head = ''] = title.slice(0, LONGEST).split(SORTED_BY);
  return isInCurrency(head);
}

const SORTED_BY =
  / (?:by|nach|je|selon|par|según|segun|por|segons|per|podle|dle|etter|efter|naar|mukaan|and|und|et|y|i|a|og|och|en|ja|[x×]) |[,:;–] /iu;
