/**
 * Numbers made from the public descriptions of the schemes, by sums of their own: nothing here comes from the engine.
 * `random(n)` gives a whole number from 0 to n - 1.
 */
export type Random = (n: number) => number;

export interface MadeScheme {
  readonly scheme: string;
  /** A header that names it. */
  readonly header: string;
  /** What a valid one is without any word beside it. */
  readonly alone: 'flagged' | 'unsure' | 'none';
  readonly valid: (random: Random) => string;
  /** The same shape with what checks it changed; absent where nothing does. */
  readonly wrong?: (written: string) => string;
}

const digits = (random: Random, n: number) => Array.from({ length: n }, () => random(10)).join('');
const two = (n: number) => String(n).padStart(2, '0');
const sum = (text: string, weights: readonly number[]) =>
  weights.reduce((total, weight, i) => total + weight * Number(text[i]), 0);

interface Born {
  readonly y: string;
  readonly m: number;
  readonly d: number;
}

function born(random: Random): Born {
  return { y: two(random(100)), m: 1 + random(12), d: 1 + random(28) };
}

/** Tries until a number exists: some sums have no control digit. */
function until(make: () => string | undefined): string {
  for (;;) {
    const made = make();
    if (made !== undefined) return made;
  }
}

/** The last digit another one. */
const lastChanged = (written: string) => written.slice(0, -1) + String((Number(written.at(-1)) + 1) % 10);
/** A control letter another one of the same list. */
const letterChanged = (letters: string) => (written: string) =>
  written.slice(0, -1) + (letters[(letters.indexOf(written.at(-1) ?? '') + 1) % letters.length] ?? '');

function luhnDigit(body: string): number {
  let total = 0;
  Array.from(body)
    .reverse()
    .forEach((sign, i) => {
      const doubled = Number(sign) * (i % 2 === 0 ? 2 : 1);
      total += doubled > 9 ? doubled - 9 : doubled;
    });
  return (10 - (total % 10)) % 10;
}

/** A control digit 11 - rest, where 11 is written 0 and 10 is never given out. */
function elevenMinus(rest: number): number | undefined {
  const digit = (11 - (rest % 11)) % 11;
  return digit === 10 ? undefined : digit;
}

const HETU = '0123456789ABCDEFHJKLMNPRSTUVWXY';

function hetu(random: Random): string {
  const { y, m, d } = born(random);
  const day = two(d) + two(m) + y;
  const number = String(2 + random(897)).padStart(3, '0');
  return `${day}${'-A+'.charAt(random(3))}${number}${HETU.charAt(Number(day + number) % 31)}`;
}

function norwegian(dayShift: number) {
  return (random: Random) =>
    until(() => {
      const { y, m, d } = born(random);
      const nine = two(d + dayShift) + two(m) + y + digits(random, 3);
      const first = elevenMinus(sum(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2]));
      if (first === undefined) return undefined;
      const second = elevenMinus(sum(`${nine}${first}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]));
      return second === undefined ? undefined : `${nine}${first}${second}`;
    });
}

function swedish(random: Random): string {
  const { y, m, d } = born(random);
  const nine = y + two(m) + two(d) + digits(random, 3);
  return `19${nine}${luhnDigit(nine)}`;
}

function bsn(random: Random): string {
  return until(() => {
    const eight = String(1 + random(9)) + digits(random, 7);
    const rest = sum(eight, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    return rest === 10 ? undefined : `${eight}${rest}`;
  });
}

function belgian(random: Random): string {
  const { y, m, d } = born(random);
  const number = String(1 + random(997)).padStart(3, '0');
  const nine = y + two(m) + two(d) + number;
  return `${y}.${two(m)}.${two(d)}-${number}.${two(97 - (Number(nine) % 97))}`;
}

function kvnr(random: Random): string {
  const letter = random(26);
  const eight = digits(random, 8);
  let total = 0;
  Array.from(two(letter + 1) + eight).forEach((sign, i) => {
    const product = Number(sign) * (i % 2 === 0 ? 1 : 2);
    total += product > 9 ? product - 9 : product;
  });
  return String.fromCharCode(65 + letter) + eight + String(total % 10);
}

function ahv(random: Random): string {
  const twelve = `756${digits(random, 9)}`;
  const check = (10 - (sum(twelve, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10)) % 10;
  return `756.${twelve.slice(3, 7)}.${twelve.slice(7, 11)}.${twelve.slice(11)}${check}`;
}

function nir(random: Random): string {
  const { y, m } = born(random);
  const thirteen = `${1 + random(2)}${y}${two(m)}${two(1 + random(95))}${digits(random, 6)}`;
  return thirteen + two(97 - Number(BigInt(thirteen) % 97n));
}

const DNI = 'TRWAGMYFPDXBNJZSQVHLCKE';

function dni(random: Random): string {
  const eight = digits(random, 8);
  return eight + DNI.charAt(Number(eight) % 23);
}

function nif(random: Random): string {
  const eight = String(1 + random(9)) + digits(random, 7);
  const rest = sum(eight, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return `${eight}${rest < 2 ? 0 : 11 - rest}`;
}

function cnp(random: Random): string {
  const { y, m, d } = born(random);
  const twelve = `${1 + random(2)}${y}${two(m)}${two(d)}${two(1 + random(46))}${digits(random, 3)}`;
  const rest = sum(twelve, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
  return twelve + String(rest === 10 ? 1 : rest);
}

function pesel(random: Random): string {
  const { y, m, d } = born(random);
  const ten = y + two(m + 20 * random(2)) + two(d) + digits(random, 4);
  return ten + String((10 - (sum(ten, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10);
}

function rodneCislo(random: Random): string {
  return until(() => {
    const { m, d } = born(random);
    const nine = two(54 + random(46)) + two(m + 50 * random(2)) + two(d) + digits(random, 3);
    const check = Number(nine) % 11;
    return check === 10 ? undefined : `${nine.slice(0, 6)}/${nine.slice(6)}${check}`;
  });
}

function nhs(random: Random): string {
  return until(() => {
    const nine = String(1 + random(9)) + digits(random, 8);
    const check = elevenMinus(sum(nine, [10, 9, 8, 7, 6, 5, 4, 3, 2]));
    return check === undefined
      ? undefined
      : `${nine.slice(0, 3)} ${nine.slice(3, 6)} ${nine.slice(6)}${check}`;
  });
}

const PPS = 'WABCDEFGHIJKLMNOPQRSTUV';

function pps(random: Random): string {
  const seven = digits(random, 7);
  return seven + PPS.charAt(sum(seven, [8, 7, 6, 5, 4, 3, 2]) % 23);
}

function sin(random: Random): string {
  const eight = String(1 + random(7)) + digits(random, 7);
  return `${eight}${luhnDigit(eight)}`;
}

function card(random: Random): string {
  const fifteen = `4${digits(random, 14)}`;
  return `${fifteen}${luhnDigit(fifteen)}`;
}

function finnishIban(random: Random): string {
  const account = digits(random, 14);
  const check = 98n - (BigInt(`${account}151800`) % 97n);
  return `FI${String(check).padStart(2, '0')}${account}`;
}

function isikukood(random: Random): string {
  const { y, m, d } = born(random);
  const ten = `${3 + random(4)}${y}${two(m)}${two(d)}${digits(random, 3)}`;
  const first = sum(ten, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
  const second = sum(ten, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11;
  return ten + String(first < 10 ? first : second % 10);
}

// prettier-ignore -- a table is read by its columns
export const MADE: readonly MadeScheme[] = [
  { scheme: 'fi-hetu', header: 'Henkilötunnus', alone: 'flagged', valid: hetu, wrong: letterChanged(HETU) },
  { scheme: 'no-fnr', header: 'fødselsnummer', alone: 'flagged', valid: norwegian(0), wrong: lastChanged },
  { scheme: 'no-dnr', header: 'D-nummer', alone: 'flagged', valid: norwegian(40), wrong: lastChanged },
  { scheme: 'se-personnummer', header: 'personnummer', alone: 'flagged', valid: swedish, wrong: lastChanged },
  { scheme: 'nl-bsn', header: 'burgerservicenummer', alone: 'none', valid: bsn, wrong: lastChanged },
  { scheme: 'be-nn', header: 'rijksregisternummer', alone: 'flagged', valid: belgian, wrong: lastChanged },
  { scheme: 'de-kvnr', header: 'Versichertennummer', alone: 'unsure', valid: kvnr, wrong: lastChanged },
  { scheme: 'ch-ahv', header: 'AHV-Nr', alone: 'flagged', valid: ahv, wrong: lastChanged },
  { scheme: 'fr-nir', header: 'NIR du patient', alone: 'flagged', valid: nir, wrong: lastChanged },
  { scheme: 'es-dni', header: 'dni_paciente', alone: 'unsure', valid: dni, wrong: letterChanged(DNI) },
  { scheme: 'pt-nif', header: 'nif', alone: 'none', valid: nif, wrong: lastChanged },
  { scheme: 'ro-cnp', header: 'CNP', alone: 'flagged', valid: cnp, wrong: lastChanged },
  { scheme: 'pl-pesel', header: 'PESEL', alone: 'unsure', valid: pesel, wrong: lastChanged },
  {
    scheme: 'cz-rodne-cislo',
    header: 'rodné číslo',
    alone: 'flagged',
    valid: rodneCislo,
    wrong: lastChanged,
  },
  { scheme: 'ee-isikukood', header: 'isikukood', alone: 'unsure', valid: isikukood, wrong: lastChanged },
  { scheme: 'uk-nhs', header: 'NHS number', alone: 'unsure', valid: nhs, wrong: lastChanged },
  { scheme: 'ie-pps', header: 'PPSN', alone: 'unsure', valid: pps, wrong: letterChanged(PPS) },
  { scheme: 'ca-sin', header: 'SIN number', alone: 'none', valid: sin, wrong: lastChanged },
  { scheme: 'credit-card', header: 'card number', alone: 'unsure', valid: card, wrong: lastChanged },
  { scheme: 'iban', header: 'IBAN', alone: 'flagged', valid: finnishIban, wrong: lastChanged },
];
