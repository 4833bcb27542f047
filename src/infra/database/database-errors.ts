import { QueryFailedError } from 'typeorm';
import { refuse } from '../../app/refusals';

const FULL: readonly string[] = ['SQLITE_FULL', '53100'];
const NOT_UNIQUE: readonly string[] = ['23505'];

/** Something is wrong with the database or with our use of it. Carries the statement, never its parameters. */
class DatabaseFault extends Error {}

/**
 * What leaves this folder. typeorm's error carries the parameters, PostgreSQL's the offending row: password hashes and
 * session ids would end in a log.
 */
export function inOurWords(error: unknown): unknown {
  if (FULL.includes(codeOf(error))) return refuse.storageFull();
  if (!(error instanceof QueryFailedError)) return error;
  return new DatabaseFault(`${error.message} (${codeOf(error)}) in: ${error.query}`);
}

/** Does what may meet a unique constraint, and throws this refusal when it does. */
export async function unlessTaken<T>(write: Promise<T>, taken: () => Error): Promise<T> {
  try {
    return await write;
  } catch (error) {
    throw isUniqueViolation(error) ? taken() : error;
  }
}

/** Another process holds SQLite's file. */
export function isBusy(error: unknown): boolean {
  return codeOf(error) === 'SQLITE_BUSY';
}

function isUniqueViolation(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  return NOT_UNIQUE.includes(codeOf(error)) || error.message.includes('UNIQUE constraint failed');
}

/** SQLite's result code or PostgreSQL's SQLSTATE. */
function codeOf(error: unknown): string {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return '';
  return String(cause.code);
}
