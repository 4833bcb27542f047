import { luhn } from './check-digits';
import { digitsOf, form, named, type Scheme } from './scheme';

/** No control digit: only areas, groups and serial numbers that are never given out tell. */
const ssn: Scheme = {
  id: 'us-ssn',
  name: 'a US social security number',
  words: named('ssn', 'social security(?: ?(?:number|no))?', 'soc ?sec'),
  pattern: form(String.raw`\d{3}[- ]\d{2}[- ]\d{4}`, String.raw`\d{9}`),
  leastDigits: 9,
  fits: (written) => !/^(?:000|666|9\d\d)|^\d{3}00|0000$/.test(digitsOf(written)),
  alone: () => 'none',
  chance: 0.89,
};

const sin: Scheme = {
  id: 'ca-sin',
  name: 'a Canadian social insurance number',
  words: named('sin(?: ?(?:number|no))', String.raw`^\s*sin\s*$`, 'social insurance(?: number)?', 'nas'),
  pattern: form(String.raw`[1-79]\d{8}`, String.raw`[1-79]\d{2}[- ]\d{3}[- ]\d{3}`),
  leastDigits: 9,
  fits: (written) => luhn(digitsOf(written)),
  alone: () => 'none',
  chance: 0.1,
};

export const AMERICAN: readonly Scheme[] = [ssn, sin];
