import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module';
import type { Clock } from './app/clock.port';
import { OfferSetupLink } from './app/people/first-administrator/offer-setup-link';
import type { Config } from './config';
import { startJobs } from './infra/queue/start-jobs';
import { processLog } from './process-log';
import { setUpWeb } from './web/set-up-web';

export interface RunningServer {
  readonly url: string;
  /** A link for the first administrator, when there is nobody yet. */
  readonly setupLink?: string;
  readonly app: NestExpressApplication;
}

/**
 * Migrates, starts the jobs and serves. Everything a person could call Sluice runs in this process.
 *
 * @param clock another than the machine's, for tests
 */
export async function startServer(config: Config, clock?: Clock): Promise<RunningServer> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config, clock), {
    bodyParser: false,
    // Who started us says what went wrong; Nest would end the process on its own.
    abortOnError: false,
    // What keeps it from starting comes as an error, and is said once, in words.
    logger: false,
  });
  app.enableShutdownHooks();
  try {
    await setUpWeb(app, config);
    await app.listen(config.port, config.host);
    app.useLogger(processLog());
    await startJobs(app);
  } catch (error) {
    // Open databases and workers would keep a process alive that serves nothing.
    await app.close();
    throw error;
  }

  const url = config.origin ?? (await app.getUrl()).replace('127.0.0.1', 'localhost');
  const token = await app.get(OfferSetupLink).execute();
  return { url, setupLink: token && `${url}/setup/${token}`, app };
}
