import { isDate, pairs, unshifted } from './birth-date';
import { digitAt, remainder, weightedSum } from './check-digits';
import { digitsOf, form, named, type Scheme } from './scheme';

const pesel: Scheme = {
  id: 'pl-pesel',
  name: 'a Polish PESEL number',
  words: named('pesel'),
  pattern: form(String.raw`\d{11}`),
  leastDigits: 11,
  fits(written) {
    const [year, month, day] = pairs(written);
    const sum = weightedSum(written, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]);
    return isDate(year, unshifted(month, [0, 20, 40, 60, 80], 12), day) && sum % 10 === 0;
  },
  alone: () => 'unsure',
  chance: 0.02,
};

/** Women have 50 added to the month; 20 more where a day ran out. Until 1985 a remainder of 10 was written as 0. */
const rodneCislo: Scheme = {
  id: 'cz-rodne-cislo',
  name: 'a Czech or Slovak birth number',
  words: named('rodn[ée] ?[čc][ií]slo', 'rc', 'rodcis'),
  pattern: form(String.raw`\d{6}/?\d{4}`),
  leastDigits: 10,
  fits(written) {
    const digits = digitsOf(written);
    const [year, month, day] = pairs(digits);
    const divides = remainder(digits, 11) === 0;
    const early = year < 86 && remainder(digits.slice(0, 9), 11) === 10 && digits.endsWith('0');
    return isDate(year, unshifted(month, [0, 20, 50, 70], 12), day) && (divides || early);
  },
  alone: (written) => (written.includes('/') ? 'flagged' : 'unsure'),
  chance: 0.014,
};

const isikukood: Scheme = {
  id: 'ee-isikukood',
  name: 'an Estonian or Lithuanian personal code',
  words: named('isikukood', 'asmens kodas'),
  pattern: form(String.raw`[1-8]\d{10}`),
  leastDigits: 11,
  fits(written) {
    const [year, month, day] = pairs(written.slice(1));
    const first = weightedSum(written, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
    const second = weightedSum(written, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11;
    const check = first < 10 ? first : second % 10;
    return isDate(year, month, day) && check === digitAt(written, 10);
  },
  alone: () => 'unsure',
  chance: 0.003,
};

export const EASTERN: readonly Scheme[] = [pesel, rodneCislo, isikukood];
