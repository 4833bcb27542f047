import type { AuditLog } from './audit/audit.port';
import type { EventDraft } from './audit/event';
import type { Inventory } from './audit/inventory.port';
import type { Absences } from './calendar/absences.port';
import type { House } from './calendar/house.port';
import type { Decoys } from './decoys/decoys.port';
import type { Destinations } from './destinations/destinations.port';
import type { Notices } from './notices/notices.port';
import type { PasswordLinks, People, SetupLinks } from './people/people.port';
import type { Projects } from './people/projects.port';
import type { BookChanges } from './policies/book-changes.port';
import type { Register } from './register/register.port';
import type { Deletions } from './retention/deletions.port';
import type { Search } from './search/search.port';
import type { Statistics } from './statistics/statistics.port';
import type { Releases } from './releases/releases.port';
import type { Desk } from './reviews/desk.port';
import type { Reviews } from './reviews/reviews.port';
import type { Dossiers } from './scanning/dossiers.port';
import type { Ledger } from './scanning/ledger.port';
import type { Samples } from './samples/samples.port';
import type { Rechecks } from './scanning/rechecks.port';
import type { Scans } from './scanning/scanning.port';
import type { HalfUploads } from './submissions/half-uploads.port';
import type { Requests } from './submissions/requests.port';

/** Everything that is stored in tables, bound to one transaction. */
export interface Stores {
  readonly people: People;
  readonly setupLinks: SetupLinks;
  readonly passwordLinks: PasswordLinks;
  readonly projects: Projects;
  readonly bookChanges: BookChanges;
  readonly requests: Requests;
  readonly halfUploads: HalfUploads;
  readonly reviews: Reviews;
  readonly scans: Scans;
  readonly dossiers: Dossiers;
  readonly samples: Samples;
  readonly decoys: Decoys;
  readonly deletions: Deletions;
  readonly rechecks: Rechecks;
  readonly ledger: Ledger;
  readonly releases: Releases;
  readonly destinations: Destinations;
  readonly notices: Notices;
  readonly audit: AuditLog;
  readonly inventory: Inventory;
  readonly register: Register;
  readonly statistics: Statistics;
  readonly search: Search;
  readonly house: House;
  readonly absences: Absences;
  readonly desk: Desk;
}

/** Who acts, in which capacity, from where; goes into the audit event. */
export interface Origin {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly from: string;
}
export const SYSTEM: Origin = { id: 'system', name: 'Sluice', role: 'system', from: 'local' };

/** A change without an event does not compile. */
export interface Done<T> {
  readonly result: T;
  readonly events: readonly [EventDraft, ...EventDraft[]];
  /** In which capacity, where only the act found that out. */
  readonly as?: Origin['role'];
}

/** The act found that there was nothing (more) to do: the transaction wrote nothing, so there is no event. */
export interface Nothing<T> {
  readonly result: T;
  readonly nothing: true;
}

export abstract class UnitOfWork {
  /** One transaction: rows, audit events, jobs and notices, all or none. Writers are one after another on SQLite. */
  abstract write<T>(origin: Origin, act: (stores: Stores) => Promise<Done<T> | Nothing<T>>): Promise<T>;
  /** What somebody looked at, took or tried: audit events and nothing else. */
  remember(origin: Origin, ...events: Done<void>['events']): Promise<void> {
    return this.write(origin, () => Promise.resolve({ result: undefined, events }));
  }
  /** Reads see one snapshot and cannot write. */
  abstract read<T>(act: (stores: Stores) => Promise<T>): Promise<T>;
}
