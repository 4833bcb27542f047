import { createHash } from 'node:crypto';
import { formatHtml } from '../../../src/engine/report/format-html';
import { aFile, aFinding, aReport, excerptOf, HOSTILE, titleOf } from './a-report';

const sha256Base64 = (text: string) => createHash('sha256').update(text).digest('base64');
const format = { titleOf, excerptOf, sha256Base64 };

describe('the report as a page', () => {
  it('shows the finding on its cell', () => {
    const page = formatHtml(aReport(), format);
    expect(page).toContain('<b class="place">B2 people</b> 3 people in this cell.');
    expect(page).toContain('<td><mark>3</mark></td>');
    expect(page).toContain('Not checked, because this version does not have these rules yet: malware.');
  });

  it('needs nothing from outside and allows nothing but its own style', () => {
    const page = formatHtml(aReport(), format);
    const style = /<style>([^]*?)<\/style>/.exec(page)?.[1] ?? '';
    expect(page).toContain(`style-src &#39;sha256-${sha256Base64(style)}&#39;`);
    expect(page).toContain('default-src &#39;none&#39;');
    expect(page).not.toMatch(/<script|https?:|url\(/i);
  });

  it('shows what a hostile file wrote as text', () => {
    const file = aFile({
      path: HOSTILE,
      findings: [aFinding({ message: HOSTILE, remedy: HOSTILE })],
      assessments: [{ rule: 'secret', outcome: 'unsure', checked: 0, reason: HOSTILE }],
    });
    const page = formatHtml(aReport([file, file]), {
      ...format,
      excerptOf: () => ({ kind: 'row', cells: [HOSTILE, HOSTILE] }),
    });
    expect(page).not.toContain('<img');
    expect(page).not.toContain('\u001b');
    expect(page).not.toContain('\u202e');
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });
});
