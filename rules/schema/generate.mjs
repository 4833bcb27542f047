// Writes rulebook.schema.json from the schemas that the engine itself uses. `npm run generate` builds and runs it;
// test/engine/rulebook/json-schema.test.ts fails when the file differs.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const require = createRequire(import.meta.url);
const { rulebookJsonSchema } = require('../../dist/engine/rulebook/json-schema.js');
const { RULES } = require('../../dist/engine/rules/index.js');

const target = fileURLToPath(new URL('./rulebook.schema.json', import.meta.url));
const style = await resolveConfig(target);
writeFileSync(target, await format(JSON.stringify(rulebookJsonSchema(RULES)), { ...style, filepath: target }));
