import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Debian's; another one can be named. */
const CHROMIUM = process.env['SLUICE_CHROMIUM'] ?? '/usr/bin/chromium';

const hasChromium = existsSync(CHROMIUM);

/** `describe` where there is a browser; elsewhere tests that are skipped with a loud word why. */
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
