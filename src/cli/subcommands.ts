import { type Command, UsageError } from './command';

/** A command made of several, `sluice user add`: each is one function. */
export function subcommands(usage: string, table: Readonly<Record<string, Command['run']>>): Command['run'] {
  return async (argv, io) => {
    const [name = '', ...rest] = argv;
    if (name === '--help' || name === '-h') {
      io.stdout.write(usage);
      return 0;
    }
    const run = Object.hasOwn(table, name) ? table[name] : undefined;
    if (!run) throw new UsageError(name === '' ? 'Say what to do.' : `There is no "${name}" here.`, usage);
    return run(rest, io);
  };
}
