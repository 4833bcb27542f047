import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

describe('what is generated from the code', () => {
  it('stands in the repository as the code says; `npm run generate` writes it', () => {
    const script = join(__dirname, '../support/generate.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});
