import type { MessagePort } from 'node:worker_threads';
import type { FileReport } from '../../engine/report/report';
import type { CheckedAgainst } from './check-source';

/** What the server's thread asks a worker for. Everything in it can be copied between threads. */
export interface ScanTask {
  /** Where the stored bytes lie. */
  readonly location: string;
  /** As uploaded. */
  readonly path: string;
  readonly sha256: string;
  readonly against: CheckedAgainst;
  /** Where the rendering is written until it is whole. */
  readonly renderingPart: string;
  readonly timeLimitMs: number;
  /** Where a virus scanner listens. */
  readonly clamd?: string;
  /** Is told the facts before the content is read: a killed worker says nothing more. */
  readonly factsTo: MessagePort;
}

export type ScanAnswer =
  | { readonly kind: 'checked'; readonly report: FileReport }
  /** The stored bytes are not there, or are not those that were uploaded. */
  | { readonly kind: 'bytes-gone' }
  | { readonly kind: 'other-bytes' }
  /** Sluice's own mistake with this file; trying again would end the same way. */
  | { readonly kind: 'bug'; readonly stack: string };
