import type { OutputFile } from '../submissions/request';

/** What checks of the outputs of a request may learn from the files that support them. */
export interface SupportingEvidence {
  readonly files: readonly EvidenceFile[];
  /** Of all outputs: a companion may name a file by the last part of its path where only one ends so. */
  readonly outputs: readonly string[];
}

export interface EvidenceFile {
  readonly path: string;
  readonly sha256: string;
}

/** A companion has a line a cell, and ACRO's results a list a table: what is larger is neither. */
export const LARGEST_EVIDENCE = 20_000_000;

/** Whether a file may be evidence, as its name says; what it holds, its check sees. */
export function mayBeEvidence({ path, kind }: Pick<OutputFile, 'path' | 'kind'>): boolean {
  return kind === 'supporting' && /\.(?:csv|json)$/i.test(path);
}
