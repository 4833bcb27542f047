import { PASSWORD } from '../support/cast';
import type { Screen } from '../support/screen';
import { CONTEXT, type Hands, STATEMENT } from './hands';

/** No click, and no address typed after the first: whoever has no mouse gets everywhere. */
export function byKeyboard(screen: Screen): Hands {
  const { page } = screen;
  return {
    screen,
    async signsIn(signIn) {
      await screen.goesTo('/');
      await screen.tabsAndTypes('Sign-in', signIn);
      await screen.tabsAndTypes('Password', PASSWORD);
      await screen.presses('Enter');
      await page.getByRole('button', { name: 'Sign out' }).waitFor();
    },
    async startsRequest(title) {
      await screen.tabsTo(page.getByRole('row', { name: 'Asthma and visits' }).getByRole('link').first());
      await screen.presses('Enter');
      await screen.tabsAndTypes('Title', title);
      await screen.presses('Enter');
      for (const [label, text] of CONTEXT) await screen.tabsAndTypes(label, text);
      await screen.tabsTo(page.getByRole('button', { name: 'Save', exact: true }));
      await screen.presses('Enter');
      await page.getByRole('link', { name: 'One table of visits.' }).waitFor();
    },
    async addsFile(name, text) {
      const asksForFile = async () => {
        await screen.tabsTo(page.getByLabel('Add files'));
        await screen.presses('Enter');
      };
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), asksForFile()]);
      await chooser.setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
      await page.getByText('3 people in “').first().waitFor();
    },
    async describesFile() {
      for (const [label, text] of STATEMENT) await screen.tabsAndTypes(label, text);
      await screen.presses('Escape', 's');
    },
    async submits() {
      await screen.tabsAndEnters('button', 'Submit for review');
      await page.getByText('Waits for output checkers').waitFor();
    },
    async opensFromQueue(title) {
      await screen.works('/');
      await page.keyboard.type(title);
      await screen.presses('Enter');
      await page.getByText('1 to 1 of 1').waitFor();
      await screen.works('j', 'Enter');
      await page.getByLabel('Approve').waitFor();
    },
    async approvesFile(reason) {
      await screen.works('g', 'f');
      await page.locator('#B2.cell--flagged[data-focus]').waitFor();
      await screen.works('u');
      await page.getByRole('status').getByText('vote', { exact: false }).waitFor();
      await screen.works('a');
      await page.keyboard.type(reason);
      await screen.presses('Escape', 's');
    },
    async handsIn() {
      await page.getByRole('heading', { name: 'What you can do' }).waitFor();
      await screen.works('u');
      await page.getByRole('listitem').filter({ hasText: 'You handed in' }).waitFor();
    },
    async approvesAndReleases() {
      await screen.tabsAndEnters('button', 'Approve request');
      await screen.tabsAndEnters('button', 'Release');
      await page.getByRole('button', { name: 'Release' }).waitFor({ state: 'hidden' });
      await page.getByText('Delivered').waitFor();
    },
    async downloadsPackage(title) {
      await screen.tabsAndEnters('link', 'Requests');
      await screen.tabsAndEnters('link', title);
      await screen.tabsTo(page.getByRole('link', { name: 'Download package' }));
      const [download] = await Promise.all([page.waitForEvent('download'), screen.presses('Enter')]);
      return download.path();
    },
  };
}
