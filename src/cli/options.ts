import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './command';

export type OptionTable = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends OptionTable> = ReturnType<typeof parseStrictly<T>>;

/**
 * Options and positional arguments behind a command's name.
 *
 * @throws UsageError naming the option that is unknown or lacks its value
 */
export function parseOptions<T extends OptionTable>(
  argv: readonly string[],
  options: T,
  usage: string,
): Parsed<T> {
  try {
    return parseStrictly(argv, options);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    // Node adds advice on `--` that only confuses here.
    throw new UsageError(said.replace(/\. To specify a positional argument[^]*$/, '.'), usage);
  }
}

function parseStrictly<T extends OptionTable>(argv: readonly string[], options: T) {
  return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
}

/** The value of an option that takes one of a few words. */
export function oneOf<W extends string>(
  option: string,
  value: string,
  words: readonly W[],
  usage: string,
): W {
  const word = words.find((known) => known === value);
  if (word === undefined) {
    throw new UsageError(`--${option} is one of ${words.join(', ')}; you gave "${value}".`, usage);
  }
  return word;
}
