import { readFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { transformSync } from '@swc/core';

/** Lets `require` load TypeScript of this folder, compiled as jest does it. */
export function requireOf(folder, swcOptions) {
  Module._extensions['.ts'] = (module, filename) => {
    const { code } = transformSync(readFileSync(filename, 'utf8'), {
      ...swcOptions,
      filename,
      swcrc: false,
      sourceMaps: false,
    });
    module._compile(code, filename);
  };
  return createRequire(`${folder}/package.json`);
}
