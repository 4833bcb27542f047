import { kinds, sheet, understandSheet } from './reading-a-table';

const definitions = (last: string, values: readonly string[]) =>
  understandSheet(
    sheet(`
      rank|name|description|${last}
      Primary|Stroke|A record of a stroke during a stay in hospital|${values[0] ?? ''}
      Secondary|Bone fracture|A record of a broken bone|${values[1] ?? ''}
      Secondary|Oedema|To be developed|${values[2] ?? ''}
      Secondary|Hypotension|A record of low blood pressure during a visit|${values[3] ?? ''}`),
  );

describe('terms and what they mean', () => {
  it('are no records of people', () => {
    expect(kinds(definitions('source', ['Smith', 'Lee', 'Lee', 'Ito']))).not.toContain('microdata');
  });

  it('are told from people by having no figures and no days', () => {
    expect(kinds(definitions('age', ['61', '47', '52', '80']))).toEqual(['microdata']);
  });
});
