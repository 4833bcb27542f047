import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder that holds `rules/` and `package.json`: the nearest one above the compiled code. */
export function packageRoot(from: string = __dirname): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'rules'))) return folder;
    if (folder === dirname(folder)) throw new Error(`no package.json with rules/ beside it above ${from}`);
  }
}
