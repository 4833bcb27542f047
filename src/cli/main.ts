#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { bundledCommand } from './bundled-command';
import { EXIT, isUsageError, UsageError, type Command, type CommandIo } from './command';

/** Each command is one file, loaded only when it is asked for: `sluice check` must not pay for the server. */
const COMMANDS: Readonly<Record<string, { readonly about: string; readonly load: () => Promise<Command> }>> =
  {
    check: {
      about: 'check files for disclosure risk',
      load: loadCheck,
    },
    explain: {
      about: 'show how Sluice reads the tables of a file',
      load: () => import('./explain/explain.js'),
    },
    audit: {
      about: 'show what can be computed of counts that were taken out',
      load: () => import('./audit/audit.js'),
    },
    suppress: {
      about: 'find which counts to take out so that none can be computed',
      load: () => import('./suppress/suppress.js'),
    },
    serve: {
      about: 'serve the application',
      load: () => import('./serve/serve.js'),
    },
    demo: {
      about: 'serve it with demonstration people, a project and outputs',
      load: () => import('./demo/demo.js'),
    },
    user: {
      about: 'add people, set passwords and roles, grant the right to release',
      load: () => import('./user/user.js'),
    },
    project: {
      about: 'add projects and their members',
      load: () => import('./project/project.js'),
    },
    verify: {
      about: 'prove that the audit, the stored files and the packages are whole',
      load: () => import('./verify/verify.js'),
    },
  };

async function loadCheck(): Promise<Command> {
  const command = bundledCommand('check') ?? (await import('./check/check.js'));
  // V8 learns how long objects live from the first window of a file, which is held whole, and would put those of the
  // millions of rows after it among the old ones: half as much time again, and twice the memory. Said only when the
  // command is loaded, because its code cache is one of the flags that it was made with.
  setFlagsFromString('--no-allocation-site-pretenuring');
  return command;
}

const USAGE = `Usage: sluice COMMAND …

${Object.entries(COMMANDS)
  .map(([name, { about }]) => `  ${name.padEnd(10)}${about}`)
  .join('\n')}

sluice COMMAND --help says what a command takes.
`;

async function main(argv: readonly string[], io: CommandIo): Promise<number> {
  const [name = '', ...rest] = argv;
  if (name === '--help' || name === '-h' || name === 'help') {
    io.stdout.write(USAGE);
    return EXIT.ok;
  }
  if (name === '--version') {
    const { productVersion } = await import('./version.js');
    io.stdout.write(`${productVersion()}\n`);
    return EXIT.ok;
  }
  try {
    if (!Object.hasOwn(COMMANDS, name)) {
      throw new UsageError(name === '' ? 'Say what to do.' : `There is no command "${name}".`, USAGE);
    }
    const command = await COMMANDS[name]?.load();
    return (await command?.run(rest, io)) ?? EXIT.usage;
  } catch (error) {
    if (!isUsageError(error)) throw error;
    io.stderr.write(`${error.message}\n`);
    if (error.usage !== undefined) io.stderr.write(`\n${error.usage}`);
    return EXIT.usage;
  }
}

function output(stream: NodeJS.WriteStream): CommandIo['stdout'] {
  const colour = stream.isTTY && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb';
  return { colour, write: (text) => stream.write(text) };
}

// A reader that has seen enough (`| head`) closes the pipe; that is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

main(process.argv.slice(2), {
  cwd: process.cwd(),
  stdout: output(process.stdout),
  stderr: output(process.stderr),
  stdin: process.stdin,
  environment: process.env,
}).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`sluice stopped because of an error of its own: ${stackOf(error)}\n`);
    process.exitCode = EXIT.bug;
  },
);

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
