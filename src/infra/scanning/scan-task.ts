import type { Scanned } from '../../app/scanning/scanning.port';
import type { CheckedAgainst } from './check-source';
import type { StoredEvidence } from './read-evidence';

/** What the server asks a process for. Everything in it can be copied. */
export interface ScanTask {
  /** Where the stored bytes lie. */
  readonly location: string;
  /** As uploaded. */
  readonly path: string;
  readonly sha256: string;
  readonly against: CheckedAgainst;
  readonly evidence: StoredEvidence;
  /** Where the rendering is written until it is whole. */
  readonly renderingPart: string;
  readonly timeLimitMs: number;
  /** Where a virus scanner listens. */
  readonly clamd?: string;
}

export type ScanAnswer =
  | ({ readonly kind: 'checked' } & Scanned)
  /** The stored bytes are not there, or are not those that were uploaded. */
  | { readonly kind: 'bytes-gone' }
  | { readonly kind: 'other-bytes' }
  /** Sluice's own mistake with this file; trying again would end the same way. */
  | { readonly kind: 'bug'; readonly stack: string };
