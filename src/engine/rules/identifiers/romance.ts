import { isDate, pairs } from './birth-date';
import { digitAt, remainder, weightedSum } from './check-digits';
import { compact, digitsOf, form, named, type Scheme } from './scheme';

/** Corsica's 2A and 2B count as 19 and 18. */
const nir: Scheme = {
  id: 'fr-nir',
  name: 'a French social security number',
  words: named(
    'nir',
    'num[ée]ro de s[ée]curit[ée] sociale',
    's[ée]curit[ée] sociale',
    'insee',
    'n° ?ss',
    'nss',
  ),
  pattern: form(String.raw`[1-478] ?\d{2} ?\d{2} ?\d[\dAB] ?\d{3} ?\d{3} ?\d{2}`),
  leastDigits: 14,
  fits(written) {
    const code = compact(written);
    const month = Number(code.slice(3, 5));
    const plausible = (month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50;
    const digits = code.slice(0, 13).replace('2A', '19').replace('2B', '18');
    return plausible && /^\d{13}$/.test(digits) && 97 - remainder(digits, 97) === Number(code.slice(13));
  },
  alone: () => 'flagged',
  chance: 0.008,
};

const DNI_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

const dni: Scheme = {
  id: 'es-dni',
  name: 'a Spanish identity number (DNI)',
  words: named('dni', 'nif', 'documento', 'documento nacional de identidad', 'document nacional'),
  pattern: form(String.raw`\d{8}[- ]?[A-HJ-NP-TV-Z]`),
  leastDigits: 8,
  needs: /\d{8}[- ]?[A-Z]/i,
  fits(written) {
    const code = compact(written);
    return DNI_LETTERS[Number(code.slice(0, 8)) % 23] === code[8];
  },
  alone: () => 'unsure',
  chance: 0.04,
};

const nie: Scheme = {
  ...dni,
  id: 'es-nie',
  name: 'a Spanish identity number of a foreigner (NIE)',
  words: named('nie', 'documento', 'n[uú]mero de extranjero'),
  pattern: form(String.raw`[XYZ][- ]?\d{7}[- ]?[A-HJ-NP-TV-Z]`),
  leastDigits: 7,
  needs: /[XYZ][- ]?\d{7}/i,
  fits(written) {
    const code = compact(written);
    const first = String('XYZ'.indexOf(code.charAt(0)));
    return DNI_LETTERS[Number(first + code.slice(1, 8)) % 23] === code[8];
  },
};

/** Catalan health card: four letters of the names, sex, birth date, serial number. */
const cip: Scheme = {
  id: 'es-cip',
  name: 'a Catalan health card number (CIP)',
  words: named('cip', 'catsalut', 'tsi', 'targeta sanit[àa]ria', 'tarjeta sanitaria'),
  pattern: form(String.raw`[A-Z]{4}[ -]?[01][ -]?\d{6}[ -]?\d{3}`),
  leastDigits: 10,
  needs: /[A-Z]{4}[ -]?[01]/i,
  fits(written) {
    const [year, month, day] = pairs(compact(written).slice(5, 11));
    return isDate(year, month, day);
  },
  alone: () => 'unsure',
  chance: 0.1,
};

const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
/** Letters that stand for digits where two people would have the same code. */
const STAND_INS = 'LMNPQRSTUV';

const codiceFiscale: Scheme = {
  id: 'it-codice-fiscale',
  name: 'an Italian tax code',
  words: named('codice ?fiscale', 'cod ?fisc(?:ale)?', 'cf'),
  pattern: form(String.raw`[A-Z]{6}[\dL-NP-V]{2}[A-EHLMPR-T][\dL-NP-V]{2}[A-Z][\dL-NP-V]{3}[A-Z]`),
  leastDigits: 0,
  needs: /[A-Z]{6}[\dL-NP-V]{2}[A-EHLMPR-T]/i,
  fits(written) {
    const code = compact(written);
    const day = Number(code.slice(9, 11).replace(/\D/g, plainDigit));
    if (day < 1 || (day > 31 && day < 41) || day > 71) return false;
    let sum = 0;
    for (let index = 0; index < 15; index++) {
      const value = ordinal(code.charAt(index));
      sum += index % 2 === 0 ? (ODD[value] ?? 0) : value;
    }
    return code.charCodeAt(15) - 65 === sum % 26;
  },
  alone: () => 'flagged',
  chance: 0.02,
};

function plainDigit(sign: string): string {
  return String(STAND_INS.indexOf(sign));
}

function ordinal(sign: string): number {
  return /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65;
}

const nif: Scheme = {
  id: 'pt-nif',
  name: 'a Portuguese tax number',
  words: named('nif', 'contribuinte', 'n[uú]mero de contribuinte'),
  pattern: form(String.raw`[1-9]\d{8}`, String.raw`[1-9]\d{2} \d{3} \d{3}`),
  leastDigits: 9,
  fits(written) {
    const digits = digitsOf(written);
    const rest = weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    return digitAt(digits, 8) === (rest < 2 ? 0 : 11 - rest);
  },
  alone: () => 'none',
  chance: 0.1,
};

const cnp: Scheme = {
  id: 'ro-cnp',
  name: 'a Romanian personal numeric code',
  words: named('cnp', 'cod numeric personal'),
  pattern: form(String.raw`[1-9]\d{12}`),
  leastDigits: 13,
  fits(written) {
    const [year, month, day] = pairs(written.slice(1, 7));
    const county = Number(written.slice(7, 9));
    const rest = weightedSum(written, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
    return (
      isDate(year, month, day) &&
      county >= 1 &&
      county <= 52 &&
      (rest === 10 ? 1 : rest) === digitAt(written, 12)
    );
  },
  alone: () => 'flagged',
  chance: 0.002,
};

export const ROMANCE: readonly Scheme[] = [nir, dni, nie, cip, codiceFiscale, nif, cnp];
