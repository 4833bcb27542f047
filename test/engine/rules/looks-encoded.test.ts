import { looksEncoded } from '../../../src/engine/rules/encodings/looks-encoded';

const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SMALL = CAPITALS.toLowerCase();
const DIGITS = '0123456789';
const times = (text: string, n: number) => text.repeat(n);
const hex = (text: string) => Buffer.from(text).toString('hex');
const base64 = (text: string) => Buffer.from(text).toString('base64');
const ANSWER = 'aab abb bba ';

describe('encoded-payload takes for encoded', () => {
  it.each([
    ['ones and zeros', times('0110', 80)],
    ['hexadecimal digits of many kinds', times('0123456789abcd', 20)],
    ['a text in hexadecimal digits', hex(times(ANSWER, 4))],
    ['lines of a table in hexadecimal digits', hex(times('a\tb\r\n', 10))],
    ['all signs of base32', times(`${CAPITALS}234567`, 8)],
    ['forty signs, of which some are of no word', times(`${CAPITALS}${SMALL.slice(0, 13)}!`, 8)],
    ['capitals, small letters and digits', times(CAPITALS + SMALL + DIGITS, 5)],
    ['a text in base64', base64(times(ANSWER, 4))],
    ['a text in base64 with what fills it up', base64(`${times(ANSWER, 4)}a`)],
    ['a text in base64 of addresses', times('Pj4-Pz8_', 20)],
  ])('%s', (_, text) => {
    expect(looksEncoded(text)).toBe(true);
  });

  it.each([
    ['words that end in one', `${times('abc', 80)}1`],
    ['hexadecimal digits of few kinds', times('0123456789abc', 20)],
    ['numbers with a few letters', `${times(DIGITS, 20)}abcd`],
    ['39 bytes of a text in hexadecimal digits', hex(times('aab', 13))],
    ['capitals with a few digits', `${times(CAPITALS, 10)}23`],
    ['few kinds of capitals and digits', times(`${CAPITALS.slice(0, 21)}234567`, 8)],
    ['39 signs, of which some are of no word', times(`${CAPITALS}${SMALL.slice(0, 12)}!`, 8)],
    ['letters alone', times(CAPITALS + SMALL, 5)],
    ['few capitals', times(SMALL + DIGITS, 5) + CAPITALS],
    ['few small letters', times(CAPITALS + DIGITS, 5) + SMALL],
    ['few digits', times(CAPITALS + SMALL, 5) + DIGITS],
    ['few kinds of signs', times(CAPITALS.slice(0, 13) + SMALL.slice(0, 13) + DIGITS, 8)],
    ['names of variables', times(`${CAPITALS}${SMALL}${DIGITS}${times('_-', 5)}`, 5)],
    ['39 bytes of a text in base64', base64(times('aab', 13))],
  ])('but not %s', (_, text) => {
    expect(looksEncoded(text)).toBe(false);
  });
});
