import { type CoAuthors, readingsOf } from '../../app/submissions/co-authors';
import type { RequestRow } from './rows/request.row';

type Columns = Pick<
  RequestRow,
  'coAuthors' | 'coAuthorsFolded' | 'coAuthorIds' | 'coAuthorGroups' | 'namedLate' | 'wrote'
>;

/** Names as they were written, and as a condition looks for one of them. */
export function coAuthorColumns({ names, ids, groups, namedLate, wrote }: CoAuthors): Columns {
  const readings = names.flatMap(readingsOf);
  return {
    coAuthors: names.join('\n'),
    coAuthorsFolded: readings.length === 0 ? '' : `|${readings.join('|')}|`,
    coAuthorIds: ids.join('\n'),
    coAuthorGroups: groups.map((group) => group.replace(/\s+/gu, ' ')).join('\n'),
    namedLate: namedLate.join('\n'),
    wrote: wrote.join('\n'),
  };
}

/** What `coAuthorColumns` made. */
export function coAuthorsOf(row: Columns): CoAuthors {
  return {
    names: linesOf(row.coAuthors),
    ids: linesOf(row.coAuthorIds),
    groups: linesOf(row.coAuthorGroups),
    namedLate: linesOf(row.namedLate),
    wrote: linesOf(row.wrote),
  };
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter(Boolean);
}
