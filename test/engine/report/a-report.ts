import type { Excerpt } from '../../../src/engine/report/excerpts';
import type { FileReport, Finding, Report } from '../../../src/engine/report/report';

export const HOSTILE = '<img src=x onerror=alert(1)>\u001b[2J\u202e"\'&';

export function aFinding(more: Partial<Finding> = {}): Finding {
  return {
    rule: 'small-count',
    outcome: 'flagged',
    severity: 'medium',
    anchor: { row: 2, column: 2, a1: 'B2' },
    value: 3,
    threshold: { op: '>=', value: 10 },
    message: '3 people in this cell.',
    remedy: 'Merge it with its neighbour.',
    ...more,
  };
}

export function aFile(more: Partial<FileReport> = {}): FileReport {
  return {
    path: 'tables/t1.csv',
    bytes: 812,
    sha256: 'f0'.repeat(32),
    format: 'csv',
    encoding: 'utf-8',
    verdict: 'flagged',
    tables: [
      {
        id: 't1',
        range: 'A1:C3',
        title: '',
        kind: 'frequency',
        columns: [
          {
            column: 2,
            name: 'people',
            role: 'count',
            type: 'number',
            confidence: 0.9,
            reasons: ['whole numbers'],
          },
        ],
        rows: [],
        totals: { rows: [], columns: [] },
        equations: [],
      },
    ],
    findings: [aFinding()],
    assessments: [
      { rule: 'class-disclosure', outcome: 'unsure', checked: 0, reason: 'A part could not be read.' },
      { rule: 'secret', outcome: 'passed', checked: 4 },
      { rule: 'small-count', outcome: 'flagged', checked: 4 },
    ],
    ...more,
  };
}

export function aReport(files: readonly FileReport[] = [aFile()], more: Partial<Report> = {}): Report {
  return {
    schema: 'sluice-report/1',
    tool: { name: 'sluice', version: '1.2.3' },
    rulebook: { id: 'baseline', version: '1.0.0', sha256: 'ab'.repeat(32) },
    verdict: 'flagged',
    files,
    relations: [],
    notChecked: ['malware'],
    ...more,
  };
}

export const titleOf = (rule: string): string => `Title of ${rule}`;
export const excerptOf = (): Excerpt => ({ kind: 'row', cells: ['North', '3', '120'] });
