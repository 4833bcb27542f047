import type { EntityManager } from 'typeorm';

/** Says whether the transaction is to be committed. */
export interface Ending<T> {
  readonly result: T;
  readonly keep: boolean;
}

/** The one thing in which the two databases differ for everybody else in this folder. */
export abstract class Connections {
  /** Writers one after another, on both databases: each reads what the one before has left. */
  abstract write<T>(act: (manager: EntityManager) => Promise<Ending<T>>): Promise<T>;
  /** A transaction beside the others, for rows that no other writer reads first: sessions and jobs. */
  abstract writeAside<T>(act: (manager: EntityManager) => Promise<T>): Promise<T>;
  /** One snapshot; the database itself refuses to write. */
  abstract read<T>(act: (manager: EntityManager) => Promise<T>): Promise<T>;
}
