import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from './compare.mjs';
import { measuredProcess, SLUICE } from './measured-process.mjs';

/** Nothing can be the same work as `node -e 0`, so ours proves that it did its own: it found the 3. */
export function bench(folder) {
  return compare('check a small file against starting node', {
    input: () => {
      const path = join(folder, 'small.csv');
      writeFileSync(path, 'region,people\nNorth,3\nSouth,120\n');
      return path;
    },
    baseline: () => measuredProcess(['-e', '0'], { peak: false }),
    ours: (path) =>
      measuredProcess([SLUICE, 'check', path, '--format', 'json', '--fail-on', 'never'], { peak: false }),
    sameWork: (_, { stdout }) => JSON.parse(stdout).files[0].findings[0].value === 3,
    atMost: { time: 3 },
    runs: 31,
  });
}
