import { PASSWORD } from '../support/cast';
import type { Screen } from '../support/screen';
import { CONTEXT, type Hands, STATEMENT } from './hands';

export function byMouse(screen: Screen): Hands {
  const { page } = screen;
  const clicks = (role: 'button' | 'link', name: string | RegExp) =>
    page.getByRole(role, { name }).first().click();
  return {
    screen,
    async signsIn(signIn) {
      await screen.goesTo('/');
      await page.getByLabel('Sign-in').fill(signIn);
      await page.getByLabel('Password').fill(PASSWORD);
      await clicks('button', 'Sign in');
      await page.getByRole('button', { name: 'Sign out' }).waitFor();
    },
    async startsRequest(title) {
      await page.getByRole('row', { name: 'Asthma and visits' }).getByRole('link').first().click();
      await page.getByLabel('Title').fill(title);
      await clicks('button', 'Start request');
      for (const [label, text] of CONTEXT) await page.getByLabel(label, { exact: true }).fill(text);
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByRole('link', { name: 'One table of visits.' }).waitFor();
    },
    async addsFile(name, text) {
      const buffer = Buffer.from(text);
      await page.getByLabel('Add files').setInputFiles({ name, mimeType: 'text/csv', buffer });
      await page.getByText('3 people in “').first().waitFor();
    },
    async describesFile() {
      for (const [label, text] of STATEMENT) await page.getByLabel(label, { exact: true }).fill(text);
      await clicks('button', 'Save statement');
    },
    async submits() {
      await clicks('button', 'Submit for review');
      await page.getByText('Waits for output checkers').waitFor();
    },
    async opensFromQueue(title) {
      await page.getByRole('link', { name: title }).click();
      await page.getByLabel('Approve').waitFor();
    },
    async approvesFile(reason) {
      await clicks('link', 'visits.csv');
      await page.locator('#B2.cell--flagged[data-focus]').waitFor();
      await page.getByLabel('Approve').check();
      await page.getByLabel('Reason').fill(reason);
      await clicks('button', 'Save vote');
    },
    async handsIn() {
      await clicks('button', 'Hand in review');
      await page.getByRole('listitem').filter({ hasText: 'You handed in' }).waitFor();
    },
    async approvesAndReleases() {
      await clicks('button', 'Approve request');
      await clicks('button', 'Release');
      await page.getByRole('button', { name: 'Release' }).waitFor({ state: 'hidden' });
      await page.getByText('Delivered').waitFor();
    },
    async downloadsPackage(title) {
      await clicks('link', 'Requests');
      await clicks('link', title);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        clicks('link', 'Download package'),
      ]);
      return download.path();
    },
  };
}
