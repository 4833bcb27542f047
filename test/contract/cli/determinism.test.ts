import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runSluice } from './scenario';

describe('the same inputs, rulebook and version give the same bytes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-determinism-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  writeFileSync(join(folder, 'b.csv'), 'region,people\nNorth,3\nSouth,120\n');
  writeFileSync(join(folder, 'a.csv'), 'region,mean income,n\nNorth,312.5,4\nSouth,290.1,120\n');
  writeFileSync(join(folder, 'notes.txt'), 'Nothing much.\n');

  it.each(['json', 'text', 'html', 'sarif'])('as %s', (format) => {
    const first = runSluice(['check', '.', '--format', format], folder);
    const second = runSluice(['check', '.', '--format', format], folder);
    expect(second).toEqual(first);
    expect(first.stdout).not.toBe('');
  });

  it('whatever order the paths are given in', () => {
    const forward = runSluice(['check', 'a.csv', 'b.csv', '--format', 'json'], folder);
    const backward = runSluice(['check', 'b.csv', 'a.csv', '--format', 'json'], folder);
    expect(backward.stdout).toBe(forward.stdout);
  });
});
