import type { Section, Token } from './format-sections';

const DAY_MS = 86_400_000;
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const LAST_SERIAL = 2_958_466;
/** Excel counts 29 February 1900, which never was; serials before it are a day off. */
const PHANTOM_DAY = 60;

/** The moment a serial number stands for, as a UTC date. */
function dateOfSerial(serial: number, from1904: boolean): Date {
  if (from1904) return new Date(Date.UTC(1904, 0, 1) + Math.round(serial * DAY_MS));
  const days = serial < PHANTOM_DAY ? serial + 1 : serial;
  return new Date(Date.UTC(1899, 11, 30) + Math.round(days * DAY_MS));
}

/** A serial number as a date or time; nothing for numbers that are no date. */
export function renderDate(serial: number, { tokens }: Section, from1904: boolean): string | undefined {
  if (serial < 0 || serial >= LAST_SERIAL) return undefined;
  const showsParts = tokens.some(({ kind, text }) => kind === 'date' && text.startsWith('.'));
  const exact = dateOfSerial(serial, from1904);
  const date = showsParts ? exact : new Date(Math.round(exact.getTime() / 1000) * 1000);
  const halfDays = tokens.some(({ kind, text }) => kind === 'date' && /^a/i.test(text));
  return tokens
    .map((token, index) => {
      if (token.kind !== 'date') return token.text;
      if (isMinutes(tokens, index)) return padded(date.getUTCMinutes(), token.text.length);
      return datePart(token.text, { date, serial, halfDays });
    })
    .join('')
    .trim();
}

/** `m` next to hours or seconds is minutes. */
function isMinutes(tokens: readonly Token[], index: number): boolean {
  if (!/^m{1,2}$/i.test(tokens[index]?.text ?? '')) return false;
  const dates = tokens.filter(({ kind }) => kind === 'date');
  const place = tokens.slice(0, index).filter(({ kind }) => kind === 'date').length;
  return /^\[?h/i.test(dates[place - 1]?.text ?? '') || /^s/i.test(dates[place + 1]?.text ?? '');
}

interface Moment {
  readonly date: Date;
  readonly serial: number;
  readonly halfDays: boolean;
}

function datePart(part: string, { date, serial, halfDays }: Moment): string {
  const letter = part[0]?.toLowerCase();
  const { length } = part;
  if (letter === 'y')
    return length <= 2 ? padded(date.getUTCFullYear() % 100, 2) : String(date.getUTCFullYear());
  if (letter === 'm')
    return named(MONTHS, date.getUTCMonth(), length) ?? padded(date.getUTCMonth() + 1, length);
  if (letter === 'd') return named(DAYS, date.getUTCDay(), length) ?? padded(date.getUTCDate(), length);
  if (letter === 'h') return padded(halfDays ? date.getUTCHours() % 12 || 12 : date.getUTCHours(), length);
  if (letter === 's') return padded(date.getUTCSeconds(), length);
  if (letter === '.') return (date.getUTCMilliseconds() / 1000).toFixed(Math.min(3, length - 1)).slice(1);
  if (letter === 'a') return (date.getUTCHours() < 12 ? 'AM' : 'PM').slice(0, length === 3 ? 1 : 2);
  if (letter === '[') return elapsed(part, serial);
  return part;
}

/** `mmm` and longer are names: three letters, the whole, or (five) the first letter. */
function named(names: readonly string[], index: number, length: number): string | undefined {
  if (length < 3) return undefined;
  const name = names[index] ?? '';
  return length === 3 ? name.slice(0, 3) : length === 5 ? name.slice(0, 1) : name;
}

function elapsed(part: string, serial: number): string {
  const seconds = Math.round(serial * 86_400);
  const unit = part[1]?.toLowerCase();
  const count = unit === 'h' ? seconds / 3600 : unit === 'm' ? seconds / 60 : seconds;
  return padded(Math.floor(count), part.length - 2);
}

function padded(value: number, length: number): string {
  return String(value).padStart(Math.min(length, 2), '0');
}
