import type { NestExpressApplication } from '@nestjs/platform-express';
import { hostname } from 'node:os';
import { JobRunner } from './job-runner';

/**
 * Starts running jobs; the server listens already. Its address makes the owner's name: no two processes of a machine
 * listen on one, so whoever claimed jobs under this name before is dead, and they are taken up at once.
 */
export async function startJobs(app: NestExpressApplication): Promise<void> {
  const address: unknown = app.getHttpServer().address();
  await app.get(JobRunner).start(`${hostname()} ${JSON.stringify(address)}`);
}
