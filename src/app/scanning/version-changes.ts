import type { FileReport, Finding } from '../../engine/report/report';
import type { FileVersion, OutputFile } from '../submissions/request';
import { type Change, changesBetween } from './row-changes';
import type { RenderingOutline, Renderings } from './scanning.port';

/** What is different from the version that was last submitted. */
export interface VersionChanges {
  /** Number of the version that it is compared with. */
  readonly since: number;
  readonly sheets: readonly {
    /** 0-based, in the version of now. */
    readonly sheet: number;
    readonly kind: 'grid' | 'text';
    readonly changes: readonly Change[];
  }[];
  /** Something of it could not be compared: too long, or not shown as rows. */
  readonly isPartial: boolean;
  /** So many of the findings, the first ones, were not there before. */
  readonly newFindings: number;
}

/** Beyond that a person compares in a program made for it. */
const MOST_ROWS = 5000;
const MOST_SHEETS = 20;

/** The version that checkers saw last; undefined while there is none but the current one. */
export function versionBefore({ versions, current }: OutputFile): FileVersion | undefined {
  return versions.findLast(({ number, turn }) => number < current.number && turn < current.turn);
}

/** By the renderings of both versions, which stay as long as the bytes do. */
export async function compareVersions(
  renderings: Renderings,
  now: {
    readonly sha256: string;
    readonly outline: RenderingOutline | undefined;
    readonly report: FileReport;
  },
  before: { readonly version: FileVersion; readonly report: FileReport | undefined },
): Promise<VersionChanges> {
  const { sha256, number } = before.version;
  const old = before.report && (await renderings.outline(sha256, before.report.format));
  const sheets: VersionChanges['sheets'][number][] = [];
  const shown = now.outline?.sheets.slice(0, MOST_SHEETS) ?? [];
  let isPartial = !old || shown.length === 0 || (now.outline?.sheets.length ?? 0) > MOST_SHEETS;
  for (const [sheet, { kind, rows }] of shown.entries()) {
    if (rows > MOST_ROWS || (old?.sheets[sheet]?.rows ?? 0) > MOST_ROWS) isPartial = true;
    const rowsOf = (digest: string, report: FileReport | undefined) =>
      renderings.rows(digest, sheet, 1, MOST_ROWS, report?.format);
    const was = old?.sheets[sheet] ? await rowsOf(sha256, before.report) : [];
    const changes = old ? changesBetween(was, await rowsOf(now.sha256, now.report)) : [];
    if (changes.length > 0) sheets.push({ sheet, kind, changes });
  }
  return { since: number, sheets, isPartial, newFindings: newIn(now.report, before.report).length };
}

/** What was not there before comes first. */
export function newFirst(report: FileReport, before: FileReport | undefined): FileReport {
  const fresh = newIn(report, before);
  return {
    ...report,
    findings: [...fresh, ...report.findings.filter((finding) => !fresh.includes(finding))],
  };
}

function newIn({ findings }: FileReport, before: FileReport | undefined): readonly Finding[] {
  const known = new Set((before?.findings ?? []).map(saying));
  return findings.filter((finding) => !known.has(saying(finding)));
}

/** By what it says and not by its row: one that only moved is not new. */
function saying({ rule, message, value, anchor }: Finding): string {
  return JSON.stringify([rule, message, value, anchor.column, anchor.sheet]);
}
