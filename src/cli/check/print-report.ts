import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingGroups } from '../../engine/report/finding-groups';
import { formatJson } from '../../engine/report/format-json';
import type { FileReport, Report } from '../../engine/report/report';
import { titleOfRule } from '../../engine/rules/rule-titles';
import type { RuleId } from '../../engine/rules/rule-ids';
import type { CommandIo } from '../command';
import { packageRoot } from '../package-root';
import type { ReportFormat } from './check-options';
import type { InputFile } from './input-files';
import { readExcerpts } from './read-excerpts';

export interface Printing {
  readonly format: ReportFormat;
  readonly inputs: readonly InputFile[];
  readonly io: CommandIo;
}

/** The report in the form asked for. What a form needs is loaded when it is asked for. */
const WRITERS: Record<ReportFormat, (report: Report, printing: Printing) => Promise<string>> = {
  json: (report) => Promise.resolve(formatJson(report)),
  text: async (report, { inputs, io }) => {
    const { formatText, PLACES_PRINTED } = await import('../../engine/report/format-text.js');
    const excerptOf = await readExcerpts(report, inputs, (file) => places(file, PLACES_PRINTED));
    return formatText(report, { colour: io.stdout.colour, titleOf: titleOfRule, excerptOf });
  },
  html: async (report, { inputs }) => {
    const { formatHtml, PLACES_ON_PAGE } = await import('../../engine/report/format-html.js');
    const excerptOf = await readExcerpts(report, inputs, (file) => places(file, PLACES_ON_PAGE));
    return formatHtml(report, { titleOf: titleOfRule, excerptOf, sha256Base64 });
  },
  sarif: async (report) => {
    const { formatSarif } = await import('../../engine/report/format-sarif.js');
    return formatSarif(report, { titleOf: titleOfRule, helpOf });
  },
};

export async function printReport(report: Report, printing: Printing): Promise<void> {
  printing.io.stdout.write(await WRITERS[printing.format](report, printing));
}

/** Anchors of the findings that a form shows: the first of each rule. */
function places(file: FileReport, most: number) {
  return findingGroups(file.findings).flatMap(({ findings }) =>
    findings.slice(0, most).map(({ anchor }) => anchor),
  );
}

function helpOf(rule: RuleId): string | undefined {
  const page = join(packageRoot(), 'rules', 'docs', `${rule}.md`);
  if (!existsSync(page)) return undefined;
  return readFileSync(page, 'utf8').replace(/^---\n[^]*?\n---\n/, '');
}

function sha256Base64(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64');
}
