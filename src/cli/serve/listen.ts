import type { Config } from '../../config';
import { type RunningServer, startServer } from '../../main';
import { UsageError } from '../command';

/** Starts the server. An address that cannot be had is the operator's to change, so it is said in words. */
export async function listen(config: Config): Promise<RunningServer> {
  try {
    return await startServer(config);
  } catch (error) {
    const words = addressProblem(error, config);
    throw words === undefined ? error : new UsageError(words);
  }
}

function addressProblem(error: unknown, { host, port }: Config): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined;
  if (error.syscall !== 'listen' && error.syscall !== 'getaddrinfo') return undefined;
  switch (error.code) {
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
