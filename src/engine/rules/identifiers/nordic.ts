import { isDate, pairs, unshifted } from './birth-date';
import { luhn, weightedSum } from './check-digits';
import { digitsOf, form, named, type Scheme } from './scheme';

const HETU_CHECK = '0123456789ABCDEFHJKLMNPRSTUVWXY';

const hetu: Scheme = {
  id: 'fi-hetu',
  name: 'a Finnish personal identity code',
  words: named('hetu', 'henkilötunnus', 'henkilotunnus', 'personbeteckning', 'sotu'),
  pattern: form(String.raw`\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y]`),
  leastDigits: 9,
  needs: /\d{6}[-+A-FU-Y]\d{3}/i,
  fits(written) {
    const [day, month, year] = pairs(written);
    const number = Number(written.slice(0, 6) + written.slice(7, 10));
    return isDate(year, month, day) && HETU_CHECK[number % 31] === written.at(-1)?.toUpperCase();
  },
  alone: () => 'flagged',
  chance: 0.01,
};

const FIRST_CHECK = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const SECOND_CHECK = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** Two control digits mod 11; month + 40 is a hospital's number, + 80 a synthetic one. */
function fitsNorwegian(digits: string, dayShift: number): boolean {
  const [day, month, year] = pairs(digits);
  return (
    isDate(year, unshifted(month, [0, 40, 80], 12), day - dayShift) &&
    weightedSum(digits, FIRST_CHECK) % 11 === 0 &&
    weightedSum(digits, SECOND_CHECK) % 11 === 0
  );
}

const fnr: Scheme = {
  id: 'no-fnr',
  name: 'a Norwegian national identity number',
  words: named('f(?:ø|o|oe)dselsn(?:umme)?r', 'fnr', 'personnummer', 'pnr', 'fnummer'),
  pattern: form(String.raw`[0-3]\d{5} ?\d{5}`),
  leastDigits: 11,
  fits: (written) => fitsNorwegian(digitsOf(written), 0),
  alone: () => 'flagged',
  chance: 0.003,
};

const dNumber: Scheme = {
  ...fnr,
  id: 'no-dnr',
  name: 'a Norwegian D-number',
  words: named('d-?n(?:umme)?r', 'd nummer'),
  pattern: form(String.raw`[4-7]\d{5} ?\d{5}`),
  fits: (written) => fitsNorwegian(digitsOf(written), 40),
};

const personnummer: Scheme = {
  id: 'se-personnummer',
  name: 'a Swedish personal identity number',
  words: named('personn(?:umme)?r', 'pnr', 'samordningsnummer', 'personal identity number'),
  pattern: form(String.raw`(?:18|19|20)?\d{6}[-+]?\d{4}`),
  leastDigits: 10,
  fits(written) {
    const digits = digitsOf(written);
    const ten = digits.slice(-10);
    const [year, month, day] = pairs(ten);
    return isDate(year, month, unshifted(day, [0, 60], 31)) && luhn(ten);
  },
  alone: (written) => (digitsOf(written).length === 12 ? 'flagged' : 'unsure'),
  chance: 0.007,
};

/** Since 2007 numbers are given out that fail the control digit, so under a header a real date is enough. */
const cpr: Scheme = {
  id: 'dk-cpr',
  name: 'a Danish CPR number',
  words: named('cpr(?:[ _-]?n(?:umme)?r)?', 'personnummer', 'cprnr'),
  pattern: form(String.raw`\d{6}[- ]?\d{4}`),
  leastDigits: 10,
  fits(written) {
    const [day, month, year] = pairs(written);
    return isDate(year, month, day);
  },
  alone: (written) => (written.includes('-') ? 'unsure' : 'none'),
  chance: 0.37,
};

export const NORDIC: readonly Scheme[] = [hetu, fnr, dNumber, personnummer, cpr];
