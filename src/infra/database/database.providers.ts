import type { DynamicModule, Provider } from '@nestjs/common';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import type { DataSource, DataSourceOptions } from 'typeorm';
import { Clock } from '../../app/clock.port';
import { Sessions } from '../../app/people/people.port';
import { TrialNotes } from '../../app/policies/book-changes.port';
import { RetentionPlan } from '../../app/retention/retention-plan.port';
import { StrayBytes } from '../../app/submissions/stray-bytes.port';
import { UnitOfWork } from '../../app/unit-of-work.port';
import type { Config } from '../../config';
import { JobSignal } from '../queue/job-signal';
import { Jobs } from '../queue/jobs.port';
import { Connections } from './connections';
import { mainOptions, readerOptions } from './data-source-options';
import { JobsTypeorm } from './jobs.typeorm';
import { openMain, openReader } from './open-data-source';
import { PostgresConnections } from './postgres-connections';
import { RetentionPlanTypeorm } from './retention-plan.typeorm';
import { SessionsTypeorm } from './sessions.typeorm';
import { SqliteConnections } from './sqlite-connections';
import { StrayBytesTypeorm } from './stray-bytes.typeorm';
import { TrialNotesTypeorm } from './trial-notes.typeorm';
import { UnitOfWorkTypeorm } from './unit-of-work.typeorm';

const MAIN = 'main';
/** An export may hold one for minutes, and pages go on. */
const READERS = ['reader-1', 'reader-2', 'reader-3'];

/** The data sources, migrated; closed when the application is. */
export function databaseImports(config: Config): DynamicModule[] {
  const main = sourceModule(MAIN, mainOptions(config), openMain);
  if (config.databaseUrl !== undefined) return [main];
  // A reader can be opened once the file is there: so it asks for the main source first.
  const readers = READERS.map((name) => sourceModule(name, readerOptions(config), openReader, [MAIN]));
  return [main, ...readers];
}

/** `UnitOfWork`, `Sessions`, `TrialNotes`, `RetentionPlan`, `StrayBytes` and `Jobs`. Needs `Clock` and `JobSignal` beside it. */
export function databaseProviders(config: Config): Provider[] {
  return [
    config.databaseUrl === undefined ? sqlite : postgres,
    {
      provide: UnitOfWork,
      useFactory: (connections: Connections, clock: Clock, signal: JobSignal) =>
        new UnitOfWorkTypeorm({
          ...{ connections, clock, signal, mails: config.smtp !== undefined },
          house: config,
        }),
      inject: [Connections, Clock, JobSignal],
    },
    {
      provide: Sessions,
      useFactory: (connections: Connections, clock: Clock) => new SessionsTypeorm(connections, clock),
      inject: [Connections, Clock],
    },
    {
      provide: TrialNotes,
      useFactory: (connections: Connections) => new TrialNotesTypeorm(connections),
      inject: [Connections],
    },
    {
      provide: RetentionPlan,
      useFactory: (connections: Connections) => new RetentionPlanTypeorm(connections),
      inject: [Connections],
    },
    {
      provide: StrayBytes,
      useFactory: (connections: Connections) => new StrayBytesTypeorm(connections),
      inject: [Connections],
    },
    {
      provide: Jobs,
      useFactory: (connections: Connections) => new JobsTypeorm(connections),
      inject: [Connections],
    },
  ];
}

const sqlite: Provider = {
  provide: Connections,
  useFactory: (main: DataSource, ...readers: DataSource[]) => new SqliteConnections(main, readers),
  inject: [MAIN, ...READERS].map((name) => getDataSourceToken(name)),
};

const postgres: Provider = {
  provide: Connections,
  useFactory: (main: DataSource) => new PostgresConnections(main),
  inject: [getDataSourceToken(MAIN)],
};

function sourceModule(
  name: string,
  options: DataSourceOptions,
  open: (options: DataSourceOptions) => Promise<DataSource>,
  after: readonly string[] = [],
): DynamicModule {
  return TypeOrmModule.forRootAsync({
    name,
    inject: after.map((source) => getDataSourceToken(source)),
    // A database that cannot be opened is said at once; waiting for one is for who starts us.
    useFactory: () => ({ ...options, name, retryAttempts: 0 }),
    dataSourceFactory: () => open(options),
  });
}
