import { unsafePath } from '../../engine/rules/file-name';
import { refuse } from '../refusals';
import { foldedPath } from './path-twins';

/**
 * Stored bytes are named by their digest, so a name cannot escape here; it could where the package is unpacked.
 *
 * @throws Refusal `invalid` with the rule `file-name`
 */
export function mustBeSafe(path: string): void {
  // Under the name by which twins are found it is stored and looked up too, and composing can make it longer.
  const why = unsafePath(path) ?? unsafePath(foldedPath(path));
  if (why === undefined) return;
  throw refuse.invalid([
    { field: 'files', rule: 'file-name', message: `The file's name ${why}. Rename it and send it again.` },
  ]);
}
