import fc from 'fast-check';
import { isShownAsWritten, plainNumber, showNumber } from '../../src/readers/xlsx/number-format';

describe('number formats', () => {
  it.each([
    [0.1 + 0.2, 'General', '0.3'],
    [1234.5, '0', '1235'],
    [1234.5, '#,##0.00', '1,234.50'],
    [-1234.5, '#,##0.0', '-1,234.5'],
    [0.1234, '0.0%', '12.3%'],
    [1.005, '0.00', '1.01'],
    [0.5, '#.##', '.5'],
    [3, '0.##', '3'],
    [12_345_678, '#,##0,"k"', '12,346k'],
    [-5, '0;(0)', '(5)'],
    [0, '0;-0;"–"', '–'],
    [12_345, '0.00E+00', '1.23E+04'],
    [12_345, '##0.0E+0', '12.3E+3'],
    [5, '[<10]"<10";0', '<10'],
    [15, '[<10]"<10";0', '15'],
    [123_456_789, '000-00-0000', '123-45-6789'],
    [1234, '[$€-407] #,##0', '€ 1,234'],
    [44_197, 'yyyy-mm-dd', '2021-01-01'],
    [44_197, 'd mmm yy', '1 Jan 21'],
    [44_197.75, 'dd/mm/yyyy hh:mm', '01/01/2021 18:00'],
    [44_197.75, 'h:mm AM/PM', '6:00 PM'],
    [1.5, '[h]:mm', '36:00'],
    [59, 'd mmm yyyy', '28 Feb 1900'],
    [61, 'd mmm yyyy', '1 Mar 1900'],
    [42, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)', '42'],
    [2.5, '# ?/?', '2.5'],
    [7, '0" people"', '7 people'],
  ])('%d by %s is %s', (value, code, text) => {
    expect(showNumber(value, code, false).text).toBe(text);
  });

  it.each([
    [5, '[<10]"<10";0', true],
    [15, '[<10]"<10";0', false],
    [3, '"c"', true],
    [7, '0" people"', false],
    [44_197, 'mmm yyyy', false],
  ])('%d by %s is replaced: %s', (value, code, replaced) => {
    expect(showNumber(value, code, false).replaced ?? false).toBe(replaced);
  });

  it('count days from 1904 where the workbook does', () => {
    expect(showNumber(0, 'yyyy-mm-dd', true).text).toBe('1904-01-01');
  });

  it.each([
    [12.3456, '0.0', true],
    [12.5, '0.0', false],
    [1234, '#,##0', false],
    [0.125, '0%', true],
    [0.12, '0%', false],
    [44_197, 'mmm yyyy', true],
    [44_197, 'dd/mm/yyyy', false],
  ])('%d by %s loses digits: %s', (value, code, lossy) => {
    expect(showNumber(value, code, false).lossy).toBe(lossy);
  });
});

describe('a number that is shown as it is written', () => {
  const digits = fc.string({ unit: fc.constantFrom('0', '1', '5', '9'), maxLength: 9 });
  const written = fc
    .tuple(fc.constantFrom('', '', '-', '+'), digits, fc.constantFrom('', '.', '..', 'e', ','), digits)
    .map((parts) => parts.join(''));

  it('is what its value shows, whatever is written', () => {
    fc.assert(
      fc.property(written, (text) => {
        fc.pre(isShownAsWritten(text));
        expect(plainNumber(Number(text))).toBe(text);
      }),
      { numRuns: 20_000 },
    );
  });

  it.each(['0', '7', '-12', '1204', '0.5', '-0.000001', '12.25', '123456789012345'])('is %s', (text) => {
    expect(isShownAsWritten(text)).toBe(true);
  });

  it.each(['', '-', '-0', '007', '1.50', '.5', '5.', '1e5', '0.0000001', '1234567890123456', '1,5', ' 1'])(
    'is not %p',
    (text) => {
      expect(isShownAsWritten(text)).toBe(false);
    },
  );
});
