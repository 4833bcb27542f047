// Writes everything that is generated from the code: `npm run generate`. With --check nothing is written, and what
// differs is named, with exit 1. A generator is a file `*.generate.mjs` beside its source. It exports `target` (a file
// URL) and `text()` (what that file should be, perhaps from what it is), and may read the compiled code in dist/.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const check = process.argv.includes('--check');

const generators = ['rules', 'src', 'views'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .filter((name) => name.endsWith('.generate.mjs'))
    .map((name) => join(root, folder, name)),
);

let differ = 0;
for (const generator of generators.sort()) {
  const { target, text } = await import(pathToFileURL(generator).href);
  const [is, wanted] = [existsSync(target) ? readFileSync(target, 'utf8') : undefined, await text()];
  if (is === wanted) continue;
  differ++;
  if (!check) writeFileSync(target, wanted);
  console.log(`${check ? 'differs' : 'written'}: ${relative(root, fileURLToPath(target))}`);
}
if (check && differ > 0) console.log('Run `npm run generate`.');
process.exitCode = check && differ > 0 ? 1 : 0;
