import type { Related } from '../../engine/report/related';
import type { Relation } from '../../engine/report/report';
import type { RuleId } from '../../engine/rules/rule-ids';
import type { FilesToRelate, Together } from './relate-files';

type File = FilesToRelate['files'][number];

/** What a file gives away together with others; where that came to no end, that nobody knows it. */
export function relatedOf({ path, tables }: File, compared: Together['byFile'] | undefined): Related {
  return compared?.get(path) ?? (tables.length === 0 ? { checked: 0, findings: [] } : NOT_COMPARED);
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
  return new Map<RuleId, readonly Relation[]>([
    ['differencing', anchors.length === 0 ? [] : [{ ...told, anchors }]],
    ['recoverable-suppression', []],
  ]);
}

const TOO_MUCH = ': that takes more time or memory than there is.';

const UNKNOWN = {
  rule: 'differencing',
  outcome: 'unsure',
  severity: 'high',
  remedy: 'Compare the tables that speak of the same people by hand, or make smaller requests.',
} as const;

const NOT_COMPARED: Related = {
  checked: 0,
  findings: [
    { ...UNKNOWN, anchor: {}, message: 'Its counts were not held against those of other files' + TOO_MUCH },
  ],
};
