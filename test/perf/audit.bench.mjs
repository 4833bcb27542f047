import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hierarchy, threeWay, twoWay } from './audited-table.mjs';
import { measuredProcess, SLUICE } from './measured-process.mjs';

/** Every interval of each table must be computed to the end; a limit reached is no result here. */
const TABLES = [
  ...[50, 100, 150, 200].map((side) => ({
    measure: `${side} × ${side}, ${side * side * 0.1} suppressed`,
    table: () => twoWay({ side, suppressed: side * side * 0.1, seed: 3 }),
    atLeast: side * side * 0.1,
    atMost: side === 200 ? 2 : undefined,
  })),
  {
    measure: '20 × 20 × 20, 800 suppressed',
    table: () => threeWay({ side: 20, suppressed: 800, seed: 3 }),
    atLeast: 800,
    atMost: 30,
  },
  {
    measure: 'three levels, 20,000 cells',
    table: () => hierarchy({ cells: 20_000, seed: 3 }),
    atLeast: 1500,
    atMost: 10,
  },
];

/** `sluice audit` in a process of its own, from its start to its end. */
export async function bench(folder) {
  const title = 'audit of suppressed counts';
  const lines = [];
  for (const { measure, table, atLeast, atMost } of TABLES) {
    const path = join(folder, 'audited.csv');
    writeFileSync(path, table());
    const { ms, stdout } = await measuredProcess([SLUICE, 'audit', path, '--format', 'json'], {
      peak: false,
    });
    const { cells } = JSON.parse(stdout);
    if (cells.length < atLeast || cells.some(({ computed }) => !computed))
      throw new Error(`${title}: ${measure}: not everything was computed`);
    lines.push({ title, measure, value: ms / 1000, atMost, unit: ' s' });
  }
  return lines;
}
