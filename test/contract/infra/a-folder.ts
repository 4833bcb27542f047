import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** An empty data folder; gone when the tests of the file have ended. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-infra-'));
  folders.push(folder);
  return folder;
}
