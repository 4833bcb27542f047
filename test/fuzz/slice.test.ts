import { join } from 'node:path';
import { BINARY_FORMATS, TEXT_FORMATS } from '../../src/engine/model/formats';
import { recognise } from '../../src/readers/registry';
import { bufferSource } from '../../src/readers/source';
import { judge, lenientBook } from './judge';
import { makeInput } from './make-input';
import { SAMPLES } from './samples';
import { SEED } from './seed';

const seed = Number(process.env['SLUICE_SEED'] ?? SEED);
const INPUTS = 300;
/** Known by their first bytes, and read by nobody. */
const UNREAD = ['heic', 'exe', 'unknown'];

describe('hostile files', () => {
  const book = lenientBook(join(__dirname, '../..'));

  it('are made of a sample in every format', async () => {
    const formats = new Set<string>(UNREAD);
    for (const { name, make } of SAMPLES)
      formats.add((await recognise(bufferSource(await make()), name)).format);
    expect([...TEXT_FORMATS, ...BINARY_FORMATS].filter((format) => !formats.has(format))).toEqual([]);
  });

  it('are the same for the same seed', async () => {
    for (let number = 0; number < SAMPLES.length; number += 1) {
      expect((await makeInput(seed, number)).bytes).toEqual((await makeInput(seed, number)).bytes);
    }
  });

  it('never throw, and never pass while a part of them is unread (npm run fuzz does the same with more)', async () => {
    for (let number = 0; number < INPUTS; number += 1) {
      const { name, changes, ...input } = await makeInput(seed, number);
      const wrong = await judge({ name, changes, ...input }, book);
      const again = `SLUICE_SEED=${seed} SLUICE_FUZZ_ONLY=${number} npm run fuzz`;
      expect(wrong && `${name} with ${changes.join(', ')}: ${wrong}; ${again}`).toBeUndefined();
    }
  });
});
