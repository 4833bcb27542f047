import { sep } from 'node:path';
import { types } from 'node:util';
import type { Config } from '../config';
import { UsageError } from './command';

/**
 * Why Sluice cannot start here, when it is the operator's to change: said in words, with the variable to set. Any other
 * error comes back as it is.
 */
export function startProblem(error: unknown, config: Config): unknown {
  const words = isSystemError(error)
    ? (addressProblem(error, config) ?? storeProblem(error, config))
    : undefined;
  return words === undefined ? error : new UsageError(words);
}

interface SystemError extends Error {
  readonly code: string;
  readonly syscall?: unknown;
  readonly hostname?: unknown;
  readonly path?: unknown;
}

function isSystemError(error: unknown): error is SystemError {
  return types.isNativeError(error) && 'code' in error && typeof error.code === 'string';
}

function addressProblem(
  { code, syscall, hostname }: SystemError,
  { host, port }: Config,
): string | undefined {
  if (syscall !== 'listen' && hostname !== host) return undefined;
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program, perhaps another Sluice. Stop that one, or choose another port: PORT=${port + 1}`;
    case 'EACCES':
      return `Port ${port} may not be used by this account. Choose one above 1023, such as PORT=3000`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address ${host}. Set SLUICE_HOST to one of its own, or leave it out.`;
    default:
      return undefined;
  }
}

/** By SQLSTATE where the server answered, else by what the system says. */
const DATABASE_PROBLEMS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers there',
  ETIMEDOUT: 'nothing answers there',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of the host cannot be resolved now',
  '28P01': 'it does not take the password',
  '28000': 'it does not let this account in',
  '3D000': 'it has no such database',
};

function storeProblem(error: SystemError, { dataFolder, databaseUrl }: Config): string | undefined {
  const why = DATABASE_PROBLEMS[error.code];
  if (databaseUrl !== undefined && why !== undefined) {
    return `The database of SLUICE_DATABASE_URL cannot be used: ${why}.`;
  }
  const { path } = error;
  const inData =
    typeof path === 'string' && (path.startsWith(dataFolder) || dataFolder.startsWith(`${path}${sep}`));
  if (!inData && error.code !== 'SQLITE_CANTOPEN') return undefined;
  return `The folder ${dataFolder} cannot be used (${error.code}). Make it a folder that this account may write to, or set SLUICE_DATA.`;
}
