import { isDate, unshifted } from '../../../../src/engine/rules/identifiers/birth-date';
import { findIdentifiers } from '../../../../src/engine/rules/identifiers/find-identifiers';
import { SCHEMES } from '../../../../src/engine/rules/identifiers/schemes';

/** `scheme outcome text` for all that is found, in reading order. */
function found(text: string, ...context: readonly string[]): string[] {
  return findIdentifiers(text, SCHEMES, () => context).map(
    ({ scheme, outcome, start, end }) => `${scheme.id} ${outcome} ${text.slice(start, end)}`,
  );
}

describe('without a word beside it', () => {
  it.each([
    ['anna.berg@example.org', 'email flagged'],
    ['anna@host.ward', 'email unsure'],
    ['+46 8 123 456 78', 'phone flagged'],
    ['08-123 456 78', 'phone unsure'],
    ['AB123456C', 'uk-nino flagged'],
    ['86 095 742 719', 'de-steuer-id flagged'],
    ['86095742719', 'de-steuer-id unsure'],
    ['251248-4916', 'dk-cpr unsure'],
    ['850115/0009', 'cz-rodne-cislo flagged'],
    ['8501150009', 'cz-rodne-cislo unsure'],
    ['RSSMRA85T10A562S', 'it-codice-fiscale flagged'],
    ['X1234567L', 'es-nie unsure'],
    ['ROMA1750213005', 'es-cip unsure'],
    ['59°23\'50.6"N 18°05\'55.7"E', 'gps flagged'],
    ['59.39741, 18.09882', 'gps unsure'],
    ['130.237.28.40', 'ipv4 unsure'],
    ['2001:db8::8a2e:370:7334', 'ipv6 flagged'],
    ['00:1a:2b:3c:4d:5e', 'mac unsure'],
  ])('%s is %s', (text, said) => {
    expect(found(text)).toContain(`${said} ${text}`);
  });

  it('an address may stand behind a slash', () => {
    expect(found('client/130.237.28.40')).toEqual(['ipv4 unsure 130.237.28.40']);
  });

  it.each([
    ...[
      '178-05-1120',
      '9434765919',
      '1.2.3.4',
      'HeadlessChrome/156.0.0.0',
      '10:42:07',
      '@handle',
      'anna@localhost',
      '12/03/1956',
      '01-02-2020',
    ],
    ...[
      '0.01234, 0.04567',
      '59.39741 18.09882',
      '9b2f3c1e-8d4a-4f6b-9c7d-1e2f3a4b5c6d',
      '0046812345678',
      '::1',
    ],
  ])('%s is nothing', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a telephone number', () => {
  it.each(['+46 812345', '+46 8001 23', '+46 8123456789012', '08-123 45 67'])('%s is one', (text) => {
    expect(found(text, 'telephone')).toEqual([`phone flagged ${text}`]);
  });

  it.each([
    ['too short', '+46 81234 of 100 calls'],
    ['too short without a country', '08-123 45 of 200 calls'],
    ['too long', '+46 812345678901234'],
    ['a day with a time', '01-02-1956 1230'],
    ['a day with a time', '01/2-1956 12 30'],
  ])('is none where it is %s: %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('is no address of mail, nor is a host without a country', () => {
    expect(found('anna@example.org2')).toEqual([]);
  });
});

describe('a day that a calendar has', () => {
  it.each([
    [1956, 3, 12],
    [1999, 1, 31],
    [1999, 3, 29],
    [2000, 2, 29],
    [1904, 2, 29],
    [4, 2, 29],
    [0, 2, 29],
  ])('%i-%i-%i', (year, month, day) => {
    expect(isDate(year, month, day)).toBe(true);
  });

  it.each([
    [1999, 13, 1],
    [1999, 0, 1],
    [1999, 1, 32],
    [1999, 1, 0],
    [1999, 4, 31],
    [1999, 2, 29],
    [99, 2, 29],
    [1900, 2, 29],
    [1999, 1, Number.NaN],
  ])('but not %i-%i-%i', (year, month, day) => {
    expect(isDate(year, month, day)).toBe(false);
  });

  it.each([
    [1, 1],
    [12, 12],
    [21, 1],
    [32, 12],
    [0, NaN],
    [13, NaN],
    [20, NaN],
    [33, NaN],
  ])('has month %i shifted by 0 or 20: %i', (written, month) => {
    expect(unshifted(written, [0, 20], 12)).toBe(month);
  });
});

describe('a word beside it', () => {
  it.each(['Steuer-ID', 'Steuer ID', 'steuer_id', 'SteuerID', 'Steueridentifikationsnummer'])(
    '%s names it',
    (header) => {
      expect(found('86095742719', header)).toEqual(['de-steuer-id flagged 86095742719']);
    },
  );

  it('is one in the text itself, too, and in any of those around', () => {
    expect(found('NHS number 9434765919')).toEqual(['uk-nhs flagged 9434765919']);
    expect(found('9434765919', 'value', 'NHS no')).toEqual(['uk-nhs flagged 9434765919']);
    expect(found('9434765919', 'enhs numbers')).toEqual([]);
  });

  it('decides what a number is that several schemes fit', () => {
    expect(found('8501311230', 'personnummer')).toEqual(['se-personnummer flagged 8501311230']);
  });
});

describe('a long text', () => {
  it.each([0, 3985, 3995, 4000, 7900])(
    'is searched everywhere, also %i signs from its beginning',
    (before) => {
      const text = `${'. '.repeat(before / 2)}anna@example.org and AB123456C${' .'.repeat(3000)}`;
      expect(found(text)).toEqual(['email flagged anna@example.org', 'uk-nino flagged AB123456C']);
    },
  );
});

describe('parts of an object in R', () => {
  it('are no address of a person where another part stands before them', () => {
    expect(found('style@pager@file.ext <- "xyz"')).toEqual([]);
    expect(found('style@pager@file.org <- "xyz"')).toEqual([]);
    expect(found('f@word.insert <- function(x) NULL')).toEqual(['email unsure f@word.insert']);
  });
});
