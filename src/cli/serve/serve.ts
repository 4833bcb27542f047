import { configOf } from '../application';
import { EXIT } from '../command';
import { plainCommand } from '../plain-command';
import { listen } from './listen';

const USAGE = 'Usage: sluice serve        settings come from the environment, see README.md\n';

export const run = plainCommand(USAGE, async (io) => {
  const server = await listen(configOf(io));
  io.stdout.write(`Sluice is at ${server.url}\n`);
  if (server.setupLink !== undefined) {
    io.stdout.write(`Nobody is here yet. Create the first administrator at\n  ${server.setupLink}\n`);
  }
  return EXIT.ok;
});
