import { CASES, differences, foldersOf } from './a-case';

describe.each(foldersOf(CASES))('%s', (rule) => {
  it.each(foldersOf(`${CASES}/${rule}`))('%s', async (name) => {
    expect(await differences(rule, name)).toEqual([]);
  });
});
