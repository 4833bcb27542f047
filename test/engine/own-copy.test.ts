import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ownCopy } from '../../src/engine/model/own-copy';

const MEGABYTE = 1_000_000;
const PIECES = 60;

/** Bytes that are still held after one label of each piece of a file was kept. */
function heldBy(keep: (label: string) => string): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (!isCollector(collect)) throw new Error('V8 has no gc here');
  collect();
  const before = process.memoryUsage().heapUsed;
  const kept = Array.from({ length: PIECES }, (_, i) => keep(piece(i).slice(100, 140)));
  collect();
  const held = process.memoryUsage().heapUsed - before;
  expect(kept).toHaveLength(PIECES);
  return held;
}

function isCollector(value: unknown): value is () => void {
  return typeof value === 'function';
}

function piece(seed: number): string {
  return Buffer.alloc(MEGABYTE, `label ${seed} of a long file, `).toString('latin1');
}

describe('a label kept to the end of a long file', () => {
  it('keeps the piece of the file that it was cut out of, unless it is copied', () => {
    expect(heldBy((label) => label)).toBeGreaterThan((PIECES * MEGABYTE) / 2);
    expect(heldBy(ownCopy)).toBeLessThan((PIECES * MEGABYTE) / 10);
  });

  it('says the same', () => {
    for (const text of ['', 'n', 'Region Hovedstaden', '😀']) expect(ownCopy(text)).toBe(text);
  });
});
