import { isDate, pairs } from './birth-date';
import { digitAt, ean13, mod1110, weightedSum } from './check-digits';
import { compact, digitsOf, form, named, type Scheme } from './scheme';

const taxId: Scheme = {
  id: 'de-steuer-id',
  name: 'a German tax id',
  words: named('steuer-?(?:id|identifikationsnummer|nummer)', 'idnr', 'steuerid', 'tax id', 'tin'),
  pattern: form(String.raw`[1-9]\d{10}`, String.raw`[1-9]\d \d{3} \d{3} \d{3}`),
  leastDigits: 11,
  fits(written) {
    const digits = digitsOf(written);
    return repeatsOneDigit(digits.slice(0, 10)) && mod1110(digits);
  },
  alone: (written) => (written.includes(' ') ? 'flagged' : 'unsure'),
  chance: 0.03,
};

/** Of the first ten digits exactly one comes twice or three times, never three in a row. */
function repeatsOneDigit(ten: string): boolean {
  const times = new Map<string, number>();
  for (const digit of ten) times.set(digit, (times.get(digit) ?? 0) + 1);
  const repeated = [...times.values()].filter((count) => count > 1);
  return repeated.length === 1 && (repeated[0] ?? 0) <= 3 && !/(\d)\1\1/.test(ten);
}

/** The letter counts as its two-digit place in the alphabet; weights 1, 2, 1, 2, … and cross sums. */
const healthInsurance: Scheme = {
  id: 'de-kvnr',
  name: 'a German health insurance number',
  words: named('kvnr', 'kv-?nummer', 'krankenversichertennummer', 'versichertennummer', 'egk'),
  pattern: form(String.raw`[A-Z]\d{9}`),
  leastDigits: 9,
  needs: /[A-Z]\d{9}/i,
  fits(written) {
    const code = compact(written);
    const place = String(code.charCodeAt(0) - 64).padStart(2, '0');
    const digits = place + code.slice(1, 9);
    let sum = 0;
    for (let index = 0; index < digits.length; index++) {
      const product = digitAt(digits, index) * (index % 2 === 0 ? 1 : 2);
      sum += product > 9 ? product - 9 : product;
    }
    return sum % 10 === digitAt(code, 9);
  },
  alone: () => 'unsure',
  chance: 0.1,
};

/** The fourth digit checks the others; months 13 to 15 are used when a day has run out of numbers. */
const socialInsurance: Scheme = {
  id: 'at-svnr',
  name: 'an Austrian social insurance number',
  words: named('svnr', 'sv-?nummer', 'sozialversicherungsnummer', 'versicherungsnummer'),
  pattern: form(String.raw`[1-9]\d{3} ?\d{6}`),
  leastDigits: 10,
  fits(written) {
    const digits = digitsOf(written);
    const [day, month, year] = pairs(digits.slice(4));
    const checked = weightedSum(digits, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 === digitAt(digits, 3);
    return checked && (isDate(year, month, day) || (month >= 13 && month <= 15 && day >= 1 && day <= 31));
  },
  alone: () => 'unsure',
  chance: 0.03,
};

const ahv: Scheme = {
  id: 'ch-ahv',
  name: 'a Swiss social insurance number',
  words: named('ahv(?:[ _-]?n(?:umme)?r)?', 'avs', 'ahvn13', 'navs13', 'nss', 'versichertennummer'),
  pattern: form(String.raw`756\.\d{4}\.\d{4}\.\d{2}`, String.raw`756\d{10}`),
  leastDigits: 13,
  needs: /756/,
  fits: (written) => ean13(digitsOf(written)),
  alone: () => 'flagged',
  chance: 0.1,
};

export const GERMAN_SPEAKING: readonly Scheme[] = [taxId, healthInsurance, socialInsurance, ahv];
