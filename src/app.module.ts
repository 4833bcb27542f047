import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { BeginAbsence } from './app/calendar/begin-absence/begin-absence';
import { Clock } from './app/clock.port';
import { RunDeadline } from './app/deadlines/run-deadline/run-deadline';
import { PublicAddress } from './app/notices/mailer.port';
import { SendMail } from './app/notices/send-mail/send-mail';
import { AskForDeletion } from './app/releases/ask-for-deletion/ask-for-deletion';
import { DeliveryTries } from './app/releases/delivery-tries';
import { CollectBytes } from './app/retention/collect-bytes/collect-bytes';
import { DeleteDue } from './app/retention/delete-due/delete-due';
import { LapseClaims } from './app/reviews/lapse-claims/lapse-claims';
import { RunRelease } from './app/releases/run-release/run-release';
import { TryBook } from './app/policies/try-book/try-book';
import { ProductVersion } from './app/scanning/product-version';
import { RunRecheck } from './app/scanning/run-recheck/run-recheck';
import { CompareOthers } from './app/scanning/compare-others/compare-others';
import { RunScan } from './app/scanning/run-scan/run-scan';
import { ExpireUpload } from './app/submissions/expire-upload/expire-upload';
import { UploadLimit } from './app/submissions/upload-limit';
import { USE_CASES } from './app/use-cases';
import { productVersion } from './cli/version';
import type { Config } from './config';
import { adapters } from './infra/adapters';
import { SystemClock } from './infra/clock';
import { databaseImports, databaseProviders } from './infra/database/database.providers';
import type { Lane } from './infra/queue/job-lane';
import { JobRunner } from './infra/queue/job-runner';
import { JobSignal } from './infra/queue/job-signal';
import { Jobs } from './infra/queue/jobs.port';
import { WEB_CONTROLLERS, webProviders } from './web/parts';

/** Wires everything: pages ask use cases, use cases ask ports, and behind each port stands an adapter. */
@Module({})
export class AppModule {
  /** `clock`: tests set another than the machine's. */
  static with(config: Config, clock: Clock = new SystemClock()): DynamicModule {
    return {
      module: AppModule,
      imports: databaseImports(config),
      controllers: WEB_CONTROLLERS,
      providers: [
        ...webProviders(config),
        ...USE_CASES,
        { provide: Clock, useValue: clock },
        ...adapters(config),
        ...databaseProviders(config),
        JobSignal,
        ...settingsOfUseCases(config),
        jobRunner(config),
      ],
    };
  }
}

function settingsOfUseCases({ maxUploadBytes, deliveryTries, origin, port }: Config): Provider[] {
  return [
    { provide: UploadLimit, useValue: { maxBytes: maxUploadBytes } },
    { provide: DeliveryTries, useValue: { atMost: deliveryTries } },
    { provide: PublicAddress, useValue: { url: origin ?? `http://localhost:${port}` } },
    { provide: ProductVersion, useValue: { text: productVersion() } },
  ];
}

function jobRunner({ workers }: Config): Provider {
  return {
    provide: JobRunner,
    useFactory: (jobs: Jobs, signal: JobSignal, clock: Clock, acts: ModuleRef) =>
      new JobRunner({ jobs, signal, clock, lanes: lanes(acts, workers) }),
    inject: [Jobs, JobSignal, Clock, ModuleRef],
  };
}

/** What each kind of job runs, in a lane of its own: a long check holds up no release. */
function lanes(acts: ModuleRef, workers: number): readonly Lane[] {
  return [
    { kind: 'scan', width: workers, run: (job) => acts.get(RunScan).execute(job.subjectId, job.attempts) },
    { kind: 'release', width: 1, run: (job) => acts.get(RunRelease).execute(job.subjectId, job.attempts) },
    { kind: 'claim', width: 1, run: (job) => acts.get(LapseClaims).execute(job.subjectId) },
    { kind: 'absence', width: 1, run: (job) => acts.get(BeginAbsence).execute(job.subjectId) },
    { kind: 'deadline', width: 1, run: (job) => acts.get(RunDeadline).execute(job.subjectId) },
    { kind: 'mail', width: 2, run: (job) => acts.get(SendMail).execute(job.subjectId, job.attempts) },
    { kind: 'trial', width: 1, run: (job) => acts.get(TryBook).execute(job.subjectId, job.attempts) },
    { kind: 'recheck', width: 1, run: (job) => acts.get(RunRecheck).execute(job.subjectId, job.attempts) },
    { kind: 'compare', width: 1, run: (job) => acts.get(CompareOthers).execute(job.subjectId) },
    { kind: 'upload', width: 1, run: (job) => acts.get(ExpireUpload).execute(job.subjectId) },
    { kind: 'collect', width: 1, run: (job) => acts.get(CollectBytes).execute(job.subjectId) },
    { kind: 'deletion', width: 1, run: () => acts.get(DeleteDue).execute() },
    { kind: 'recall', width: 1, run: (job) => acts.get(AskForDeletion).execute(job.subjectId, job.attempts) },
  ];
}
