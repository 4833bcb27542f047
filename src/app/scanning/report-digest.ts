import { createHash } from 'node:crypto';
import type { FileReport } from '../../engine/report/report';
import { canonicalJson } from '../../engine/rulebook/canonical-json';

/** Over the canonical form, so that a database may keep the report's keys in any order. */
export function reportDigest(report: FileReport): string {
  return createHash('sha256').update(canonicalJson(report)).digest('hex');
}
