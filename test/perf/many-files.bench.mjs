import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { checkedFiles } from './measured-process.mjs';

const FILES = 10_000;
/** 300 files a second. */
const MOST_MS = 1000 / 300;

/** A zip of small tables, as a loop over practices leaves it. */
export async function bench(folder) {
  const path = join(folder, 'practices.zip');
  const zip = new ZipFile();
  for (let number = 0; number < FILES; number++)
    zip.addBuffer(Buffer.from(table(number)), `practice-${number}.csv`);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
  const { ms, files } = await checkedFiles(path);
  // The archive itself is one more.
  if (files.length !== FILES + 1) throw new Error(`${files.length - 1} files were checked, not ${FILES}`);
  return [
    {
      title: 'check a zip of 10,000 small files',
      measure: `time a file, ${Math.round((1000 * FILES) / ms)} a second`,
      value: ms / FILES,
      atMost: MOST_MS,
      unit: ' ms',
    },
  ];
}

function table(number) {
  const rows = ['North', 'South', 'East', 'West'].map(
    (region, at) => `${region},${120 + ((number + at * 31) % 400)},${300 + ((number + at * 17) % 900)}\n`,
  );
  return `region,people,visits\n${rows.join('')}`;
}
