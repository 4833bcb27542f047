// The JSON Schema of rulebooks, for editors, from the schemas that the engine itself uses.
import { createRequire } from 'node:module';
import { format, resolveConfig } from 'prettier';

const require = createRequire(import.meta.url);
const { rulebookJsonSchema } = require('../../dist/engine/rulebook/json-schema.js');
const { RULES } = require('../../dist/engine/rules/index.js');

export const target = new URL('./rulebook.schema.json', import.meta.url);

export async function text() {
  const style = await resolveConfig(target);
  return format(JSON.stringify(rulebookJsonSchema(RULES), null, 2), { ...style, parser: 'json' });
}
