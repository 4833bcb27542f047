// `npm run gallery`: pictures of every page in both themes and two widths, and one page of HTML to look at them.
// The pictures are taken by the tests that hold the pages to their promises, so a page that has a test is in it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'gallery');
/** As `test/support/screen.ts` ends their names. */
const KINDS = [
  ['light', 'Light, 1280 px'],
  ['dark', 'Dark, 1280 px'],
  ['phone-light', 'Light, 390 px'],
  ['phone-dark', 'Dark, 390 px'],
];

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const jest = join(root, 'node_modules/jest/bin/jest.js');
const taken = spawnSync(
  process.execPath,
  [jest, '--maxWorkers=1', 'test/browser/((keeping|retention)-)?pages'],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, SLUICE_PICTURES: folder },
  },
);

const pictures = new Set(readdirSync(folder));
const pages = [...pictures].filter((name) => name.endsWith('-phone-dark.png')).sort();
const names = pages.map((name) => name.slice(0, -'-phone-dark.png'.length));
writeFileSync(join(folder, 'index.html'), page(names));
console.log(`\n${names.length} pages: ${join(folder, 'index.html')}`);
process.exitCode = taken.status ?? 1;

function page(all) {
  const links = all.map((name) => `<li><a href="#${name}">${name}</a></li>`).join('\n');
  const sections = all.map(section).join('\n');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sluice, every page</title>
<style>
  body { margin: 1.5rem; font: 14px/1.5 system-ui; color: #1b2227; background: #fff; }
  nav ul { columns: 14rem; padding: 0; list-style: none; }
  .four { display: flex; gap: 1rem; align-items: start; overflow-x: auto; padding-bottom: 1rem; }
  figure { flex: none; margin: 0; }
  img { display: block; border: 1px solid #87929c; }
  .wide img { width: 640px; }
  .narrow img { width: 260px; }
</style>
<h1>Every page, in both themes and two widths</h1>
<nav aria-label="Pages"><ul>
${links}
</ul></nav>
${sections}
</html>
`;
}

function section(name) {
  const figures = KINDS.filter(([kind]) => pictures.has(`${name}-${kind}.png`)).map(([kind, words]) => {
    const width = kind.startsWith('phone') ? 'narrow' : 'wide';
    const alt = `${name}: ${words}`;
    return `<figure class="${width}"><figcaption>${words}</figcaption><a href="${name}-${kind}.png"><img src="${name}-${kind}.png" alt="${alt}" loading="lazy"></a></figure>`;
  });
  return `<section id="${name}"><h2>${name}</h2><div class="four" tabindex="0" role="region" aria-label="${name}">${figures.join('')}</div></section>`;
}
