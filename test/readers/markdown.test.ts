import { readFile } from './blocks';

const partsOf = async (text: string) =>
  (await readFile('notes.md', text)).parts.map(({ part, anchor, text: said }) => [part, anchor, said]);

describe('Markdown', () => {
  it('stays the text that it is, line by line', async () => {
    const text = '# Visits\n\n<div hidden>Ward 9</div>\n\n| a | b |\n|---|---|\n| 1 | 2 |';
    const { format, lines, grids } = await readFile('notes.md', text);
    expect(format).toBe('md');
    expect(lines).toEqual(text.split('\n'));
    expect(grids).toEqual([]);
  });

  it('hides what its page does not show: styles, comments, definitions that lead nowhere', async () => {
    const text = [
      '# Visits',
      '<span style="display:none">the mayor is one of them</span>',
      '',
      '[//]: # (ask nurse 4 about the last one)',
      '<!-- the mayor is one of them -->',
    ].join('\n');
    expect(await partsOf(text)).toEqual([
      ['invisible-text', { line: 2 }, 'the mayor is one of them'],
      ['comment', { part: 'comment 1' }, 'the mayor is one of them'],
      ['comment', { line: 4 }, 'ask nurse 4 about the last one'],
    ]);
  });

  it('fetches pictures, by address and by name, and runs what is a program', async () => {
    const text = [
      '![](https://track.example/p.png?id=4) and ![map][m], ![chart](figures/chart.png)',
      'See [the paper](https://paper.example/1) and <https://paper.example/2>.',
      '<script>alert(1)</script>',
      '',
      '[M]: https://maps.example/7.png "Map"',
      '[paper]: https://paper.example/3',
    ].join('\n');
    expect(await partsOf(text)).toEqual([
      ['script', { part: 'script 1' }, 'alert(1)'],
      ['external-link', { line: 1 }, 'https://track.example/p.png?id=4'],
      ['external-link', { line: 1 }, 'https://maps.example/7.png'],
    ]);
  });

  it('reads pictures that stand in it', async () => {
    const csv = Buffer.from('ward,n\nA,4\n').toString('base64');
    const { grids } = await readFile('notes.md', `![x](data:text/csv;base64,${csv})`);
    expect(grids).toMatchObject([
      {
        place: { part: 'picture 1' },
        rows: [
          ['ward', 'n'],
          ['A', '4'],
        ],
      },
    ]);
  });

  it('leaves code alone, and signs that are no tags', async () => {
    const text = [
      '```html',
      '<script>alert(1)</script>',
      '~~~',
      '<!-- the mayor is one of them -->',
      '```',
      'Write `<!-- the mayor is one of them -->` or ``![](https://a.example/`1`.png)``.',
      'Where p < 0.05 and n <10, see <https://a.example/b>. <!-- end of section -->',
    ].join('\n');
    expect(await partsOf(text)).toEqual([]);
  });
});
