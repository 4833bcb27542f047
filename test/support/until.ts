import { setTimeout as after } from 'node:timers/promises';

/** Below jest's own limit, so that a test that waits in vain says for what. No machine is that slow. */
export const PATIENCE_MS = 240_000;

/** Asks again and again; no test says how soon something has to be so. */
export async function until(isSo: () => boolean | Promise<boolean>, what = 'what the test waits for') {
  const end = Date.now() + PATIENCE_MS;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await after(20);
  }
}
