import { saidIn } from '../office/markup-said';
import type { Package } from '../office/package';
import type { WorkbookToSearch } from './told-beside';
import type { Workbook } from './workbook';

interface Rewritten {
  readonly pack: Package;
  readonly workbook: Workbook;
  /** Where the strings stand that cells share. */
  readonly strings: string | undefined;
  readonly limits: readonly string[];
}

/** The parts of a workbook with what has to be known of it to search them. */
export async function searched(
  parts: ReadonlyMap<string, Buffer>,
  { pack, workbook, strings, limits }: Rewritten,
): Promise<WorkbookToSearch> {
  const sheetOf = new Map<string, string>();
  for (const { name, path } of workbook.sheets) {
    const slash = path.lastIndexOf('/') + 1;
    sheetOf.set(path.toLowerCase(), name);
    sheetOf.set(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`.toLowerCase(), name);
    for (const { target, external } of await pack.relationships(path))
      if (!external) sheetOf.set(target.toLowerCase(), name);
  }
  let shown: ReadonlySet<string> | undefined;
  return {
    ...{ parts, sheetOf, sheets: workbook.sheets.map(({ name }) => name), limits },
    isShown: (text) => (shown ??= textsShown(parts, strings)).has(text),
  };
}

/** Texts that cells show: what is left of those that they share, and those that stand in a cell. */
function textsShown(parts: ReadonlyMap<string, Buffer>, strings: string | undefined): ReadonlySet<string> {
  const shown = new Set<string>();
  for (const [path, content] of parts) {
    if (path !== strings && !/^xl\/worksheets\/[^/]*\.xml$/i.test(path)) continue;
    for (const { where, text } of saidIn(content.toString('utf8')))
      if (/\/(?:si|is)(?:\/r)?\/t$|\/si$|\/is$/.test(where)) shown.add(text);
  }
  return shown;
}
