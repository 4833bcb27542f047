import { AsyncLocalStorage } from 'node:async_hooks';
import type { EntityManager } from 'typeorm';
import type { Clock } from '../../app/clock.port';
import { type Done, type Nothing, type Origin, type Stores, UnitOfWork } from '../../app/unit-of-work.port';
import type { JobSignal } from '../queue/job-signal';
import { AbsencesTypeorm } from './absences.typeorm';
import { appendEvents } from './audit-chain';
import { AuditLogTypeorm } from './audit-log.typeorm';
import { BookChangesTypeorm } from './book-changes.typeorm';
import type { Connections } from './connections';
import { DecoysTypeorm } from './decoys.typeorm';
import { DeletionsTypeorm } from './deletions.typeorm';
import { DeskTypeorm } from './desk.typeorm';
import { DestinationsTypeorm } from './destinations.typeorm';
import { DossiersTypeorm } from './dossiers.typeorm';
import { HalfUploadsTypeorm } from './half-uploads.typeorm';
import { HouseTypeorm, type HouseSettings } from './house.typeorm';
import { InventoryTypeorm } from './inventory.typeorm';
import { LedgerTypeorm } from './ledger.typeorm';
import { NoticesTypeorm } from './notices.typeorm';
import { PasswordLinksTypeorm } from './password-links.typeorm';
import { PeopleTypeorm } from './people.typeorm';
import { ProjectsTypeorm } from './projects.typeorm';
import { RechecksTypeorm } from './rechecks.typeorm';
import { RegisterTypeorm } from './register.typeorm';
import { ReleasesTypeorm } from './releases.typeorm';
import { RequestsTypeorm } from './requests.typeorm';
import { ReviewsTypeorm } from './reviews.typeorm';
import { SamplesTypeorm } from './samples.typeorm';
import { ScansTypeorm } from './scans.typeorm';
import { SearchPostgres, SearchSqlite } from './search.typeorm';
import { StatisticsTypeorm } from './statistics.typeorm';
import { SetupLinksTypeorm } from './setup-links.typeorm';
import { jobWasStarted } from './start-job';

export interface UnitOfWorkParts {
  readonly connections: Connections;
  readonly clock: Clock;
  readonly signal: JobSignal;
  /** Whether this installation sends mail. */
  readonly mails: boolean;
  readonly house: HouseSettings;
}

export class UnitOfWorkTypeorm extends UnitOfWork {
  private readonly inside = new AsyncLocalStorage<'read' | 'write'>();

  constructor(private readonly parts: UnitOfWorkParts) {
    super();
  }

  async write<T>(origin: Origin, act: (stores: Stores) => Promise<Done<T> | Nothing<T>>): Promise<T> {
    // It would wait for itself for ever.
    if (this.inside.getStore() === 'write') throw new Error('a write was begun inside a write');
    const { connections, clock, signal } = this.parts;
    const { result, jobs } = await this.inside.run('write', () =>
      connections.write(async (manager) => {
        const done = await act(storesOn(manager, this.parts));
        // Every view of a page is a write: if each woke all lanes, each would look for jobs of its kind in vain.
        const answer = { result: done.result, jobs: jobWasStarted(manager) };
        if ('nothing' in done) return { result: answer, keep: false };
        const by = done.as === undefined ? origin : { ...origin, role: done.as };
        await appendEvents(manager, by, clock.now(), done.events);
        return { result: answer, keep: true };
      }),
    );
    if (jobs) signal.notify();
    return result;
  }

  async read<T>(act: (stores: Stores) => Promise<T>): Promise<T> {
    // Readers are few: acts that each hold one and ask for another could wait for each other. Hand the stores on.
    if (this.inside.getStore()) throw new Error('a read was begun inside a read or a write');
    const { connections } = this.parts;
    return this.inside.run('read', () => connections.read((manager) => act(storesOn(manager, this.parts))));
  }
}

function storesOn(manager: EntityManager, { mails, house }: UnitOfWorkParts): Stores {
  return {
    people: new PeopleTypeorm(manager),
    setupLinks: new SetupLinksTypeorm(manager),
    passwordLinks: new PasswordLinksTypeorm(manager),
    projects: new ProjectsTypeorm(manager),
    decoys: new DecoysTypeorm(manager),
    deletions: new DeletionsTypeorm(manager),
    samples: new SamplesTypeorm(manager),
    rechecks: new RechecksTypeorm(manager),
    bookChanges: new BookChangesTypeorm(manager),
    requests: new RequestsTypeorm(manager),
    halfUploads: new HalfUploadsTypeorm(manager),
    reviews: new ReviewsTypeorm(manager),
    scans: new ScansTypeorm(manager),
    dossiers: new DossiersTypeorm(manager),
    ledger: new LedgerTypeorm(manager),
    releases: new ReleasesTypeorm(manager),
    destinations: new DestinationsTypeorm(manager),
    notices: new NoticesTypeorm(manager, mails),
    house: new HouseTypeorm(manager, house),
    desk: new DeskTypeorm(manager, house),
    absences: new AbsencesTypeorm(manager, house),
    audit: new AuditLogTypeorm(manager),
    inventory: new InventoryTypeorm(manager),
    register: new RegisterTypeorm(manager),
    statistics: new StatisticsTypeorm(manager),
    search: isPostgres(manager) ? new SearchPostgres(manager) : new SearchSqlite(manager),
  };
}

function isPostgres({ connection }: EntityManager): boolean {
  return connection.options.type === 'postgres';
}
