import { findingsFlagged, type Related } from '../../engine/report/related';
import type { Finding, Relation } from '../../engine/report/report';
import type { RuleId } from '../../engine/rules/rule-ids';
import type { FileCounts } from './ledger.port';
import { ACROSS_TABLES, type Together } from './relate-files';

type File = Pick<FileCounts, 'path' | 'tables' | 'related'>;

/**
 * What a file gives away together with others; where that came to no end, that nobody knows it. What was found before may
 * still be so, and is not taken back by a comparison that broke off.
 */
export function relatedOf(file: File, compared: Together['byFile'] | undefined): Related {
  const { path, tables } = file;
  const found = compared?.get(path);
  if (found) return found;
  if (tables.length === 0) return { checked: 0, findings: [] };
  return { checked: 0, findings: [...flaggedBefore(file), NOT_COMPARED] };
}

/** The same of all files, for the report of their request. */
export function relationsTold(
  files: readonly File[],
  compared: Together['byRule'] | undefined,
): ReadonlyMap<RuleId, readonly Relation[]> {
  if (compared) return compared;
  const anchors = files.filter(({ tables }) => tables.length > 0).map(({ path }) => ({ path }));
  const told = {
    ...UNKNOWN,
    message: 'The counts of these files were not held against those of other files' + TOO_MUCH,
  };
  const relations = [...knownBefore(files), ...(anchors.length === 0 ? [] : [{ ...told, anchors }])];
  return new Map(ACROSS_TABLES.map(({ id }) => [id, relations.filter(({ rule }) => rule === id)]));
}

function flaggedBefore({ related }: File): readonly Finding[] {
  return findingsFlagged(related?.findings ?? []);
}

/** Kept file by file: what is said at several of them is one relation. */
function knownBefore(files: readonly File[]): readonly Relation[] {
  const found = new Map<string, Relation>();
  for (const file of files) {
    for (const { anchor, ...said } of flaggedBefore(file)) {
      const key = JSON.stringify(said);
      const anchors = [...(found.get(key)?.anchors ?? []), { path: file.path, ...anchor }];
      found.set(key, { ...said, anchors });
    }
  }
  return [...found.values()];
}

const TOO_MUCH = ': that takes more time or memory than there is.';

const UNKNOWN = {
  rule: 'differencing',
  outcome: 'unsure',
  severity: 'high',
  remedy: 'Compare the tables that speak of the same people by hand, or make smaller requests.',
} as const;

const NOT_COMPARED: Finding = {
  ...UNKNOWN,
  anchor: {},
  message: 'Its counts were not held against those of other files' + TOO_MUCH,
};
