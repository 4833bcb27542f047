// `npm run fuzz`: checks 20,000 files that were made hostile, in processes with limits of memory and time. None may end
// its process, run over a limit, or be passed while a part of it is unread. SLUICE_SEED and SLUICE_FUZZ_COUNT choose
// others; `npm test` runs a small part of them. Takes a few minutes, so the whole is run by hand.
import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'dist/fuzz');
await build({
  absWorkingDir: root,
  entryPoints: ['test/fuzz/fuzz.ts', 'test/fuzz/child.ts'],
  outdir: folder,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  packages: 'external',
  logLevel: 'warning',
});
process.chdir(root);
createRequire(import.meta.url)(join(folder, 'fuzz.js'));
