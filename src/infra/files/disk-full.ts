import { errorCode } from './error-code';

/** No space, or no more of it for this user. */
export function isDiskFull(error: unknown): boolean {
  const code = errorCode(error);
  return code === 'ENOSPC' || code === 'EDQUOT';
}
