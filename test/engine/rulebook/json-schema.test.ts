import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulebookJsonSchema } from '../../../src/engine/rulebook/json-schema';
import { RULES } from '../../../src/engine/rules/index';

const PUBLISHED = join(__dirname, '../../../rules/schema/rulebook.schema.json');

describe('the published JSON Schema of a rulebook', () => {
  it('is the one that the engine uses; `npm run generate` writes it', () => {
    const published: unknown = JSON.parse(readFileSync(PUBLISHED, 'utf8'));
    expect(published).toEqual(JSON.parse(JSON.stringify(rulebookJsonSchema(RULES))));
  });

  it('knows each rule of the catalogue and refuses what a rule does not have', () => {
    const schema = rulebookJsonSchema(RULES);
    expect(schema).toHaveProperty(
      ['properties', 'rules', 'properties', 'small-count', 'additionalProperties'],
      false,
    );
    expect(schema).toHaveProperty(['properties', 'rules', 'additionalProperties'], false);
  });
});
