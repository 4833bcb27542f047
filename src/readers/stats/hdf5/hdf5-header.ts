import { labelled, type DataHeader } from '../headers/header';
import type { Dataset, Hdf5Content } from './datasets';

/**
 * The dataset with the most rows gives the size of all; records count their fields, other arrays what lies across.
 * Every name is a variable's, of groups too, so that what stands in one is checked.
 */
export function headerOf({ datasets, others }: Hdf5Content, program: string): DataHeader {
  const longest = datasets.reduce<Dataset | undefined>(
    (before, one) => ((one.sizes[0] ?? 0) > (before?.sizes[0] ?? 0) ? one : before),
    undefined,
  );
  const [rows, ...across] = longest?.sizes ?? [];
  const fields = longest?.fields.length ?? 0;
  return {
    program,
    rows,
    columns: rows === undefined ? undefined : fields || across.reduce((product, size) => product * size, 1),
    variables: [...datasets.flatMap(namesOf), ...others],
  };
}

function namesOf({ path, sizes, fields }: Dataset): string[] {
  return [labelled(path, sizes.join(' × ')), ...fields.map((field) => `${path}.${field}`)];
}
