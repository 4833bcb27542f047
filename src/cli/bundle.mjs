// Packs `sluice check` into one script with V8's code cache, so that a small file is answered within three times
// `node -e 0`. The cache is taken after a check has run, because V8 then also has the functions that were used.
import { build } from 'esbuild';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const folder = process.env.SLUICE_DIST ?? join(root, 'dist');
const filename = join(folder, 'cli/check.bundle.js');

const packed = await build({
  absWorkingDir: root,
  entryPoints: ['src/cli/check/check.ts'],
  bundle: true,
  platform: 'node',
  target: 'node20',
  // Else a regular expression with \p{…} in a function is made anew at every call.
  supported: { 'regexp-unicode-property-escapes': true },
  format: 'cjs',
  mainFields: ['module', 'main'],
  // Large, and needed only for pictures and for archives that few make: loaded from node_modules when one is met.
  external: [
    ...['sharp', 'exifr', 'tesseract.js', '@tesseract.js-data/eng'],
    ...['fzstd', 'seek-bzip', 'xz-decompress', 'libarchive-wasm'],
  ],
  minifySyntax: true,
  minifyWhitespace: true,
  write: false,
  logLevel: 'warning',
});
// One character beyond ASCII makes V8 keep the whole text in two bytes a character, and read it so at each start. esbuild
// leaves them in regular expressions and templates, where the escape means the same.
const code = packed.outputFiles[0].text.replace(
  /[\u0080-\uffff]/g,
  (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
);
// One expression: a function of what a module has around it that gives the module's exports.
const source = `(function (require, __dirname) { const module = { exports: {} }; ((module, exports) => {${code}\n})(module, module.exports); return module.exports; })`;
writeFileSync(filename, source);

// Books that Sluice brings, read, by the SHA-256 of their text: one that was edited since is read again.
const require = createRequire(join(folder, 'cli/main.js'));
const { readBookFolder, sha256 } = require('../infra/policies/book-folder.js');
const { readYaml } = require('../engine/rulebook/yaml-text.js');
const books = [...readBookFolder(join(root, 'rules/books')).values()];
writeFileSync(
  join(folder, 'cli/books.json'),
  JSON.stringify(
    Object.fromEntries(books.map(({ text, fileName }) => [sha256(text), readYaml(text, fileName).value])),
  ),
);

const script = new Script(source, { filename });
const command = script.runInThisContext()(createRequire(filename), dirname(filename));
const sample = mkdtempSync(join(tmpdir(), 'sluice-bundle-'));
const quiet = { colour: false, write: () => undefined };
writeFileSync(
  join(sample, 't.csv'),
  'region,people,mean age\nNorth,3,41.2\nSouth,120,39.5\nTotal,123,39.6\n',
);
for (const format of ['json', 'text']) {
  const code = await command.run(['t.csv', '--format', format], {
    cwd: sample,
    environment: {},
    stdout: quiet,
    stderr: quiet,
  });
  if (code !== 1) throw new Error(`the packed check of a small count exits with ${code}, not 1`);
}
rmSync(sample, { recursive: true });
writeFileSync(join(folder, 'cli/check.bundle.cache'), script.createCachedData());
console.log(`packed ${filename} (${Math.round(readFileSync(filename).length / 1000)} kB)`);
