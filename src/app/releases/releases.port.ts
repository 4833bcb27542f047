import type { Readable } from 'node:stream';
import type { Destination, DestinationChoice } from '../destinations/destination';
import type { ReleaseSummary } from '../submissions/request';
import type { Manifest, ManifestSignature } from './manifest';

export interface ReleaseOrder extends ReleaseSummary {
  readonly requestId: string;
  readonly idempotencyKey: string;
  readonly startedBy: string;
  readonly attempts: number;
  /** Where it goes, as it is now. */
  readonly place: Destination;
  /** What that was called when it was ordered; empty for what was ordered before there was a choice. */
  readonly orderedTo: string;
  readonly manifest?: Manifest;
  readonly signature?: ManifestSignature;
}

export abstract class Releases {
  /** Starts the release job in the caller's transaction. Refuses with `duplicate` for a key that was used. */
  abstract order(order: {
    requestId: string;
    idempotencyKey: string;
    startedBy: string;
    destination: Pick<DestinationChoice, 'id' | 'name'>;
    at: Date;
  }): Promise<string>;
  abstract find(id: string): Promise<ReleaseOrder | undefined>;
  abstract retry(id: string, at: Date): Promise<void>;
  abstract delivered(
    id: string,
    built: { manifest: Manifest; signature: ManifestSignature; packageSha256: string; packageBytes: number },
    at: Date,
  ): Promise<void>;
  /** `built`: the package, where it was built. */
  abstract failed(
    id: string,
    why: {
      readonly cause: string;
      readonly built?: { readonly packageSha256: string; readonly packageBytes: number };
    },
    at: Date,
  ): Promise<void>;
  /** Marks the package as revoked, and starts the job that asks its destination to delete it. */
  abstract recalled(id: string, at: Date): Promise<void>;
  abstract destinationSaid(id: string, says: string): Promise<void>;
}

/** Builds the zip from exactly these stored bytes; the same input gives the same bytes. Returns its digest. */
export abstract class PackageBuilder {
  /** Manifest, signature and public key lie beside the files. Throws when stored bytes differ from the manifest. */
  abstract build(
    manifest: Manifest,
    signature: ManifestSignature,
  ): Promise<{ sha256: string; bytes: number }>;
  abstract open(packageSha256: string): Promise<Readable>;
  /** Reads the package again. Undefined when it is gone. */
  abstract rehash(packageSha256: string): Promise<string | undefined>;
  /** Of ours; what lies at a destination is its. Nothing happens where there is none. */
  abstract remove(packageSha256: string): Promise<void>;
}

/** Ed25519 over bytes; the public key is printed in the package so that it verifies offline. */
export abstract class Signer {
  abstract sign(bytes: Buffer): Promise<ManifestSignature>;
  /** False also for a key that this installation does not know. */
  abstract verify(bytes: Buffer, signature: ManifestSignature): Promise<boolean>;
  abstract publicKeyPem(): Promise<string>;
  /** What a recipient compares with the first line of `openssl` that the README names. */
  abstract keyId(): Promise<string>;
}
