import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareDataFolder } from '../../../src/cli/data-folder';
import { startProblem } from '../../../src/cli/start-problem';
import { readConfig } from '../../../src/config';

const NOWHERE = ['/dev/null/x', '/etc/passwd'];
/** Where Node's own recursive making of folders never ends. */
const KERNEL = existsSync('/proc/self') ? ['/proc/x', '/proc/x/y/z'] : [];

describe('SLUICE_DATA', () => {
  it.each([...NOWHERE, ...KERNEL])('%s is refused in words before anything starts', (folder) => {
    const config = readConfig({ SLUICE_DATA: folder });
    expect(() => {
      try {
        prepareDataFolder(config.dataFolder);
      } catch (error) {
        throw startProblem(error, config);
      }
    }).toThrow(`The folder ${folder} cannot be used`);
  });

  it('is made with all above it, and left as empty as it was', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'sluice-data-')), 'a', 'b');
    prepareDataFolder(folder);
    prepareDataFolder(folder);
    expect(readdirSync(folder)).toEqual([]);
  });
});
