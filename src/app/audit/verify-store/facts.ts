import type { AuditEvent, Json } from '../event';

/** What the audit says of stored things, as far as its chain holds. */
export class Facts {
  /** Digests of all bytes that were ever uploaded. */
  readonly uploaded = new Set<string>();
  /** Digest of the report by scan. */
  readonly reports = new Map<string, string>();
  /** By release. */
  readonly packages = new Map<string, { readonly package: string; readonly manifest: string }>();

  take({ kind, sha256, after }: AuditEvent): void {
    if (kind === 'file.added' || kind === 'file.replaced') {
      if (sha256 !== undefined) this.uploaded.add(sha256);
    } else if (kind === 'scan.finished') {
      this.reports.set(textIn(after, 'scan'), textIn(after, 'report'));
    } else if (kind === 'release.delivered') {
      const said = { package: sha256 ?? '', manifest: textIn(after, 'manifest') };
      this.packages.set(textIn(after, 'release'), said);
    }
  }
}

function textIn(json: Json | undefined, key: string): string {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return '';
  const value: unknown = Reflect.get(json, key);
  return typeof value === 'string' ? value : '';
}
