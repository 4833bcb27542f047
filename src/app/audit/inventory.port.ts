import type { VoteFact } from './vote-fact';
import type { KeptBytes } from '../retention/deletions.port';
import type { FileReport } from '../../engine/report/report';
import type { Manifest, ManifestSignature } from '../releases/manifest';

/** Everything that is stored, a row at a time and in bounded memory: what `sluice verify` compares with the audit. */
export abstract class Inventory {
  abstract versions(): AsyncIterable<StoredVersion>;
  /** Reports of finished scans, older ones of the same file included. */
  abstract reports(): AsyncIterable<StoredReport>;
  abstract votes(): AsyncIterable<StoredVote>;
  /** Delivered releases. */
  abstract packages(): AsyncIterable<StoredPackage>;
  /** Certificates. */
  abstract deletions(): AsyncIterable<StoredDeletion>;
  /** Digests of what was removed from a draft and is not deleted yet. */
  abstract waiting(): Promise<readonly string[]>;
}

export interface StoredVersion {
  readonly id: string;
  readonly fileId: string;
  readonly requestNumber: number;
  readonly path: string;
  readonly number: number;
  readonly sha256: string;
  readonly bytes: number;
  /** For the newest version: the digest that the file itself names, which votes are cast on. */
  readonly fileSha256?: string;
}

export interface StoredReport {
  readonly scanId: string;
  readonly fileId: string;
  readonly requestNumber: number;
  /** Of the bytes that it is about. */
  readonly sha256: string;
  /** Emptied once these are deleted. */
  readonly report?: FileReport;
  readonly path: string;
  readonly reportSha256: string;
}

/** A vote with the file and the request as people call them. */
export interface StoredVote extends VoteFact {
  readonly requestNumber: number;
  readonly path: string;
}

export interface StoredDeletion extends KeptBytes {
  readonly requestNumber: number;
  readonly isShared: boolean;
  /** A job is about to remove the bytes, which a process that died had left. */
  readonly isUnderWay: boolean;
}

export interface StoredPackage {
  readonly releaseId: string;
  readonly requestNumber: number;
  readonly manifest: Manifest;
  readonly signature: ManifestSignature;
  readonly packageSha256: string;
}
