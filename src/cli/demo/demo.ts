import { startServer } from '../../main';
import { ReadSetup } from '../../app/people/first-administrator/read-setup';
import { configOf, inApplication } from '../application';
import { type CommandIo, EXIT } from '../command';
import { parseOptions } from '../options';
import { loadDemoContent } from './demo-content';
import { DEMO_PEOPLE } from './demo-data';

const USAGE = 'Usage: sluice demo        serves demonstration content from SLUICE_DATA (default ./data)\n';

/** Everything a newcomer needs to see a file go from upload to release. */
export async function run(argv: readonly string[], io: CommandIo): Promise<number> {
  parseOptions(argv, {}, USAGE);
  const config = configOf(io);
  await inApplication(io, async (application) => {
    if (await application.get(ReadSetup).nobodyIsHere()) await loadDemoContent(application);
    return EXIT.ok;
  });
  const { url } = await startServer(config);
  const width = Math.max(...DEMO_PEOPLE.map(({ signIn }) => signIn.length));
  const people = DEMO_PEOPLE.map(
    ({ signIn, password, about }) => `  ${signIn.padEnd(width)}  ${password}  ${about}\n`,
  );
  io.stdout.write(`\nSluice is at ${url}. Sign in as\n\n${people.join('')}\nStop it with Ctrl+C.\n`);
  return EXIT.ok;
}
