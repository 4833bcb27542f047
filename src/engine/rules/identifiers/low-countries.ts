import { isDate, pairs, unshifted } from './birth-date';
import { remainder, weightedSum } from './check-digits';
import { digitsOf, form, named, type Scheme } from './scheme';

const bsn: Scheme = {
  id: 'nl-bsn',
  name: 'a Dutch citizen service number',
  words: named('bsn', 'burgerservicenummer', 'sofi-?nummer', 'bsn[ _-]?(?:nr|nummer)'),
  pattern: form(String.raw`\d{9}`, String.raw`\d{4}\.\d{2}\.\d{3}`),
  leastDigits: 9,
  fits(written) {
    const digits = digitsOf(written);
    return Number(digits) > 0 && weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;
  },
  alone: () => 'none',
  chance: 0.09,
};

/** Born in 2000 and later: a 2 is put before the nine digits, so which remainder fits tells the century. */
const rijksregister: Scheme = {
  id: 'be-nn',
  name: 'a Belgian national register number',
  words: named(
    'rijksregisternummer',
    'rijksregister',
    'insz',
    'niss',
    'registre national',
    'num[ée]ro national',
    'rrn',
  ),
  pattern: form(String.raw`\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}`, String.raw`\d{6}[- ]?\d{3}[- ]?\d{2}`),
  leastDigits: 11,
  fits(written) {
    const digits = digitsOf(written);
    const [year, month, day] = pairs(digits);
    const plain = unshifted(month, [0, 20, 40], 12);
    const unknownDate = month % 20 === 0 && day <= 31;
    const check = Number(digits.slice(9));
    const nine = digits.slice(0, 9);
    const checked = [nine, `2${nine}`].some((number) => 97 - remainder(number, 97) === check);
    return checked && (isDate(year, plain, day) || unknownDate);
  },
  alone: () => 'flagged',
  chance: 0.008,
};

export const LOW_COUNTRIES: readonly Scheme[] = [bsn, rijksregister];
