import { source } from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * What axe finds wrong on the page, `rule: element, element`. The page's policy lets no foreign script in, so both
 * scripts go in through the debugger.
 */
export async function accessibilityViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(source);
  const found: unknown = await page.evaluate(RUN_AXE);
  return Array.isArray(found) ? found.map(String) : [`axe did not run: ${String(found)}`];
}

const RUN_AXE = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(', ')))`;
