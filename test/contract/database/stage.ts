import type { Abstract } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { getDataSourceToken } from '@nestjs/typeorm';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { Clock } from '../../../src/app/clock.port';
import { Sessions } from '../../../src/app/people/people.port';
import { UnitOfWork } from '../../../src/app/unit-of-work.port';
import { type Config, readConfig } from '../../../src/config';
import { databaseImports, databaseProviders } from '../../../src/infra/database/database.providers';
import { Jobs } from '../../../src/infra/queue/jobs.port';
import { JobSignal } from '../../../src/infra/queue/job-signal';
import { Postgres } from '../../support/postgres';

export class SetClock extends Clock {
  constructor(public moment: Date) {
    super();
  }
  now(): Date {
    return this.moment;
  }
  minutesLater(minutes: number): Date {
    return new Date(this.moment.getTime() + minutes * 60_000);
  }
}

/** The adapter as the application wires it, on an empty database. */
export class DatabaseStage {
  private constructor(
    readonly config: Config,
    readonly clock: SetClock,
    private readonly module: TestingModule,
  ) {}

  static async opens(config: Config): Promise<DatabaseStage> {
    const clock = new SetClock(new Date('2026-11-25T09:00:00.000Z'));
    const module = await Test.createTestingModule({
      imports: databaseImports(config),
      providers: [...databaseProviders(config), JobSignal, { provide: Clock, useValue: clock }],
    }).compile();
    return new DatabaseStage(config, clock, module);
  }

  get work(): UnitOfWork {
    return this.module.get(UnitOfWork);
  }
  get sessions(): Sessions {
    return this.module.get(Sessions);
  }
  get jobs(): Jobs {
    return this.module.get(Jobs);
  }
  /** A port that stands beside the unit of work. */
  get<T>(port: Abstract<T>): T {
    return this.module.get(port);
  }
  get signal(): JobSignal {
    return this.module.get(JobSignal);
  }
  /** The connection that writes, for what somebody with the database's password could do. */
  get main(): DataSource {
    return this.module.get<DataSource>(getDataSourceToken('main'));
  }
  /** All of SQLite's, for listening to what is asked. */
  get sources(): readonly DataSource[] {
    const names = ['main', 'reader-1', 'reader-2', 'reader-3'];
    return names.map((name) => this.module.get<DataSource>(getDataSourceToken(name)));
  }

  async closes(): Promise<void> {
    await this.module.close();
  }
}

/** One set of promises for each of the two databases, on one empty database that its tests share. */
export function onBothDatabases(
  title: string,
  promises: (stage: () => DatabaseStage, emptyDatabase: () => Promise<Config>) => void,
): void {
  describe.each(['SQLite', 'PostgreSQL'] as const)(`${title}, on %s`, (database) => {
    let postgres: Postgres | undefined;
    let folder = '';
    let stage: DatabaseStage | undefined;

    beforeAll(async () => {
      if (database === 'PostgreSQL') postgres = await Postgres.starts();
      folder = mkdtempSync(join(tmpdir(), 'sluice-database-'));
      stage = await DatabaseStage.opens(await emptyDatabase());
    });
    afterAll(async () => {
      await stage?.closes();
      await postgres?.stops();
      rmSync(folder, { recursive: true, force: true });
    });

    const emptyDatabase = async () => {
      const SLUICE_DATABASE_URL = await postgres?.emptyDatabase();
      // Nothing is sent here: only what waits to be is looked at.
      const SLUICE_SMTP_URL = 'smtp://127.0.0.1:1';
      const SLUICE_DATA = mkdtempSync(join(folder, 'data-'));
      return readConfig({ SLUICE_DATA, SLUICE_DATABASE_URL, SLUICE_SMTP_URL });
    };
    promises(() => {
      if (!stage) throw new Error('the stage opens before the tests');
      return stage;
    }, emptyDatabase);
  });
}
