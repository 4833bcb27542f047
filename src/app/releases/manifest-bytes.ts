import { createHash } from 'node:crypto';
import { canonicalJson } from '../../engine/rulebook/canonical-json';
import type { Manifest } from './manifest';

/** What is signed, and what lies in the package as `manifest.json`. */
export function manifestBytes(manifest: Manifest): Buffer {
  return Buffer.from(canonicalJson(manifest));
}

export function manifestDigest(manifest: Manifest): string {
  return createHash('sha256').update(manifestBytes(manifest)).digest('hex');
}
