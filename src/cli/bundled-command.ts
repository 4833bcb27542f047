import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import type { Command } from './command';

/**
 * A command that `npm run build` packed into one script with V8's code cache (`bundle.mjs`): reading and compiling
 * some three hundred small modules takes longer than checking a small file. Nothing when it was not built; a cache of
 * another version of Node is only ignored.
 */
export function bundledCommand(name: string): Command | undefined {
  const filename = join(__dirname, `${name}.bundle.js`);
  const cache = join(__dirname, `${name}.bundle.cache`);
  if (!existsSync(filename) || !existsSync(cache)) return undefined;
  // It is all ASCII, which is read as it stands.
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData: readFileSync(cache) });
  const start: unknown = script.runInThisContext();
  if (!isModule(start)) return undefined;
  const command = start(createRequire(filename), __dirname);
  return isCommand(command) ? command : undefined;
}

/** What `bundle.mjs` wraps: a function of what a module has around it, which gives the module's exports. */
function isModule(value: unknown): value is (require: NodeJS.Require, folder: string) => unknown {
  return typeof value === 'function';
}

function isCommand(value: unknown): value is Command {
  return typeof value === 'object' && value !== null && 'run' in value && typeof value.run === 'function';
}
