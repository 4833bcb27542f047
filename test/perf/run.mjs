// `npm run bench`: runs every *.bench.mjs here and prints one table with targets and verdicts. Ratios are of medians in
// one run on one machine, so they hold elsewhere. A missed target exits with 1, for whoever wants to guard a change;
// it is part of no test, because a busy machine would fail it. `npm run bench -- start-up` runs only what is named.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';

const wanted = process.argv.slice(2);
const names = readdirSync(import.meta.dirname).filter(
  (name) =>
    name.endsWith('.bench.mjs') && (wanted.length === 0 || wanted.some((word) => name.includes(word))),
);
const folder = mkdtempSync(join(tmpdir(), 'sluice-bench-'));
const lines = [];
try {
  for (const name of names) {
    process.stderr.write(`${name} …\n`);
    const { bench } = await import(`./${name}`);
    lines.push(...(await bench(folder)));
  }
} finally {
  rmSync(folder, { recursive: true });
}

const rows = lines.map(({ title, measure, value, atMost, unit }) => {
  const shown = (number) => `${Number(number.toFixed(number < 10 ? 2 : 0))}${unit}`;
  const verdict = atMost === undefined ? '' : value <= atMost ? 'kept' : 'MISSED';
  return [title, measure, shown(value), atMost === undefined ? '' : `≤ ${shown(atMost)}`, verdict];
});
const table = [['', '', 'result', 'target', ''], ...rows];
const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
console.log(`node ${process.version}, ${availableParallelism()} cores\n`);
for (const row of table)
  console.log(
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  );
process.exitCode = rows.some((row) => row.at(-1) === 'MISSED') ? 1 : 0;
