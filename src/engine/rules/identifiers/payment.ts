import { luhn, remainder } from './check-digits';
import { compact, digitsOf, form, named, type Scheme } from './scheme';

const ISSUERS = /^(?:4|5[1-5]|2(?:2[2-9]|[3-6]|7[01]|720)|3[47]|3[0689]|35|6011|65|64[4-9]|62)/;

const card: Scheme = {
  id: 'credit-card',
  name: 'a payment card number',
  words: named(
    'pan',
    '(?:credit|debit|bank|payment) ?card(?: ?(?:number|no))?',
    'card ?(?:number|no)',
    'kreditkarte',
  ),
  pattern: form(
    String.raw`\d{13,19}`,
    String.raw`\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{1,7}`,
    String.raw`3\d{3}[ -]\d{6}[ -]\d{5}`,
  ),
  leastDigits: 13,
  fits(written) {
    const digits = digitsOf(written);
    return ISSUERS.test(digits) && luhn(digits);
  },
  alone: () => 'unsure',
  chance: 0.03,
};

/** Lengths of the countries that have IBANs (ISO 13616 registry). */
const IBAN_LENGTHS: Readonly<Record<string, number>> = {
  ...{
    AD: 24,
    AE: 23,
    AL: 28,
    AT: 20,
    AZ: 28,
    BA: 20,
    BE: 16,
    BG: 22,
    BH: 22,
    BR: 29,
    BY: 28,
    CH: 21,
    CR: 22,
    CY: 28,
  },
  ...{
    CZ: 24,
    DE: 22,
    DK: 18,
    DO: 28,
    EE: 20,
    EG: 29,
    ES: 24,
    FI: 18,
    FO: 18,
    FR: 27,
    GB: 22,
    GE: 22,
    GI: 23,
    GL: 18,
  },
  ...{
    GR: 27,
    GT: 28,
    HR: 21,
    HU: 28,
    IE: 22,
    IL: 23,
    IQ: 23,
    IS: 26,
    IT: 27,
    JO: 30,
    KW: 30,
    KZ: 20,
    LB: 28,
    LC: 32,
  },
  ...{
    LI: 21,
    LT: 20,
    LU: 20,
    LV: 21,
    MC: 27,
    MD: 24,
    ME: 22,
    MK: 19,
    MR: 27,
    MT: 31,
    MU: 30,
    NL: 18,
    NO: 15,
    PK: 24,
  },
  ...{
    PL: 28,
    PS: 29,
    PT: 25,
    QA: 29,
    RO: 24,
    RS: 22,
    SA: 24,
    SC: 31,
    SE: 24,
    SI: 19,
    SK: 24,
    SM: 27,
    TN: 24,
    TR: 26,
  },
  ...{ UA: 29, VA: 22, VG: 24, XK: 20 },
};

const iban: Scheme = {
  id: 'iban',
  name: 'a bank account number (IBAN)',
  words: named('iban', 'kontonummer', 'account ?(?:number|no)', 'bankverbindung'),
  pattern: form(String.raw`[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?`),
  leastDigits: 8,
  needs: /[A-Z]{2}\d{2} ?[A-Z0-9]{4}/i,
  fits(written) {
    const code = compact(written);
    if (IBAN_LENGTHS[code.slice(0, 2)] !== code.length) return false;
    const digits = (code.slice(4) + code.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
      String(letter.charCodeAt(0) - 55),
    );
    return remainder(digits, 97) === 1;
  },
  alone: () => 'flagged',
  chance: 0.01,
};

export const PAYMENT: readonly Scheme[] = [card, iban];
