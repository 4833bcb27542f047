import type { Report } from './report';

/** The contract itself, two spaces a level, as `REPORT.md` shows it. */
export function formatJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
