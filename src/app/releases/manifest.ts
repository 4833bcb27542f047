import type { FileVerdict } from '../../engine/report/report';
import type { BookRef } from '../people/projects.port';

/** What went out, who decided it, and under which rules. Signed as canonical JSON. */
export interface Manifest {
  readonly schema: 'sluice-manifest/1';
  readonly releaseId: string;
  readonly requestId: string;
  readonly requestNumber: number;
  readonly project: { readonly code: string; readonly title: string };
  readonly title: string;
  readonly author: string;
  readonly rulebook: BookRef;
  /** ISO 8601, when the release was ordered; the package's own time stamps are the same. */
  readonly releasedAt: string;
  readonly releasedBy: string;
  /** Where it was sent, as that was called then; absent in manifests from before there was a choice. */
  readonly destination?: { readonly id: string; readonly name: string };
  /** Why the rulebook let it go without people; absent where people decided. */
  readonly approvedAutomatically?: string;
  readonly files: readonly ManifestFile[];
}

/** Ed25519 over the manifest's canonical JSON, base64; `keyId` says with which key. */
export interface ManifestSignature {
  readonly keyId: string;
  readonly signature: string;
}

export interface ManifestFile {
  readonly path: string;
  /** Of the file in its request; 1 at first. */
  readonly version: number;
  readonly sha256: string;
  readonly bytes: number;
  /** Empty when the file was approved before its check was done, as its verdict then says. */
  readonly reportSha256: string;
  readonly verdict: FileVerdict | 'not-checked';
  /** Who decided on exactly these bytes. Their reasons are for checkers only and stay in the audit. */
  readonly decisions: readonly {
    readonly reviewer: string;
    readonly choice: 'approve' | 'changes';
    readonly at: string;
  }[];
}
