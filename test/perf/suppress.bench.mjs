import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measuredProcess, SLUICE } from './measured-process.mjs';
import { suppressionInstance } from './suppression-instance.mjs';

const TITLE = 'suppress at least loss, with proof';

/** Square tables with half as many primary cells as a side is long. A result without proof is no result here. */
export async function bench(folder) {
  const lines = [];
  for (const side of [25, 50, 75, 100]) {
    const path = join(folder, `table-of-${side}.jsonl`);
    const instance = suppressionInstance({
      rows: side,
      columns: side,
      primaries: Math.floor(side / 2),
      seed: 7,
    });
    writeFileSync(path, JSON.stringify(instance));
    const { ms, stdout } = await measuredProcess([SLUICE, 'suppress', '--instances', path], { peak: false });
    if (!JSON.parse(stdout).optimal) throw new Error(`${TITLE}: ${side} × ${side} ended without proof`);
    lines.push({
      title: TITLE,
      measure: `${side} × ${side}, ${instance.primary.length} primary`,
      value: ms / 1000,
      atMost: side === 100 ? 5 : undefined,
      unit: ' s',
    });
  }
  return lines;
}
