import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const BUILT = join(__dirname, '../../dist');
const loadedSchema = z.array(z.string());

/** What checking this file loads of Sluice's readers and of libraries, run unpacked and in a process of its own. */
function loadedFor(name: string, content: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-cold-'));
  try {
    writeFileSync(join(folder, name), content);
    const script = `const { run } = require('./cli/check/check.js');
      const quiet = { colour: false, write: () => undefined };
      run([${JSON.stringify(name)}], { cwd: ${JSON.stringify(folder)}, environment: {}, stdout: quiet, stderr: quiet })
        .then(() => console.log(JSON.stringify(Object.keys(require.cache))));`;
    const modules = loadedSchema.parse(
      JSON.parse(execFileSync(process.execPath, ['-e', script], { cwd: BUILT, encoding: 'utf8' })),
    );
    return modules
      .map(
        (path) =>
          /(?:\/dist\/readers\/|\/node_modules\/)(?!.*\/node_modules\/)((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1],
      )
      .filter((found) => found !== undefined)
      .filter((found, at, all) => all.indexOf(found) === at)
      .sort();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Told apart, opened and unpacked by these, whatever the file is. */
const ALWAYS = [
  ...['archive', 'decoded-text.js', 'inside.js', 'registry.js', 'sniff', 'source.js', 'walk-files.js'],
  ...['iconv-lite', 'papaparse', 'safer-buffer', 'yaml', 'zod'],
];

describe('a cold check', () => {
  it('of a small table loads the reader of tables and no other', () => {
    const loaded = loadedFor('t.csv', 'region,people\nNorth,3\nSouth,120\n');
    expect(loaded.filter((name) => !ALWAYS.includes(name))).toEqual(['csv']);
  });

  it('of a text loads the reader of texts and no other', () => {
    const loaded = loadedFor('t.txt', 'Nothing much.\n');
    expect(loaded.filter((name) => !ALWAYS.includes(name))).toEqual(['text']);
  });
});
