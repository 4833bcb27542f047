import { looking } from './looking';

const of = (rule: Parameters<typeof looking>[0], text: string) => looking(rule, text, { name: 't.log' });

describe('numbers in a log that count nobody', () => {
  it.each(['> head(d, n = 5)', '>>> df.sample(n = 5)', '> d |> slice_max(age, n = 3) |> print()'])(
    'are handed to a function: %s',
    async (command) => {
      expect(await of('small-count', `${command}\n`)).toEqual([]);
    },
  );

  it('are what is said of people, also behind a command', async () => {
    expect(await of('small-count', '> summary(fit)  # women (n = 4)\n')).toEqual(['line 1 flagged 4']);
    expect(await of('small-count', 'Women(n = 4)\n')).toEqual(['line 1 flagged 4']);
  });

  it('are thresholds between levels, whose names hold a bar', async () => {
    const thresholds = 'Intercepts:\n  Never|Former Former|Current \n    0.08834912     1.53488779 \n';
    expect(await of('class-disclosure', thresholds)).toEqual([]);
    expect(await of('small-count', thresholds)).toEqual([]);
  });
});

describe('the smallest group of a model', () => {
  const groups = (least: number, most: number) =>
    `                    Obs per group:\n                                  min =  ${least}\n                                  avg =  5.9\n                                  max =  ${most}\n`;

  it('may be said on the line below what it is of', async () => {
    expect(await of('small-count', groups(2, 14))).toEqual(['line 2 flagged 2']);
    expect(await of('small-count', groups(41, 131))).toEqual([]);
    expect(await of('small-count', groups(2, 14).replace('Obs per group:', 'Waiting time:'))).toEqual([]);
  });
});
