import type { AuditEvent, Json } from '../event';

interface Upload {
  readonly fileId: string;
  readonly number: number;
  readonly sha256: string;
}

/** What the audit says of stored things, as far as its chain holds. */
export class Facts {
  /** Every version of every file that is still there, by `keyOf`. */
  readonly versions = new Map<string, Upload>();
  /** Digest of the report by scan. */
  readonly reports = new Map<string, string>();
  /** By release. */
  readonly packages = new Map<string, { readonly package: string; readonly manifest: string }>();

  take({ kind, fileId = '', sha256 = '', after }: AuditEvent): void {
    if (kind === 'file.added') {
      this.keep({ fileId, number: 1, sha256 });
    } else if (kind === 'file.replaced') {
      this.keep({ fileId, number: Number(valueIn(after, 'version')), sha256 });
    } else if (kind === 'file.removed') {
      this.forget(fileId);
    } else if (kind === 'scan.finished') {
      this.reports.set(textIn(after, 'scan'), textIn(after, 'report'));
    } else if (kind === 'release.delivered') {
      const said = { package: sha256, manifest: textIn(after, 'manifest') };
      this.packages.set(textIn(after, 'release'), said);
    }
  }

  private keep(upload: Upload): void {
    this.versions.set(keyOf(upload), upload);
  }

  /** A file that was removed from its draft has left no row. */
  private forget(fileId: string): void {
    for (let number = 1; this.versions.delete(keyOf({ fileId, number })); number++);
  }
}

export function keyOf({ fileId, number }: Pick<Upload, 'fileId' | 'number'>): string {
  return `${fileId} ${number}`;
}

function textIn(json: Json | undefined, key: string): string {
  const value = valueIn(json, key);
  return typeof value === 'string' ? value : '';
}

function valueIn(json: Json | undefined, key: string): unknown {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined;
  return Reflect.get(json, key);
}
