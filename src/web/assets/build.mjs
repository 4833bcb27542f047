// Builds styles and browser modules into dist/web/assets, each named by its content, and a manifest of the names.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from 'sass';

const here = dirname(fileURLToPath(import.meta.url));
const packageRoot = join(here, '../../..');
const target = process.argv[2] ?? join(packageRoot, 'dist/web/assets');

const { css } = compile(join(here, 'styles/sluice.scss'), {
  style: 'compressed',
  loadPaths: [join(packageRoot, 'node_modules')],
  quietDeps: true,
  // Bootstrap 5.3 is still written with @import; its successor is not out.
  silenceDeprecations: ['import', 'global-builtin', 'color-functions', 'if-function'],
});

const { outputFiles } = await build({
  entryPoints: [join(here, 'browser/sluice.ts')],
  tsconfig: join(here, 'browser/tsconfig.json'),
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  write: false,
});

await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
const names = {
  style: await keep('sluice', 'css', css),
  script: await keep('sluice', 'js', outputFiles[0].text),
};
await writeFile(join(target, 'manifest.json'), JSON.stringify(names));

/** The name changes with the content, so that browsers may keep the file for ever. */
async function keep(name, extension, text) {
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 12);
  const fileName = `${name}-${digest}.${extension}`;
  await writeFile(join(target, fileName), text);
  return fileName;
}
