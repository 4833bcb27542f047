import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import { makeInput } from './make-input';
import { SEED } from './seed';
import { WatchedChild } from './watched-child';

const settings = z
  .object({
    SLUICE_SEED: z.coerce.number().int().default(SEED),
    SLUICE_FUZZ_COUNT: z.coerce.number().int().min(1).default(20_000),
    /** One input alone, by its number. */
    SLUICE_FUZZ_ONLY: z.coerce.number().int().min(0).optional(),
  })
  .parse(process.env);
const KEPT = join(__dirname, 'kept');

async function fuzz(): Promise<void> {
  const { SLUICE_SEED: seed, SLUICE_FUZZ_COUNT: count, SLUICE_FUZZ_ONLY: only } = settings;
  const [first, end] = only === undefined ? [0, count] : [only, only + 1];
  const started = performance.now();
  let next = first;
  let failures = 0;
  const work = async () => {
    const child = new WatchedChild();
    for (let number = next++; number < end; number = next++) {
      const wrong = await child.judge(seed, number);
      if (wrong !== undefined) {
        failures += 1;
        await keep(seed, number, wrong);
      }
      if (number > 0 && number % 1000 === 0) process.stderr.write(`${number} of ${end} …\n`);
    }
    child.stop();
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), end - first) }, work));
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(
    `${end - first} inputs, seed ${seed}, ${seconds} s: ${failures === 0 ? 'nothing' : failures} to mend`,
  );
  process.exitCode = failures === 0 ? 0 : 1;
}

async function keep(seed: number, number: number, wrong: string): Promise<void> {
  const { name, bytes, changes } = await makeInput(seed, number);
  const path = join(KEPT, `${seed}-${number}-${name}`);
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(path, bytes);
  console.log(
    `${name} with ${changes.join(', ')}: ${wrong}\n  kept: ${path}\n  again: SLUICE_SEED=${seed} SLUICE_FUZZ_ONLY=${number} npm run fuzz\n`,
  );
}

void fuzz();
