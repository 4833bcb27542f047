import { existsSync } from 'node:fs';
import type { CountTable } from '../../engine/differencing/count-table';
import type { Rulebook } from '../../engine/rulebook/book';
import { UsageError } from '../command';
import { checkInput } from './check-input';
import { CHECK_USAGE } from './check-options';
import { inputFiles } from './input-files';

/**
 * `--earlier DIR`: the counts that were released for the same project before, each by the path that it was given as.
 *
 * @throws UsageError when a location is not there
 */
export async function readEarlier(
  locations: readonly string[],
  book: Rulebook,
  cwd: string,
): Promise<readonly CountTable[]> {
  const absent = locations.find((location) => !existsSync(location));
  if (absent !== undefined) throw new UsageError(`What --earlier names is not there: ${absent}`, CHECK_USAGE);
  const found: CountTable[] = [];
  for (const location of locations) {
    for (const input of inputFiles([location], cwd)) {
      // Nothing else is asked of it: what the rules say of it was decided when it was released.
      const { counts } = await checkInput(input, { book, evidenceOf: () => ({}) });
      found.push(...counts.all());
    }
  }
  return found;
}
