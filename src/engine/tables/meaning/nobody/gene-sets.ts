import type { Role } from '../../roles';
import { decide, verdict } from '../columns/draft-column';
import type { UndecidedTable } from '../undecided-table';

const SETS = /^(?:pathways?|gene[ _.]?sets?|(?:go[ _.]?)?terms?)$/i;
const HITS = /^(?:hits|overlap)$/i;
const OF_SETS = /^(?:gene[ _.]?ratio|bg[ _.]?ratio|leading[ _.]?edge|nes|gene[ _.]?sets?(?:[ _.]name)?)$/i;
const THREE_OTHERS: readonly Role[] = ['other', 'other', 'other'];

/** An enrichment of pathways: `8/120` and 8 are genes. */
export function genesOfSets({ columns }: UndecidedTable): void {
  const some = (pattern: RegExp) => columns.some(({ name }) => pattern.test(name.trim()));
  if (!some(OF_SETS) && !(some(SETS) && some(HITS))) return;
  for (const column of columns) {
    if (column.facts.kinds.composite > 0)
      decide(column, { ...verdict('other', 0.85, 'genes, not people'), parts: THREE_OTHERS });
    else if (column.role === 'count' || column.confidence === 0)
      decide(column, verdict('other', 0.85, 'genes, not people'));
  }
}
