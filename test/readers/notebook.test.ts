import { readFile } from './blocks';

const notebook = (...cells: unknown[]) =>
  readFile('t.ipynb', JSON.stringify({ nbformat: 4, metadata: {}, cells }));
const code = (source: string, ...outputs: unknown[]) => ({
  cell_type: 'code',
  metadata: {},
  source,
  outputs,
});
const shown = (data: Record<string, unknown>) => ({ output_type: 'display_data', metadata: {}, data });

describe('a notebook', () => {
  it('is its cells and outputs, each in its place', async () => {
    const read = await notebook(
      { cell_type: 'markdown', metadata: {}, source: ['# Visits\n', 'by ward'] },
      code('df.n.sum()', { output_type: 'stream', name: 'stdout', text: '\u001b[31m412\u001b[0m\n' }),
    );
    expect(read.texts).toMatchObject([
      { place: { part: 'cell 1' }, lines: ['# Visits', 'by ward'] },
      { place: { part: 'cell 2' }, lines: ['df.n.sum()'] },
      { place: { part: 'cell 2, output 1' }, lines: ['412'] },
    ]);
  });

  it('is read to its end where a text or a file stands in one long string', async () => {
    const print = `${'nothing here\n'.repeat(10_000)}last line`;
    const file = `a,b\n${'1,2\n'.repeat(30_000)}8,9\n`;
    const { texts, grids } = await notebook(code('p', { output_type: 'stream', text: print }), {
      ...code('x'),
      attachments: { 'a.csv': { 'text/csv': file } },
    });
    expect(texts.find(({ place }) => place.part === 'cell 1, output 1')?.lines.at(-1)).toBe('last line');
    expect(grids[0]?.rows.at(-1)).toEqual(['8', '9']);
  });

  it('hides in its texts what Markdown hides, and fetches what that fetches', async () => {
    const { parts } = await notebook(
      { cell_type: 'markdown', metadata: {}, source: '# Visits\n<!-- the mayor is one of them -->' },
      code('show()', shown({ 'text/markdown': '![](https://track.example/p.png)' })),
    );
    expect(parts.map(({ part, anchor, text }) => [part, anchor.part, text])).toEqual([
      ['comment', 'cell 1!/comment 1', 'the mayor is one of them'],
      ['external-link', 'cell 2, output 1', 'https://track.example/p.png'],
    ]);
  });

  it('tells a table once that is kept as a page and as text', async () => {
    const page = '<table><tr><th></th><th>n</th></tr><tr><th>A</th><td>3</td></tr></table>';
    const same = await notebook(code('t', shown({ 'text/html': page, 'text/plain': '   n\nA  3' })));
    expect(same.grids).toMatchObject([
      {
        place: { part: 'cell 1, output 1' },
        rows: [
          ['', 'n'],
          ['A', '3'],
        ],
      },
    ]);
    expect(same.lines).toEqual(['t']);
    const more = await notebook(code('t', shown({ 'text/html': page, 'text/plain': '   n\nA  3\nB  7' })));
    expect(more.lines).toEqual(['t', '   n', 'A  3', 'B  7']);
  });

  it('has data, programs and attachments in it', async () => {
    const csv = Buffer.from('a,b\n1,2\n').toString('base64');
    const read = await notebook(
      code(
        'p',
        shown({
          'application/vnd.plotly.v1+json': { data: [{ type: 'histogram', x: [1, 2, 3] }], layout: {} },
        }),
      ),
      code('j', shown({ 'application/javascript': 'alert(1)' })),
      {
        cell_type: 'markdown',
        metadata: {},
        source: 'x',
        attachments: { 'a.csv': { 'text/csv': csv } },
      },
    );
    expect(read.grids[0]).toMatchObject({ place: { part: 'cell 1, output 1' }, holds: 'store' });
    expect(read.parts).toMatchObject([{ part: 'script', anchor: { part: 'cell 2, output 1' } }]);
  });

  it('has long texts in its widgets', async () => {
    const value = 'a line\n'.repeat(200_000);
    const state = { text: { model_name: 'TextareaModel', state: { value } } };
    const widgets = { 'application/vnd.jupyter.widget-state+json': { state } };
    const { lines } = await readFile('n.ipynb', JSON.stringify({ cells: [], metadata: { widgets } }));
    expect(lines).toHaveLength(200_001);
  });

  it('that is none is text, and said to be broken', async () => {
    const read = await readFile('t.ipynb', '{"cells": [');
    expect(read.lines).toEqual(['{"cells": [']);
    expect(read.unread).toMatchObject([{ cause: 'broken' }]);
  });
});
