/** What a command may touch of the process, handed in so that a command can also be run in a test. */
export interface CommandIo {
  readonly cwd: string;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: NodeJS.ReadableStream;
  readonly environment: NodeJS.ProcessEnv;
}

export interface Output {
  write(text: string): void;
  /** A person looks at it and wants colours. */
  readonly colour: boolean;
}

/** One command of `sluice`: takes what stands behind its name, answers with the exit code. */
export interface Command {
  run(argv: readonly string[], io: CommandIo): Promise<number>;
}

export const EXIT = { ok: 0, found: 1, usage: 2, broken: 3, bug: 70 } as const;

/** What was asked for cannot be: said on standard error with the usage, exit 2. */
export class UsageError extends Error {
  constructor(
    message: string,
    /** The usage of the command, or nothing when the message says it all (a book that does not validate). */
    readonly usage?: string,
  ) {
    super(message);
    this.name = 'UsageError';
  }
}

/** By name: a packed command (`bundled-command.ts`) has a class of its own. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === 'UsageError';
}
