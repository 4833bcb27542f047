import type { RuleId } from '../rules/rule-ids';
import type { Excerpt } from './excerpts';
import { counted, findingGroups, placeWords, withReasons, type FindingGroup } from './finding-groups';
import { HTML_STYLE } from './html-style';
import { markup, Markup } from './markup';
import type { FileReport, FileVerdict, Finding, Report } from './report';
import { columnName } from './column-name';
import { cutTo, visibleText } from './visible-text';

export interface HtmlFormat {
  readonly titleOf: (rule: RuleId) => string;
  readonly excerptOf: (file: FileReport, finding: Finding) => Excerpt | undefined;
  /** Base64 of the SHA-256 of a text: the page allows exactly its own style and nothing else. */
  readonly sha256Base64: (text: string) => string;
}

/** Places of one rule that the page shows for a file; the JSON report has all of them. */
export const PLACES_ON_PAGE = 200;

const WORDS: Record<FileVerdict, string> = {
  flagged: 'Flagged',
  unsure: 'A person must look',
  passed: 'Passed',
  unreadable: 'Could not be read',
};

/** The report as one page that needs nothing from outside and runs no script. */
export function formatHtml(report: Report, format: HtmlFormat): string {
  const policy = `default-src 'none'; style-src 'sha256-${format.sha256Base64(HTML_STYLE)}'; base-uri 'none'; form-action 'none'`;
  const { rulebook, tool } = report;
  const page = markup`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Sluice check report: ${WORDS[report.verdict]}</title>
        <style>${new Markup(HTML_STYLE)}</style>
      </head>
      <body>
        <header>
          <h1>Check report ${badge(report.verdict)}</h1>
          <p>
            Rulebook ${rulebook.id} ${rulebook.version}
            <code title="SHA-256 of the rulebook">${rulebook.sha256}</code>, sluice ${tool.version}
          </p>
        </header>
        <main>
          ${report.files.length > 1 ? overview(report.files) : undefined}
          ${report.files.map((file, index) => fileSection(file, index, format))} ${relations(report)}
        </main>
        ${notChecked(report)}
      </body>
    </html> `;
  return page.text;
}

function badge(verdict: FileVerdict): Markup {
  return markup`<span class="badge ${verdict}">${WORDS[verdict]}</span>`;
}

function overview(files: readonly FileReport[]): Markup {
  const rows = files.map(
    (file, index) =>
      markup`<tr>
        <td><a href="#file-${index + 1}">${visibleText(file.path)}</a></td>
        <td>${badge(file.verdict)}</td>
        <td>${file.findings.length}</td>
      </tr> `,
  );
  return markup`<table>
    <caption>
      Files
    </caption>
    <thead>
      <tr>
        <th scope="col">File</th>
        <th scope="col">Verdict</th>
        <th scope="col">Findings</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

function fileSection(file: FileReport, index: number, format: HtmlFormat): Markup {
  const groups = findingGroups(file.findings);
  return markup`<section id="file-${index + 1}">
    <h2>${visibleText(file.path)} ${badge(file.verdict)}</h2>
    <p class="facts">${file.format}, ${file.bytes} bytes, SHA-256 <code>${file.sha256}</code></p>
    ${groups.map((group) => groupSection(group, file, format))} ${undecided(file)}
    <p class="facts">
      ${counted(file, 'passed').length} rules passed; ${counted(file, 'not-applicable').length} found nothing
      of their kind.
    </p>
  </section> `;
}

function groupSection(
  { rule, outcome, severity, findings }: FindingGroup,
  file: FileReport,
  format: HtmlFormat,
): Markup {
  const shown = findings.slice(0, PLACES_ON_PAGE);
  const left = findings.length - shown.length;
  // One advice for all places is said once, before them.
  const advice = new Set(findings.map(({ remedy }) => remedy));
  const [shared] = advice.size === 1 ? advice : [];
  return markup`<details open data-outcome="${outcome}">
    <summary>
      ${badge(outcome)} <strong>${format.titleOf(rule)}</strong> <code>${rule}</code> ${severity},
      ${findings.length === 1 ? '1 place' : `${findings.length} places`}
    </summary>
    ${shared === undefined ? undefined : remedyLine(shared)}
    <ol>
      ${shown.map((finding) => findingItem(finding, file, format, shared))}
    </ol>
    ${left > 0 ? markup`<p>… and ${left} more: the JSON report lists all.</p>` : undefined}
  </details> `;
}

function remedyLine(remedy: string): Markup {
  return markup`<p class="remedy">${visibleText(remedy)}</p>`;
}

function findingItem(
  finding: Finding,
  file: FileReport,
  format: HtmlFormat,
  shared: string | undefined,
): Markup {
  const place = [placeWords(finding.anchor), columnName(file, finding.anchor)].filter(Boolean).join(' ');
  const excerpt = format.excerptOf(file, finding);
  return markup`<li>
    ${place === '' ? undefined : markup`<b class="place">${visibleText(place)}</b> `}${visibleText(finding.message)}
    ${excerpt ? quotation(excerpt, finding) : undefined}
    ${finding.remedy === shared ? undefined : remedyLine(finding.remedy)}
  </li> `;
}

const CELLS_BEFORE = 6;
const CELLS = 16;

function quotation(excerpt: Excerpt, { anchor }: Finding): Markup {
  if (excerpt.kind === 'line') {
    const { start = 0, end = start } = anchor;
    const part = (from: number, to: number) => visibleText(excerpt.line.slice(from, to));
    const before = Math.max(0, start - 80);
    return markup`<pre>${part(before, start)}<mark>${part(start, end)}</mark>${part(end, end + 80)}</pre> `;
  }
  const at = (anchor.column ?? 0) - 1;
  const from = Math.max(0, at - CELLS_BEFORE);
  const cells = excerpt.cells.slice(from, from + CELLS).map((cell, index) => {
    const text = cutTo(visibleText(cell), 60);
    return from + index === at ? markup`<td><mark>${text}</mark></td>` : markup`<td>${text}</td>`;
  });
  return markup`<table class="row">
    <tbody>
      <tr>
        <th scope="row">${anchor.row}</th>
        ${cells}
      </tr>
    </tbody>
  </table> `;
}

function undecided(file: FileReport): Markup | undefined {
  const rules = withReasons(file);
  if (rules.length === 0) return undefined;
  return markup`<h3>Not fully decided</h3>
    <ul>
      ${rules.map(({ rule, reason }) => markup`<li><code>${rule}</code> ${visibleText(reason ?? '')}</li>`)}
    </ul>`;
}

function relations({ relations: found }: Report): Markup | undefined {
  if (found.length === 0) return undefined;
  const items = found.map(
    ({ rule, outcome, message, remedy }) =>
      markup`<li>
        ${badge(outcome)} <code>${rule}</code> ${visibleText(message)}
        ${remedyLine(remedy)}
      </li>`,
  );
  return markup`<section>
    <h2>All files together</h2>
    <ol>
      ${items}
    </ol>
  </section>`;
}

function notChecked({ notChecked: rules = [] }: Report): Markup | undefined {
  if (rules.length === 0) return undefined;
  return markup`<footer>
    Not checked, because this version does not have these rules yet: ${rules.join(', ')}.
  </footer>`;
}
