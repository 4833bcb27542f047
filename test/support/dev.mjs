// `npm run dev`: serves the demonstration from ./data, and builds and starts it again when code, views or rules change.
// `node --watch-path` cannot do it: it does not exist on Linux, and would not build.
import { spawn, spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const QUIET_MS = 300;

let server;
let waiting;

function start() {
  const built = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
  if (built.status === 0) {
    server = spawn(process.execPath, ['dist/cli/main.js', 'demo'], { cwd: root, stdio: 'inherit' });
  } else console.log('Not built. Waiting for the next change.');
}

function again() {
  if (server?.exitCode !== null || server.signalCode !== null) {
    start();
    return;
  }
  // A change while it still ends is built by the start that comes anyway.
  if (!server.killed) server.once('exit', start);
  server.kill();
}

start();
for (const folder of ['src', 'views', 'rules/books']) {
  watch(join(root, folder), { recursive: true }, (_, name) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      console.log(`\n${folder}/${name} changed.`);
      again();
    }, QUIET_MS);
  });
}
