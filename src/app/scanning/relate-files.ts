import type { CountTable } from '../../engine/differencing/count-table';
import { relationsOf } from '../../engine/report/check-request';
import { findingsWithin, type Related } from '../../engine/report/related';
import type { Rulebook } from '../../engine/rulebook/book';
import { differencing } from '../../engine/rules/differencing';
import { recoverableSuppression } from '../../engine/rules/recoverable-suppression';

export interface FilesToRelate {
  /** All of a request that are to be released, with the counts that each publishes. */
  readonly files: readonly { readonly path: string; readonly tables: readonly CountTable[] }[];
  /** What the project had released before. */
  readonly earlier: readonly CountTable[];
  readonly book: Rulebook;
}

/** The rules that hold tables against each other. */
const ACROSS_TABLES = [differencing, recoverableSuppression];

/** Beyond it a person sees enough, and a page can still be shown. */
const MOST_KEPT = 200;

/** What each file gives away together with the others and with what is out, by its path. */
export function relateFiles({ files, earlier, book }: FilesToRelate): ReadonlyMap<string, Related> {
  const tables = files.flatMap((file) => file.tables);
  const relations = relationsOf({ files: [], tables, earlier, book, rules: ACROSS_TABLES, version: '' });
  return new Map(
    files.map(({ path, tables: own }) => {
      const checked = own.reduce((sum, { counts }) => sum + counts.length, 0);
      return [path, { checked, findings: kept(findingsWithin(path, relations)) }];
    }),
  );
}

/** That not all was compared stands last, and must not be what is left out. */
function kept(findings: Related['findings']): Related['findings'] {
  const ofFile = findings.filter(({ anchor }) => Object.keys(anchor).length === 0);
  const ofPlaces = findings.filter((finding) => !ofFile.includes(finding));
  return [...ofPlaces.slice(0, MOST_KEPT), ...ofFile];
}
