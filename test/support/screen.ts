import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, ConsoleMessage, Locator, Page } from 'playwright-core';
import { accessibilityViolations, contrastViolations } from './axe';
import { PASSWORD } from './cast';
import { PATIENCE_MS } from './until';

/** Where pictures of the pages go, for people to look at; those in the dark and on a phone only when asked for. */
const ASKED_FOR = process.env['SLUICE_PICTURES'];
const PICTURES = ASKED_FOR ?? join(tmpdir(), 'sluice-pictures');
export const DESK = { width: 1280, height: 900 };
const MOST_TABS = 150;

/** One person's window: remembers what the browser complained about, scripts kept out by the policy included. */
export class Screen {
  private readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    readonly origin: string,
  ) {
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('console', (message) => {
      if (message.type() === 'error' && !isRefusedPage(message, page)) {
        this.complaints.push(`${message.text()} ${message.location().url}`);
      }
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  static async opens(browser: Browser, origin: string, options: BrowserContextOptions = {}): Promise<Screen> {
    const context = await browser.newContext({ viewport: DESK, acceptDownloads: true, ...options });
    return new Screen(await context.newPage(), origin);
  }

  async goesTo(path: string): Promise<void> {
    await this.page.goto(this.origin + path);
  }

  async signsIn(signIn: string): Promise<this> {
    await this.goesTo('/sign-in');
    await this.page.getByLabel('Sign-in').fill(signIn);
    await this.page.getByLabel('Password').fill(PASSWORD);
    await this.page.getByRole('button', { name: 'Sign in' }).click();
    await this.page.getByRole('button', { name: 'Sign out' }).waitFor();
    return this;
  }

  /** An act on the page's request that asks for something first, or has to be confirmed. */
  async does(act: string, said?: readonly [label: string, text: string]): Promise<void> {
    await this.page.locator('summary', { hasText: `${act}…` }).click();
    if (said) await this.page.getByLabel(said[0]).fill(said[1]);
    await this.page.getByRole('button', { name: act, exact: true }).click();
  }

  /** Types keys as a person without a mouse would: one after the other, wherever the focus is. */
  async presses(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Keys that the page's script listens to: it comes after what it works on. */
  async works(...keys: readonly string[]): Promise<void> {
    await this.page.locator(':root[data-rows]').waitFor();
    await this.presses(...keys);
  }

  /** Goes on with Tab until the focus is there. */
  async tabsTo(target: Locator): Promise<void> {
    await target.waitFor();
    for (let steps = 0; steps < MOST_TABS; steps++) {
      if (await target.and(this.page.locator(':focus')).count()) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`${String(target)} is not reached with Tab`);
  }

  /** Goes to a field with Tab and writes into it. */
  async tabsAndTypes(label: string, text: string): Promise<void> {
    await this.tabsTo(this.page.getByLabel(label, { exact: true }));
    await this.presses('Control+A');
    await this.page.keyboard.type(text);
  }

  /** Goes to a button or a link with Tab and works it. */
  async tabsAndEnters(role: 'button' | 'link', name: string | RegExp): Promise<void> {
    await this.tabsTo(this.page.getByRole(role, { name }).first());
    await this.presses('Enter');
  }

  /** Axe finds nothing, the browser complained of nothing, and a picture is kept. */
  async isSound(name: string): Promise<void> {
    await this.isPictured(name);
    expect({ name, violations: await accessibilityViolations(this.page) }).toEqual({ name, violations: [] });
    this.hasNoComplaints(name);
  }

  /** The same in both themes; and on small screens the page itself does not scroll sideways. */
  async isSoundEverywhere(name: string): Promise<void> {
    await this.isSound(`${name}-light`);
    await this.page.emulateMedia({ colorScheme: 'dark' });
    if (ASKED_FOR !== undefined) await this.isPictured(`${name}-dark`);
    expect({ name, dark: await contrastViolations(this.page) }).toEqual({ name, dark: [] });
    for (const width of [390, 320]) {
      await this.page.setViewportSize({ width, height: 844 });
      const beyond = await this.page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect({ name, width, beyond }).toEqual({ name, width, beyond: 0 });
      if (width === 390 && ASKED_FOR !== undefined) await this.isPicturedOnPhone(name);
    }
    await this.page.setViewportSize(DESK);
    await this.page.emulateMedia({ colorScheme: 'light' });
  }

  hasNoComplaints(name: string): void {
    expect({ name, complaints: this.complaints }).toEqual({ name, complaints: [] });
  }

  private async isPicturedOnPhone(name: string): Promise<void> {
    await this.isPictured(`${name}-phone-dark`);
    await this.page.emulateMedia({ colorScheme: 'light' });
    await this.isPictured(`${name}-phone-light`);
    await this.page.emulateMedia({ colorScheme: 'dark' });
  }

  private async isPictured(name: string): Promise<void> {
    mkdirSync(PICTURES, { recursive: true });
    const path = join(PICTURES, `${name}.png`);
    await this.page.screenshot({ path, fullPage: ASKED_FOR !== undefined });
  }
}

/** A page that is a refusal is what was asked for; the browser reports its status as if it were a fault. */
function isRefusedPage(message: ConsoleMessage, page: Page): boolean {
  return message.text().startsWith('Failed to load resource') && message.location().url === page.url();
}
