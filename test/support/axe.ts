import { source } from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * What axe finds wrong on the page, `rule: element, element`. The page's policy lets no foreign script in, so both
 * scripts go in through the debugger.
 */
export function accessibilityViolations(page: Page): Promise<readonly string[]> {
  return violations(page, '{}');
}

/** Only what another theme can change. */
export function contrastViolations(page: Page): Promise<readonly string[]> {
  return violations(page, "{ runOnly: ['color-contrast'] }");
}

async function violations(page: Page, options: string): Promise<readonly string[]> {
  await page.evaluate(`window.axe ?? (() => { ${source} })()`);
  const found: unknown = await page.evaluate(`axe.run(document, ${options}).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(', ')))`);
  return Array.isArray(found) ? found.map(String) : [`axe did not run: ${String(found)}`];
}
