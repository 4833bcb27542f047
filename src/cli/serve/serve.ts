import { startServer } from '../../main';
import { configOf } from '../application';
import { type CommandIo, EXIT } from '../command';
import { parseOptions } from '../options';

const USAGE = 'Usage: sluice serve        settings come from the environment, see README.md\n';

export async function run(argv: readonly string[], io: CommandIo): Promise<number> {
  parseOptions(argv, {}, USAGE);
  const server = await startServer(configOf(io));
  io.stdout.write(`Sluice is at ${server.url}\n`);
  if (server.setupLink !== undefined) {
    io.stdout.write(`Nobody is here yet. Create the first administrator at\n  ${server.setupLink}\n`);
  }
  return EXIT.ok;
}
