import { isDate, pairs } from './birth-date';
import { weightedSum } from './check-digits';
import { compact, digitsOf, form, named, type Scheme } from './scheme';

/** Weights 10 to 2; a control digit of 10 is never given out. */
function fitsMod11(digits: string): boolean {
  return weightedSum(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0 && Number(digits) > 0;
}

const nhs: Scheme = {
  id: 'uk-nhs',
  name: 'an NHS number',
  words: named('nhs(?: ?(?:number|no|nr|num|id))?', 'nhsno'),
  pattern: form(String.raw`\d{10}`, String.raw`\d{3}[ -]\d{3}[ -]\d{4}`),
  leastDigits: 10,
  fits: (written) => fitsMod11(digitsOf(written)),
  alone: (written) => (/\D/.test(written) ? 'unsure' : 'none'),
  chance: 0.09,
};

const chi: Scheme = {
  id: 'scot-chi',
  name: 'a Scottish CHI number',
  words: named(
    'chi(?: ?(?:number|no|nr|num))',
    String.raw`^\s*chi\s*$`,
    String.raw`chi(?=\W{1,3}[0-3]\d{5})`,
    'community health index',
  ),
  pattern: form(String.raw`[0-3]\d{9}`, String.raw`[0-3]\d{5} \d{4}`),
  leastDigits: 10,
  fits(written) {
    const digits = digitsOf(written);
    const [day, month, year] = pairs(digits);
    return isDate(year, month, day) && fitsMod11(digits);
  },
  alone: () => 'unsure',
  chance: 0.003,
};

const NEVER_GIVEN = /^(?:BG|GB|KN|NK|NT|TN|ZZ)|^[DFIQUV]|^.[DFIOQUV]/;

const nino: Scheme = {
  id: 'uk-nino',
  name: 'a National Insurance number',
  words: named('nino', 'ni ?(?:number|no)', 'national insurance(?: number)?'),
  pattern: form(String.raw`[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]`),
  leastDigits: 6,
  needs: /[A-Z]{2} ?\d{2} ?\d{2}/i,
  fits: (written) => !NEVER_GIVEN.test(compact(written)) && written === written.toUpperCase(),
  alone: () => 'flagged',
  chance: 0.7,
};

const PPS_LETTERS = 'WABCDEFGHIJKLMNOPQRSTUV';

const pps: Scheme = {
  id: 'ie-pps',
  name: 'an Irish PPS number',
  words: named('ppsn?', 'pps ?(?:number|no)', 'personal public service(?: number)?'),
  pattern: form(String.raw`\d{7}[A-W][ABHPTWX]?`),
  leastDigits: 7,
  needs: /\d{7}[A-W]/i,
  fits(written) {
    const code = compact(written);
    const second = code.charAt(8);
    const extra = second === '' || second === 'W' ? 0 : second.charCodeAt(0) - 64;
    const sum = weightedSum(code, [8, 7, 6, 5, 4, 3, 2]) + 9 * extra;
    return PPS_LETTERS[sum % 23] === code.charAt(7);
  },
  alone: () => 'unsure',
  chance: 0.04,
};

export const BRITISH_IRISH: readonly Scheme[] = [nhs, chi, nino, pps];
