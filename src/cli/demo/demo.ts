import { ReadSetup } from '../../app/people/first-administrator/read-setup';
import type { Config } from '../../config';
import { configOf, inApplication } from '../application';
import { type CommandIo, EXIT, UsageError } from '../command';
import { plainCommand } from '../plain-command';
import { listen } from '../serve/listen';
import { loadDemoContent } from './demo-content';
import { DEMO_PEOPLE } from './demo-people';
import { demoState, rememberDemoState } from './demo-state';

const USAGE = 'Usage: sluice demo        serves demonstration content from SLUICE_DATA (default ./data)\n';

const LOOPBACK: readonly string[] = ['127.0.0.1', '::1', 'localhost'];

/** Everything a newcomer needs to see a file go from upload to release. */
export const run = plainCommand(USAGE, async (io) => {
  const config = configOf(io);
  const loaded = await loadOnce(config, io);
  if (loaded !== EXIT.ok) return loaded;
  const { url } = await listen(config);
  io.stdout.write(`\nSluice is at ${url}. Sign in as\n\n${signIns()}\nStop it with Ctrl+C.\n`);
  if (!LOOPBACK.includes(config.host)) {
    io.stderr.write('Everybody who can reach this machine can sign in: these passwords are public.\n');
  }
  return EXIT.ok;
});

/** Nothing goes into a folder with people of its own: anyone could then sign in there with these passwords. */
function loadOnce(config: Config, io: CommandIo): Promise<number> {
  return inApplication(io, async (application) => {
    const state = demoState(config.dataFolder);
    if (await application.get(ReadSetup).nobodyIsHere()) rememberDemoState(config.dataFolder, 'loading');
    else if (state === 'loaded') return EXIT.ok;
    else if (state === 'absent') throw new UsageError(notADemonstration(config));
    io.stdout.write('Putting the demonstration in…\n');
    await loadDemoContent(application);
    rememberDemoState(config.dataFolder, 'loaded');
    return EXIT.ok;
  });
}

function notADemonstration({ dataFolder }: Config): string {
  return `${dataFolder} belongs to people who are not of the demonstration; nothing was put in.
Serve it with \`sluice serve\`, or name another folder: SLUICE_DATA=./demo-data sluice demo`;
}

function signIns(): string {
  const widest = (values: readonly string[]) => Math.max(...values.map(({ length }) => length));
  const signIn = widest(DEMO_PEOPLE.map((person) => person.signIn));
  const password = widest(DEMO_PEOPLE.map((person) => person.password));
  return DEMO_PEOPLE.map(
    (person) => `  ${person.signIn.padEnd(signIn)}  ${person.password.padEnd(password)}  ${person.about}\n`,
  ).join('');
}
