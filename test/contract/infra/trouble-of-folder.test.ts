import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { troubleOfFolder } from '../../../src/infra/destinations/trouble-of-folder';

describe('a folder that packages may go to', () => {
  let root: string;

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'sluice-roots-'));
    for (const name of ['partners', 'data/files']) mkdirSync(join(root, name), { recursive: true });
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  it('is none of those in which Sluice itself keeps files, though the operator allows what is around them', async () => {
    const allowed = { roots: [root], dataFolder: join(root, 'data') };
    expect(await troubleOfFolder(join(root, 'partners'), allowed)).toBeUndefined();
    expect(await troubleOfFolder(join(root, 'data/files'), allowed)).toBe('of-sluice');
    expect(await troubleOfFolder(join(root, 'data'), allowed)).toBe('of-sluice');
  });
});
