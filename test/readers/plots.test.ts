import type { Block } from '../../src/engine/model/document';
import { literalsIn } from '../../src/readers/plots/literals';
import { readDocument } from '../../src/readers/registry';
import { bufferSource } from '../../src/readers/source';
import { readFile } from './blocks';

const script = (code: string) => readFile('t.html', `<script>${code}</script>`);

describe('paged tables of R Markdown', () => {
  it('hold all rows under the names of their columns', async () => {
    const column = (label: string, name: number) => ({ label: [label], name: [name], type: ['chr'] });
    const data = [
      { '1': '61', '2': 'Anna' },
      { '1': '48', '2': 'Bo' },
    ];
    const stored = JSON.stringify({ columns: [column('age', 1), column('name', 2)], data, options: {} });
    const { grids } = await readFile(
      't.html',
      `<div data-pagedtable="false"><script data-pagedtable-source type="application/json">${stored}</script></div>`,
    );
    expect(grids).toMatchObject([
      {
        holds: 'store',
        rows: [
          ['age', 'name'],
          ['61', 'Anna'],
          ['48', 'Bo'],
        ],
      },
    ]);
  });
});

describe('data in programs', () => {
  it('are found as they stand in the code, which is never run', () => {
    const code = `f("a", [{x: [1, 2.5, -3], 'name': "it's", ok: !0}], {"layout": null, "size": [1, 2, 3, 4]}); // [1,2]`;
    expect(literalsIn(code).map(({ value }) => value)).toEqual([
      [{ x: [1, 2.5, -3], name: "it's", ok: true }],
      { layout: null, size: [1, 2, 3, 4] },
    ]);
  });

  it('are what is left when something around them is a call', () => {
    const code = `var a = [g(1), [11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22]]; var r = /["']/;`;
    expect(literalsIn(code).map(({ value }) => value)).toEqual([
      [11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22],
    ]);
  });

  it('are not those of a library: who wrote it, and numbers that it computes with', async () => {
    const library = 'function f(x){return x.y+1;}'.repeat(9000);
    const numbers = JSON.stringify(Array.from({ length: 30 }, (_, i) => [i, i * 7, -i]));
    const people = JSON.stringify(
      Array.from({ length: 30 }, (_, i) => ({ name: `n${i}`, email: `n${i}@x.org` })),
    );
    const about = (more: string) => `var m = {name: "maps", ${more} maintainers: ${people}};`;
    expect((await script(`${library}var a = ${numbers};${about('version: "0.2.1",')}`)).grids).toEqual([]);
    const [found, ...others] = (await script(`var a = ${numbers};${library}${about('')}`)).grids;
    expect([found?.rows[0], others.length]).toEqual([['name', 'email'], 0]);
    const carried = JSON.stringify(Array.from({ length: 900 }, (_, i) => [i, i * 7, -i]));
    expect((await script(`${library}var a = ${carried};`)).grids).toHaveLength(1);
  });

  it('take time in proportion to the code, however it is written', () => {
    for (const code of ['['.repeat(1e6), '{"a":'.repeat(3e5), `'${'/'.repeat(1e6)}`, '[1,2,'.repeat(3e5)])
      expect(literalsIn(code).length).toBeLessThan(20_001);
  });

  it.each([
    ['tables', Array.from({ length: 250 }, () => ({ rows: [{ region: 'North' }, { region: 'South' }] }))],
    [
      'columns',
      Array.from({ length: 2 }, () =>
        Object.fromEntries(Array.from({ length: 2500 }, (_, i) => [`c${i}`, i])),
      ),
    ],
  ])('are not read in full where there are very many %s, and that is said', async (what, data) => {
    const { unread } = await readFile('p.html', `<script>var all = ${JSON.stringify(data)}</script>`);
    const reason = expect.stringMatching(`more (?:than \\d+ )?${what}`) as unknown;
    expect(unread).toMatchObject([{ anchor: { part: 'script 1' }, cause: 'limit', reason }]);
  });

  it('are read in lists within lists, and where a cell is cut that is said', async () => {
    const deep = (levels: number) => '['.repeat(levels) + '"Anna Berg"' + ']'.repeat(levels);
    const points = (cell: string) => script(`var d = [{"id":1,"more":{"at":[${cell}]}},{"id":2}];`);
    const whole = await points('{"who":["Anna Berg",["Ola Nordmann"]]}');
    expect(whole.grids[0]?.rows[1]?.[1]).toBe('at: who: Anna Berg, Ola Nordmann');
    expect(whole.unread).toEqual([]);
    for (const cell of [deep(12), `"${'x'.repeat(100_001)}"`])
      expect((await points(cell)).unread).toMatchObject([
        {
          anchor: { part: 'script 1' },
          cause: 'limit',
          reason: expect.stringContaining('Row 2 of a table in its data has a cell') as unknown,
        },
      ]);
  });

  it('of plotly are a grid of marks with the names of its axes', async () => {
    const read = await script(
      'Plotly.newPlot("p", [{"type":"scatter","mode":"markers","x":[1,2],"y":[3,4],"text":["a","b"]}], {"xaxis":{"title":{"text":"age"}}})',
    );
    expect(read.grids).toMatchObject([
      {
        place: { part: 'script 1' },
        holds: 'marks',
        rows: [
          ['age', 'y', 'text'],
          ['1', '3', 'a'],
          ['2', '4', 'b'],
        ],
      },
    ]);
  });

  it('of plotly in bytes are numbers again', async () => {
    const bytes = Buffer.alloc(16);
    bytes.writeDoubleLE(1.5, 0);
    bytes.writeDoubleLE(120, 8);
    const column = `{"dtype":"f8","bdata":"${bytes.toString('base64')}"}`;
    const read = await script(`Plotly.react("p", [{"type":"bar","x":["N","S"],"y":${column}}], {})`);
    expect(read.grids).toMatchObject([
      {
        holds: undefined,
        rows: [
          ['x', 'y'],
          ['N', '1.5'],
          ['S', '120'],
        ],
      },
    ]);
  });
});

describe('a figure of plotly in a file of its own', () => {
  const figure = (trace: object, more: object = {}) => ({
    data: [{ type: 'scatter', ...trace }],
    layout: {},
    ...more,
  });
  const apartIn = async (text: string) => {
    const blocks: Block[] = [];
    const source = bufferSource(Buffer.from(text));
    for await (const block of readDocument(source, { format: 'json', encoding: 'utf-8' })) blocks.push(block);
    const [first] = blocks.filter(({ kind }) => kind === 'lines');
    const lines = text.split('\n');
    return (first?.kind === 'lines' ? (first.apart ?? []) : []).map(({ line, start, lastLine, end }) =>
      [...lines.slice(line - 1, lastLine - 1), lines[lastLine - 1]?.slice(0, end) ?? '']
        .join('\n')
        .slice(start)
        .replace(/\s/g, ''),
    );
  };

  it('has its lists as columns, under the names of the box at the pointer, and not in its lines once more', async () => {
    const trace = {
      x: [1, 2],
      y: [3, 4],
      customdata: [[7, 'a'], 8],
      hovertemplate: 'dose=%{x}<br>patient id: %{customdata[0]:.0f}<extra></extra>',
    };
    const { grids } = await readFile('p.json', JSON.stringify(figure(trace)));
    expect(grids.map(({ rows }) => rows)).toEqual([
      [
        ['dose', 'y', 'patient id', 'customdata 2'],
        ['1', '3', '7', 'a'],
        ['2', '4', '8', ''],
      ],
    ]);
    for (const indent of [undefined, 2])
      expect(await apartIn(JSON.stringify(figure(trace), undefined, indent))).toEqual([
        '[1,2]',
        '[3,4]',
        '[[7,"a"],8]',
      ]);
  });

  it('is looked through in its lines where something stands in no column', async () => {
    const people = [
      ['Anna', 3],
      ['Ola', 4],
    ];
    const beside = figure({ x: [1, 2], y: [3, 4] }, { customdata: people });
    expect(await apartIn(JSON.stringify(beside))).toEqual(['[1,2]', '[3,4]']);
    const table = { data: [{ type: 'table', cells: { values: [[1, 2]] }, customdata: people }] };
    expect(await apartIn(JSON.stringify(table))).toEqual([]);
    const twice = JSON.stringify(figure({ x: [1, 2], y: [3, 4] })).replace('"x":', '"x":[["Anna",3]],"x":');
    expect(await apartIn(twice)).toEqual([]);
  });

  it('has looks, which hold no data: a template with records is looked through', async () => {
    const looks = { layout: { colorway: ['#636efa', '#EF553B'], xaxis: { gridwidth: 2 } } };
    const withLooks = (template: object) =>
      JSON.stringify(figure({ x: [1], y: [3] }, { layout: { template } }));
    expect(await apartIn(withLooks(looks))).toContain(JSON.stringify(looks));
    const records = { data: { bar: [{ name: 'Anna' }, { name: 'Ola' }] } };
    expect(await apartIn(withLooks(records))).toEqual(['[1]', '[3]']);
  });

  it('has rows where numbers in bytes have a shape', async () => {
    const customdata = {
      dtype: 'i1',
      bdata: Buffer.from([1, 2, 3, 4, 5, 6]).toString('base64'),
      shape: '2, 3',
    };
    const { grids } = await readFile('p.json', JSON.stringify(figure({ x: [8, 9], y: [3, 4], customdata })));
    expect(grids[0]?.rows.slice(1)).toEqual([
      ['8', '3', '1', '2', '3'],
      ['9', '4', '4', '5', '6'],
    ]);
  });
});

describe('data that are more than is looked at', () => {
  it('are read as wide as they are, whatever the first row says', async () => {
    const rows = [[1], Array.from({ length: 60 }, (_, i) => i), [3]];
    const trace = JSON.stringify([{ type: 'scatter', x: [1, 2, 3], y: [4, 5, 6], customdata: rows }]);
    const { grids } = await script(`Plotly.newPlot("a", ${trace}, {});`);
    expect(grids[0]?.rows[2]?.at(-1)).toBe('59');
  });

  it('are said not to be read where views nest too deep', async () => {
    const nest = (depth: number): object =>
      depth === 0
        ? { mark: 'point', data: { values: [{ age: 3 }, { age: 4 }] } }
        : { vconcat: [nest(depth - 1)] };
    const spec = { $schema: 'https://vega.github.io/schema/vega-lite/v5.json', ...nest(12) };
    const { unread } = await script(`vegaEmbed("#a", ${JSON.stringify(spec)});`);
    expect(unread).toMatchObject([{ cause: 'limit' }]);
  });
});
