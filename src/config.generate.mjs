// The README's table of settings, from the descriptions in config.ts.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';

const require = createRequire(import.meta.url);
const { settingsSchema } = require('../dist/config.js');

export const target = new URL('../README.md', import.meta.url);

const BEGIN = '<!-- settings: npm run generate -->\n\n';
const END = '\n<!-- /settings -->';

export function text(readme = readFileSync(target, 'utf8')) {
  const [before, rest, more] = readme.split(BEGIN);
  const after = rest?.split(END).slice(1).join(END);
  if (after === undefined || more !== undefined)
    throw new Error(`README.md needs one ${BEGIN.trim()} with its end`);
  return `${before}${BEGIN}${settingsTable()}${END}${after}`;
}

function settingsTable() {
  const { properties } = z.toJSONSchema(settingsSchema, { io: 'output', unrepresentable: 'any' });
  const rows = Object.entries(properties).map(([name, { description, default: value }]) => [
    `\`${name}\``,
    value === undefined ? '' : `\`${value}\``,
    description,
  ]);
  return table([['variable', 'default', 'what it is'], ...rows]);
}

/** As prettier lays tables out. */
function table([head, ...rows]) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |\n`;
  return [head, widths.map((width) => '-'.repeat(width)), ...rows].map(line).join('');
}
