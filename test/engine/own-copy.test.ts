import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { ownCopy } from '../../src/engine/model/own-copy';

const MEGABYTE = 1_000_000;
const PIECES = 60;

/** In a process of its own: what other tests leave behind would be counted too. */
const PROGRAM = `
  const { ownCopy } = require(process.argv[1]);
  const keep = process.argv[2] === 'copied' ? ownCopy : (label) => label;
  const piece = (seed) => Buffer.alloc(${MEGABYTE}, 'label ' + seed + ' of a long file, ').toString('latin1');
  gc();
  const before = process.memoryUsage().heapUsed;
  const kept = Array.from({ length: ${PIECES} }, (_, seed) => keep(piece(seed).slice(100, 140)));
  gc();
  console.log(process.memoryUsage().heapUsed - before, kept.length);
`;

/** Bytes that are still held after one label of each piece of a file was kept. */
function heldBy(label: 'cut out' | 'copied'): number {
  const built = resolve(__dirname, '../../dist/engine/model/own-copy.js');
  const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', '-e', PROGRAM, built, label], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return Number(stdout.split(' ')[0]);
}

describe('a label kept to the end of a long file', () => {
  it('keeps the piece of the file that it was cut out of, unless it is copied', () => {
    expect(heldBy('cut out')).toBeGreaterThan((PIECES * MEGABYTE) / 2);
    expect(heldBy('copied')).toBeLessThan((PIECES * MEGABYTE) / 10);
  });

  it('says the same', () => {
    for (const text of ['', 'n', 'Region Hovedstaden', '😀']) expect(ownCopy(text)).toBe(text);
  });
});
