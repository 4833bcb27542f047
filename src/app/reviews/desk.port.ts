import type { Absence } from '../calendar/absences.port';
import type { HouseCalendar } from '../calendar/house.port';
import type { KeptFilter } from './queue-filter';

/** A filter of the queue that a checker gave a name. */
export interface QueueView {
  readonly id: string;
  readonly name: string;
  readonly filter: KeptFilter;
  /** What their queue opens with. */
  readonly isUsual: boolean;
}

/** What a checker's queue needs to know beside its requests. */
export interface DeskFacts {
  readonly house: HouseCalendar;
  /** Who is away now. */
  readonly away: readonly Absence[];
  /** The checker's own, the oldest first. */
  readonly views: readonly QueueView[];
}

export abstract class Desk {
  /** In one question, because a page has few. */
  abstract around(personId: string, now: Date): Promise<DeskFacts>;
  /** Refuses with `duplicate` when the person has one of that name. */
  abstract keepView(personId: string, view: Pick<QueueView, 'name' | 'filter'>, at: Date): Promise<string>;
  /** Also of this person's others, so that at most one is what the queue opens with. */
  abstract changeView(personId: string, view: Omit<QueueView, 'filter'>): Promise<void>;
  abstract removeView(personId: string, viewId: string): Promise<void>;
}
