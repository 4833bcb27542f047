import { createWriteStream, mkdirSync } from 'node:fs';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { seeded } from './seeded.mjs';

const REGIONS = ['Northern', 'Eastern', 'Southern', 'Western', 'Central', 'Islands'];
const BANDS = ['18-34', '35-49', '50-64', '65-79', '80+'];
const COLUMNS = [
  'practice',
  'region',
  'age_band',
  'sex',
  'month',
  'patients',
  'visits',
  'percent',
  'mean_score',
];

/**
 * Writes a long count table as researchers make them: labels, counts, percentages and means; about one count in a
 * thousand is small. `megabytes` are of 1,000,000 bytes.
 */
export async function csvFile(path, { megabytes, seed }) {
  mkdirSync(dirname(path), { recursive: true });
  const random = seeded(seed);
  const out = createWriteStream(path);
  out.write(`${COLUMNS.join(',')}\n`);
  let block = '';
  for (let written = 0, row = 0; written < megabytes * 1_000_000; row++) {
    block += `${line(row, random)}\n`;
    if (block.length < 64 * 1024) continue;
    written += block.length;
    if (!out.write(block)) await once(out, 'drain');
    block = '';
  }
  out.end(block);
  await once(out, 'close');
}

function line(row, random) {
  const patients = random() < 0.001 ? 1 + Math.floor(random() * 9) : 40 + Math.floor(random() * 900);
  const visits = Math.min(patients, 12 + Math.floor(random() * 28));
  const month = `${2023 + (Math.floor(row / 12) % 3)}-${String(1 + (row % 12)).padStart(2, '0')}`;
  return [
    `Practice ${1 + (Math.floor(row / 720) % 4000)}`,
    REGIONS[row % REGIONS.length],
    BANDS[Math.floor(row / 6) % BANDS.length],
    row % 2 === 0 ? 'F' : 'M',
    month,
    patients,
    visits,
    ((100 * visits) / patients).toFixed(1),
    (15 + 8 * random()).toFixed(2),
  ].join(',');
}
