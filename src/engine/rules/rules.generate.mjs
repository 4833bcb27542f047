// The README's table of rules, from their definitions.
import { createRequire } from 'node:module';
import { markdownTable, README, withPart } from '../../../test/support/readme-part.mjs';

const require = createRequire(import.meta.url);
const { RULES } = require('../../../dist/engine/rules/index.js');

export const target = README;

export function text() {
  const rows = RULES.map(({ id, title }) => [`[\`${id}\`](rules/docs/${id}.md)`, title]);
  return withPart('rules', markdownTable([['rule', 'what it finds'], ...rows]));
}
