import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { DEMO_PEOPLE } from '../../src/cli/demo/demo-people';
import { DEMO_REQUESTS } from '../../src/cli/demo/demo-requests';
import { Visitor } from '../support/visitor';

const CLI = join(__dirname, '../../dist/cli/main.js');

describe('the demonstration', () => {
  let folder: string;
  let demo: ChildProcess | undefined;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sluice-demo-'));
  });
  afterEach(async () => {
    await ends('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  });

  it('shows a draft to its researcher and two requests to a checker, at once and again', async () => {
    for (let start = 0; start < 2; start++) {
      const origin = await starts();
      expect(titles(await requestsOf('robin', origin))).toEqual(titles(DEMO_REQUESTS));
      const waiting = await queueOf('carla', origin);
      expect(titles(waiting)).toEqual(titles(DEMO_REQUESTS.filter(({ submitted }) => submitted)));
      await ends('SIGTERM');
    }
  });

  it('goes on where a first start was killed', async () => {
    for (const afterMs of [0, 100, 300]) {
      const first = start();
      await says(first, /Putting the demonstration in/);
      await new Promise((resolve) => setTimeout(resolve, afterMs));
      first.kill('SIGKILL');
      await gone(first);
    }
    const origin = await starts();
    const mine = await requestsOf('robin', origin);
    expect(titles(mine)).toEqual(titles(DEMO_REQUESTS));
    for (const { title, files, submitted } of DEMO_REQUESTS) {
      const line = mine.find((other) => other.title === title);
      expect(line).toMatchObject({ files: files.length, state: submitted ? 'submitted' : 'draft' });
    }
  });

  it('keeps out of a folder that belongs to people of its own', async () => {
    const added = start(['user', 'add', 'lena', '--name', 'Lena', '--role', 'checker']);
    expect(await gone(added)).toBe(0);
    const refused = await ending(start());
    expect(refused.code).toBe(2);
    expect(refused.text).toContain('not of the demonstration');
  });

  it.each(['demo', 'serve'])('%s says which port is taken, and ends', async (command) => {
    const other = await listening();
    const refused = await ending(start([command], { PORT: String(other.port) }));
    other.server.close();
    expect(refused.code).toBe(2);
    expect(refused.text).toContain(`Port ${other.port} is taken`);
  });

  function start(args: readonly string[] = ['demo'], settings: NodeJS.ProcessEnv = {}): ChildProcess {
    const env = { ...process.env, PORT: '0', SLUICE_DATA: folder, ...settings };
    return spawn(process.execPath, [CLI, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  }

  async function starts(): Promise<string> {
    demo = start();
    return says(demo, /Sluice is at (http:\S+)\. Sign in/);
  }

  async function ends(signal: NodeJS.Signals): Promise<void> {
    if (demo?.exitCode !== null || demo.signalCode !== null) return;
    demo.kill(signal);
    await gone(demo);
  }
});

function gone(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('close', resolve));
}

/** What the first group of the pattern stands for, as soon as the process has written it. */
function says(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (part: Buffer) => {
      said += part.toString();
      const found = pattern.exec(said);
      if (found) resolve(found[1] ?? '');
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('close', () => {
      reject(new Error(`it ended without saying ${String(pattern)}: ${said}`));
    });
  });
}

async function ending(child: ChildProcess): Promise<{ readonly code: number | null; readonly text: string }> {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (part: Buffer) => {
      text += part.toString();
    });
  }
  return { code: await gone(child), text };
}

async function listening(): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { server, port: address.port };
}

function titles(requests: readonly { readonly title: string }[]): readonly string[] {
  return requests.map(({ title }) => title).sort();
}

async function signedIn(signIn: string, origin: string): Promise<Visitor> {
  const person = DEMO_PEOPLE.find((other) => other.signIn === signIn);
  return new Visitor(origin, signIn).signsIn(signIn, person?.password ?? '');
}

async function requestsOf(signIn: string, origin: string): Promise<readonly Line[]> {
  const { text } = await (await signedIn(signIn, origin)).gets('/projects');
  return z.object({ requests: z.array(line) }).parse(JSON.parse(text)).requests;
}

async function queueOf(signIn: string, origin: string): Promise<readonly Line[]> {
  const { text } = await (await signedIn(signIn, origin)).gets('/queue');
  return z.object({ lines: z.array(line) }).parse(JSON.parse(text)).lines;
}

const line = z.looseObject({ title: z.string(), state: z.string(), files: z.number() });
type Line = z.output<typeof line>;
