import { type Command, type CommandIo, EXIT, UsageError } from './command';
import { parseOptions } from './options';

/** A command that takes nothing but `--help`: its settings come from the environment. */
export function plainCommand(usage: string, act: (io: CommandIo) => Promise<number>): Command['run'] {
  return async (argv, io) => {
    const help = { help: { type: 'boolean', short: 'h', default: false } } as const;
    const { values, positionals } = parseOptions(argv, help, usage);
    if (values.help) {
      io.stdout.write(usage);
      return EXIT.ok;
    }
    if (positionals.length > 0) throw new UsageError(`"${positionals.join(' ')}" is too much here.`, usage);
    return act(io);
  };
}
