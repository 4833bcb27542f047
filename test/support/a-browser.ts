import { accessibilityViolations } from './axe';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Debian's; another one can be named. */
const CHROMIUM = process.env['SLUICE_CHROMIUM'] ?? '/usr/bin/chromium';
/** Where pictures of the pages go: for people to look at, and for the README. */
const PICTURES = process.env['SLUICE_PICTURES'] ?? join(tmpdir(), 'sluice-pictures');

const hasChromium = existsSync(CHROMIUM);

/** `describe` where there is a browser; elsewhere one test that says loudly that nothing was tried. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (hasChromium) {
    describe(name, tests);
    return;
  }
  console.warn(`NOT TRIED: "${name}" needs Chromium at ${CHROMIUM}. Install it (apt install chromium).`);
  describe.skip(`${name} (not tried: no Chromium at ${CHROMIUM})`, tests);
}

export function aBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** One person's window: remembers what the browser complained about. */
export class Screen {
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly origin: string,
  ) {
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  static async opens(browser: Browser, origin: string, options: BrowserContextOptions = {}): Promise<Screen> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    return new Screen(await context.newPage(), origin);
  }

  async goesTo(path: string): Promise<void> {
    await this.page.goto(this.origin + path);
  }

  async signsIn(signIn: string, password: string): Promise<void> {
    await this.goesTo('/sign-in');
    await this.page.getByLabel('Sign-in').fill(signIn);
    await this.page.getByLabel('Password').fill(password);
    await this.page.getByRole('button', { name: 'Sign in' }).click();
    await this.page.getByRole('button', { name: 'Sign out' }).waitFor();
  }

  /** Types keys as a person without a mouse would: one after the other, wherever the focus is. */
  async presses(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Goes on with Tab until the focus is there. */
  async tabsTo(selector: string): Promise<void> {
    for (let steps = 0; steps < 200; steps++) {
      if (await this.page.locator(`${selector}:focus`).count()) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`${selector} is not reached with Tab`);
  }

  /** Axe finds nothing, the browser complained of nothing, and a picture is kept. */
  async isSound(name: string): Promise<void> {
    mkdirSync(PICTURES, { recursive: true });
    await this.page.screenshot({ path: join(PICTURES, `${name}.png`) });
    expect({ name, violations: await accessibilityViolations(this.page) }).toEqual({ name, violations: [] });
    expect({ name, complaints: this.complaints }).toEqual({ name, complaints: [] });
  }
}
