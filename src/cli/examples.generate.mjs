// The README's examples of commands: each block that begins with `$ sluice …` is answered by the built command.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { README } from '../../test/support/readme-part.mjs';

export const target = README;

const SLUICE = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const EXAMPLE = /<!-- example: npm run generate -->\n\n```console\n\$ sluice (.*)\n[^]*?```\n/g;

export function text() {
  return readFileSync(README, 'utf8').replace(EXAMPLE, (_, typed) => {
    const { stdout, stderr } = spawnSync(process.execPath, [SLUICE, ...typed.split(' ')], {
      cwd: fileURLToPath(new URL('.', README)),
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });
    return `<!-- example: npm run generate -->\n\n\`\`\`console\n$ sluice ${typed}\n${stdout}${stderr}\`\`\`\n`;
  });
}
