// The README's table of settings, from the descriptions in config.ts.
import { createRequire } from 'node:module';
import { z } from 'zod';
import { markdownTable, README, withPart } from '../test/support/readme-part.mjs';

const require = createRequire(import.meta.url);
const { settingsSchema } = require('../dist/config.js');

export const target = README;

export function text() {
  const { properties } = z.toJSONSchema(settingsSchema, { io: 'output', unrepresentable: 'any' });
  const rows = Object.entries(properties).map(([name, { description, default: value }]) => [
    `\`${name}\``,
    value === undefined ? '' : `\`${value}\``,
    description,
  ]);
  return withPart('settings', markdownTable([['variable', 'default', 'what it is'], ...rows]));
}
