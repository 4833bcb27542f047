import { isAbout } from '../../tables/words/meaning';
import { statisticOf } from '../../tables/words/statistics-in-name';
import { isKnownToOthers } from '../../tables/words/quasi-identifiers';

/** A record as a program prints or writes it: the same names in every line, or a row of a database. */
const KEY =
  /(?<![\p{L}\d])["']?([\p{L}_][\p{L}\d_. ]{0,40})["']?\s?[:=]\s?(?=["'\d[(.-]|None|NaN|null|True|False)/gu;
const INSERT = /^\s*insert into\s{1,3}\S{1,80}\s.{0,400}values\s?\(/i;
/** PLINK's `.ped`: family, person, father, mother, sex, phenotype, and two alleles of each marker. */
const PEDIGREE = /^\S{1,40}(?:\s\S{1,40}){3}\s[0-2]\s-?[\d.]{1,9}(?:\s[ACGTN01234]\s[ACGTN01234]){3}/;
const LONGEST = 2000;

/** What lines of one record after another share: their names, or the command; undefined for any other line. */
export function recordShape(line: string): string | undefined {
  if (line.length > LONGEST) return undefined;
  if (INSERT.test(line)) return insertsCounts(line) ? undefined : 'insert';
  if (PEDIGREE.test(line)) return 'pedigree';
  if (!/[:=]/.test(line)) return undefined;
  const start = line.trimStart().charAt(0);
  if (start !== '{' && start !== '(' && !/^\p{L}/u.test(start)) return undefined;
  const names = Array.from(line.matchAll(KEY), ([, name = '']) => name);
  return names.length >= 3 && areOfAPerson(names) ? names.join(', ') : undefined;
}

/** One name that others may know of a person, and another that a person has: parameters of a model have neither. */
function areOfAPerson(names: readonly string[]): boolean {
  const known = names.filter(isKnownToOthers).length;
  const own = names.filter((name) => isAbout(name, 'attribute') || isAbout(name, 'identifier')).length;
  return known >= 1 && own >= 2;
}

/** `insert into results (region, n) values …`: a column that counts, and none that one person has. */
function insertsCounts(line: string): boolean {
  const [, listed = ''] = /^\s*insert into\s{1,3}\S{1,80}\s{0,3}\(([^()]{1,400})\)/i.exec(line) ?? [];
  const names = listed.split(',').map((name) => name.replace(/["'`[\]]/g, '').trim());
  return (
    names.some((name) => statisticOf(name)?.role === 'count') &&
    !names.some((name) => isAbout(name, 'identifier'))
  );
}
