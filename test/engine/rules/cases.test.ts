import { CASES, checkCase, foldersOf } from './a-case';
import { keep, keptFindings, writeKept } from './kept-findings';

describe.each(foldersOf(CASES))('%s', (rule) => {
  it.each(foldersOf(`${CASES}/${rule}`))('%s', async (name) => {
    const { differs, said } = await checkCase(rule, name);
    expect(differs).toEqual([]);
    if (keep) keptFindings.set(`${rule}/${name}`, said);
    expect(said).toEqual(keptFindings.get(`${rule}/${name}`));
  });
});

if (keep) it('writes what was found', writeKept);
