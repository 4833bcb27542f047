import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXIT, UsageError } from '../../../src/cli/command';
import { run } from '../../../src/cli/project/project';
import { Tables } from '../../support/tables';

describe('sluice project', () => {
  const SLUICE_DATA = join(mkdtempSync(join(tmpdir(), 'sluice-project-')), 'data');
  const said: string[] = [];
  const output = { colour: false, write: (text: string) => void said.push(text) };
  const io = { cwd: '/', stdout: output, stderr: output, stdin: process.stdin, environment: { SLUICE_DATA } };
  const runs = (...argv: readonly string[]) => run(argv, io);

  it('W71 makes a project whose members share their drafts, and says so in the audit', async () => {
    expect(await runs('add', 'TB-7', '--title', 'Tuberculosis in care homes')).toBe(EXIT.ok);
    expect(await runs('drafts', 'TB-7', 'shared')).toBe(EXIT.ok);
    expect(said.at(-1)).toContain('Members of TB-7 write in each other');
    const tables = await Tables.of(SLUICE_DATA);
    const shared = await tables.run(`SELECT actor_id, value_after FROM audit_event WHERE kind = ?`, [
      'project.drafts-shared',
    ]);
    await tables.close();
    expect(shared).toEqual([{ actor_id: 'shell', value_after: '{"sharesDrafts":true}' }]);
  });

  it('refuses what is no word of it, and a project that is not there', async () => {
    await expect(runs('drafts', 'TB-7', 'perhaps')).rejects.toThrow(UsageError);
    expect(await runs('drafts', 'TB-8', 'shared')).toBe(EXIT.found);
    expect(said.at(-1)).toContain('There is no project TB-8');
  });
});
