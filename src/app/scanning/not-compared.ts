import type { Related } from '../../engine/report/related';
import type { FilesToRelate } from './relate-files';

/** What a file gives away together with others; where that came to no end, that nobody knows it. */
export function relatedOf(
  { path, tables }: FilesToRelate['files'][number],
  compared: ReadonlyMap<string, Related> | undefined,
): Related {
  return compared?.get(path) ?? (tables.length === 0 ? { checked: 0, findings: [] } : NOT_COMPARED);
}

const NOT_COMPARED: Related = {
  checked: 0,
  findings: [
    {
      ...{ rule: 'differencing', outcome: 'unsure', severity: 'high', anchor: {} },
      message:
        'Its counts were not held against those of other files: that takes more time or memory than there is.',
      remedy: 'Compare the tables that speak of the same people by hand, or make smaller requests.',
    },
  ],
};
