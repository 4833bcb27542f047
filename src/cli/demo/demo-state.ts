import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NAME = 'demonstration';

/**
 * Whether a data folder holds the demonstration: `absent`, `loading` (a start was interrupted and goes on the next
 * time) or `loaded`. A file, because the content goes in by many transactions, and nothing in the database should say
 * that it is only a demonstration.
 */
export type DemoState = 'absent' | 'loading' | 'loaded';

export function demoState(dataFolder: string): DemoState {
  const file = join(dataFolder, NAME);
  if (!existsSync(file)) return 'absent';
  return readFileSync(file, 'utf8').trim() === 'loaded' ? 'loaded' : 'loading';
}

export function rememberDemoState(dataFolder: string, state: 'loading' | 'loaded'): void {
  mkdirSync(dataFolder, { recursive: true });
  writeFileSync(join(dataFolder, NAME), `${state}\n`);
}
