import { ConsoleLogger } from '@nestjs/common';

/**
 * What goes wrong, on the process's own output. A logger and not a list of levels: an application that was created
 * with `logger: false` has none whose levels could be set, so a list would leave it silent for good.
 */
export function processLog(): ConsoleLogger {
  return new ConsoleLogger({ logLevels: ['error', 'warn'] });
}
