import { looking } from '../rules/looking';

describe('a part and, in brackets, how many it is', () => {
  const table = (parts: string[]) =>
    `force,n,matched,unmatched\nElm,15,${parts[0]},0.47 (7)\nOak,21,${parts[1]},0.33 (7)\nAll,36,${parts[2]},0.39 (14)\n`;

  it('is counted where both say the same of the group', async () => {
    const found = await looking('small-count', table(['0.53 (8)', '0.67 (14)', '0.61 (22)']));
    expect(found).toEqual(['C2 flagged 8', 'D2 flagged 7', 'D3 flagged 7']);
  });

  it('is a mean with its deviation where they do not', async () => {
    const found = await looking('small-count', table(['0.53 (2)', '0.67 (5)', '0.61 (4)']));
    expect(found).toEqual(['D2 flagged 7', 'D3 flagged 7']);
  });
});

describe('an interval in brackets of one kind within one in another', () => {
  const table = (name: string) =>
    `variable,n,${name}\nage,356,64.5 (58.0-71.0) [38.0-89.0]\nbilirubin,355,13.5 (9.8-19.2) [4.1-89.4]\n`;

  it('has the ends around the quartiles', async () => {
    expect(await looking('extreme-value', table('median (IQR) [range]'))).toEqual(['column 3 flagged']);
    expect(await looking('extreme-value', table('summary'))).toEqual(['column 3 unsure']);
  });

  it('may be a prediction interval around an estimate', async () => {
    expect(await looking('extreme-value', table('OR (95% CI) [PI]'))).toEqual([]);
  });
});
