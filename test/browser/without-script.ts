import type { Screen } from '../support/screen';
import { byMouse } from './by-mouse';
import { type Hands, untilShown } from './hands';

/** Plain forms and links: what the script makes comfortable is done by hand. */
export function withoutScript(screen: Screen): Hands {
  const { page } = screen;
  return {
    ...byMouse(screen),
    async addsFile(name, text) {
      const buffer = Buffer.from(text);
      await page.getByLabel('Add files').setInputFiles({ name, mimeType: 'text/csv', buffer });
      await page.getByRole('button', { name: 'Upload' }).click();
      await page.locator('.file-line', { hasText: name }).waitFor();
      await untilShown(screen, '3 people in “');
    },
    async approvesFile(reason) {
      await page.getByRole('link', { name: 'visits.csv' }).first().click();
      await page.locator('#B2.cell--flagged').waitFor();
      await page.getByLabel('Approve').check();
      await page.getByLabel('Reason').fill(reason);
      await page.getByRole('button', { name: 'Save vote' }).click();
    },
  };
}
