import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { Clock } from './app/clock.port';
import { DeliveryTries } from './app/releases/delivery-tries';
import { RunRelease } from './app/releases/run-release/run-release';
import { ProductVersion } from './app/scanning/product-version';
import { RunScan } from './app/scanning/run-scan/run-scan';
import { UploadLimit } from './app/submissions/upload-limit';
import { USE_CASES } from './app/use-cases';
import { productVersion } from './cli/version';
import type { Config } from './config';
import { adapters } from './infra/adapters';
import { databaseImports, databaseProviders } from './infra/database/database.providers';
import { JobRunner } from './infra/queue/job-runner';
import { JobSignal } from './infra/queue/job-signal';
import { Jobs } from './infra/queue/jobs.port';
import { WEB_CONTROLLERS, webProviders } from './web/parts';

/** Wires everything: pages ask use cases, use cases ask ports, and behind each port stands an adapter. */
@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: databaseImports(config),
      controllers: WEB_CONTROLLERS,
      providers: [
        ...webProviders(config),
        ...USE_CASES,
        ...adapters(config),
        ...databaseProviders(config),
        JobSignal,
        ...settingsOfUseCases(config),
        jobRunner(config),
      ],
    };
  }
}

function settingsOfUseCases({ maxUploadBytes, deliveryTries }: Config): Provider[] {
  return [
    { provide: UploadLimit, useValue: { maxBytes: maxUploadBytes } },
    { provide: DeliveryTries, useValue: { atMost: deliveryTries } },
    { provide: ProductVersion, useValue: { text: productVersion() } },
  ];
}

function jobRunner({ workers }: Config): Provider {
  return {
    provide: JobRunner,
    useFactory: (jobs: Jobs, signal: JobSignal, clock: Clock, scan: RunScan, release: RunRelease) =>
      new JobRunner({
        jobs,
        signal,
        clock,
        lanes: [
          { kind: 'scan', width: workers, run: (job) => scan.execute(job.subjectId, job.attempts) },
          { kind: 'release', width: 1, run: (job) => release.execute(job.subjectId, job.attempts) },
        ],
      }),
    inject: [Jobs, JobSignal, Clock, RunScan, RunRelease],
  };
}
