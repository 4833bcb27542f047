// Writes rulebook.schema.json from the schemas that the engine itself uses. `npm run generate` builds and runs it;
// test/engine/rulebook/json-schema.test.ts fails when the file differs.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { rulebookJsonSchema } = require('../../dist/engine/rulebook/json-schema.js');
const { RULES } = require('../../dist/engine/rules/index.js');

const target = new URL('./rulebook.schema.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(rulebookJsonSchema(RULES), null, 2)}\n`);
