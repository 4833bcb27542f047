import type { Statement } from '../../report/statement';
import type { Table } from '../../tables/table';

/** Stems for "rounded" in the languages of the systems we serve. */
const ROUNDED = '(?:round|gerundet|rundung|arrond|redonde|arrodon|zaokrouhl|afgerond|avrund|pyörist)\\p{L}*';
const AFTER = new RegExp(`${ROUNDED}[^.;\\d]{0,40}?(?<base>\\d{1,4})(?<next>[.,]\\d|\\s?\\p{L}*)`, 'iu');
const BEFORE = new RegExp(
  `(?:auf|à|a|na|op|til|till|to|base)\\s(?<base>\\d{1,4})(?<next>)\\s${ROUNDED}`,
  'iu',
);
/** `rounded to 1 decimal` is about figures, not about counts. */
const OF_DIGITS = /^(?:[.,]\d|\s?(?:dec|dig|pla|sig|dez|nachk|stell|komma|déc|chiff|cifr|xifr|míst|desim))/i;

/** The base that a note, the title or the statement says counts were rounded to, if one does. */
export function statedBase({ title, notes }: Table, statement: Statement | undefined): number | undefined {
  for (const text of [...notes, title, statement?.suppression ?? '']) {
    const { base, next = '' } =
      (AFTER.exec(text.slice(0, 500)) ?? BEFORE.exec(text.slice(0, 500)))?.groups ?? {};
    if (base !== undefined && Number(base) > 1 && !OF_DIGITS.test(next)) return Number(base);
  }
  return undefined;
}
