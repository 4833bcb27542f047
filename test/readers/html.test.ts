import { readFile, type ReadFile } from './blocks';

const page = (body: string) => readFile('t.html', `<!doctype html><meta charset=utf-8>${body}`);
const rowsOf = ({ grids }: ReadFile) => grids.map(({ rows }) => rows);
const said = ({ parts }: ReadFile, kind: string) =>
  parts.filter(({ part }) => part === kind).map(({ text }) => text);

describe('tables of a page', () => {
  it('fills spans out, so that rows and columns count as a person sees them', async () => {
    const read = await page(
      '<table><tr><th rowspan=2>ward<th colspan=2>visits<tr><th>men<th>women<tr><td>A<td>3<td>120</table>',
    );
    expect(rowsOf(read)).toEqual([
      [
        ['ward', 'visits', ''],
        ['', 'men', 'women'],
        ['A', '3', '120'],
      ],
    ]);
  });

  it('takes blanks that a label begins with for its indent, and those that lay out the source for nothing', async () => {
    const { grids } = await page('<table><tr><td>  Leeds<td>7<tr><td>\n    North<td> 9</table>');
    expect(grids[0]?.rows).toEqual([
      ['Leeds', '7'],
      ['North', '9'],
    ]);
    expect([...(grids[0]?.details.values() ?? [])]).toEqual([{ indent: 1 }]);
  });

  it('takes tags for closed that people leave out, and text for broken by tags that break it', async () => {
    const read = await page('<table><tr><td>a<br>b<td><p>7<p>(3.1%)<tr><td>10<sup>2</sup></table>');
    expect(rowsOf(read)).toEqual([[['a b', '7 (3.1%)'], ['10²']]]);
  });

  it('numbers them where there are several, those in cells of others too', async () => {
    const read = await page('<table><tr><td>out<table><tr><td>in</table></table><table><tr><td>next</table>');
    expect(read.grids.map(({ place, rows }) => [place.table, rows])).toEqual([
      [2, [['in']]],
      [1, [['out']]],
      [3, [['next']]],
    ]);
    expect((await page('<table><tr><td>alone</table>')).grids[0]?.place.table).toBeUndefined();
  });

  it('names them by their caption, else by what stands above', async () => {
    const read = await page(
      '<h2>By ward</h2><table><tr><td>1</table><table><caption>By sex<tr><td>2</table><table><tr><td>3</table>',
    );
    expect(read.grids.map(({ caption }) => caption)).toEqual(['By ward', 'By sex', undefined]);
  });
});

describe('text of a page', () => {
  it('is lines as a browser breaks them, and as they stand in <pre>', async () => {
    const read = await page('<p>one\n <b>two</b></p><div>three</div><pre>a   1\n\nb   2</pre>four');
    expect(read.lines).toEqual(['one two', 'three', 'a   1', '', 'b   2', 'four']);
  });

  it('is none of what stands in programs and styles', async () => {
    expect((await page('<style>p { color: red }</style><script>let a = 1 < 2;</script>x')).lines).toEqual([
      'x',
    ]);
  });
});

describe('what nobody sees in a page', () => {
  it.each([
    ['not displayed', '<div style="display:none">Rosa</div>'],
    ['hidden by attribute', '<p hidden>Rosa</p>'],
    ['hidden by a rule', '<style>.gone { display: none }</style><p class="x gone">Rosa</p>'],
    ['white on white', '<p style="color: #FFF">Rosa</p>'],
    ['without size', '<span style="font-size:0">Rosa</span>'],
    ['of the colour of its background', '<p style="color:#123456;background-color:#123456">Rosa</p>'],
    ['white by its light', '<p style="color:hsl(0, 0%, 100%)">Rosa</p>'],
    ['in a block without height', '<div style="height:0; overflow:hidden"><p>Rosa</p></div>'],
    [
      'hidden on any screen',
      '<style>@media screen { .gone { display: none } }</style><p class=gone>Rosa</p>',
    ],
    ['in a field', '<input type=hidden value="Rosa">'],
    ['made smaller than can be read', '<p style="zoom: 0.05">Rosa</p>'],
    ['filtered away', '<p style="filter: opacity(0%)">Rosa</p>'],
    ['for browsers without programs', '<noscript><p>Rosa</p></noscript>'],
  ])('%s', async (_, body) => {
    expect(said(await page(body), 'invisible-text')).toEqual([expect.stringContaining('Rosa')]);
  });

  it.each([
    ['white on a dark row', '<table><tr style="background:#333"><td style="color:white">North</table>'],
    [
      'white under a sheet that is not known',
      '<link rel=stylesheet href=a.css><b class=bar style="color:#fff">North</b>',
    ],
    ['in a block that grows', '<div style="height:0"><p>North</p></div>'],
    [
      'on a small screen only',
      '<style>@media (max-width: 600px) { p { display: none } }</style><p>North</p>',
    ],
    ['an empty block', '<div style="display:none"></div>'],
    ['what all pages say to browsers', '<noscript>You need to enable JavaScript.</noscript>'],
    ['a rule for paper only', '<style>@media print { p { display: none } }</style><p>North</p>'],
  ])('but not %s', async (_, body) => {
    expect(said(await page(body), 'invisible-text')).toEqual([]);
  });

  it('are texts that a style sheet adds to what it hides, as pandas writes the tips of a table', async () => {
    const tips = (rules: string) =>
      page(
        `<style>#t .tip {visibility: hidden} ${rules}</style><table><tr><td>7<span class=tip></span></table>`,
      );
    const hidden = async (rules: string) => said(await tips(rules), 'invisible-text');
    expect(await hidden('#t td .tip::after {content: "P104, 83 years"}')).toEqual(['P104, 83 years']);
    expect(await hidden('td:hover::after {content: "P104"}')).toEqual(['P104']);
    expect(await hidden('td::after {content: " people"}')).toEqual([]);
    expect(await hidden('.tip::after {content: "\\2014"}')).toEqual([]);
  });

  it('is no declaration that the page is XML as well', async () => {
    const declared = (rest: string) =>
      readFile('t.html', `<?xml version="1.0" encoding="UTF-8"${rest}?><!DOCTYPE html><html><p>North</html>`);
    expect(said(await declared(''), 'comment')).toEqual([]);
    expect(said(await declared(' patient="Rosa Lund"'), 'comment')).toHaveLength(1);
  });

  it('keeps comments that say something, and reads the tables in them', async () => {
    const read = await page(
      '<!--[if IE]> x <![endif]--><!-- Generated by xtable 1.8-4 --><!-- /container --><!-- ask Rosa about patient 12 --><!-- <table><tr><td>7</table> -->',
    );
    expect(said(read, 'comment')).toEqual(['ask Rosa about patient 12', '<table><tr><td>7</table>']);
    expect(read.grids.map(({ place, rows }) => [place.part, rows])).toEqual([['comment 2', [['7']]]]);
  });
});

describe('what a page does', () => {
  it('runs: scripts, handlers, addresses', async () => {
    const read = await page(
      '<script src="a.js"></script><a href=" java\nscript:go()">x</a><b onclick="go()">y</b><a href="javascript:void(0)">z</a>',
    );
    expect(said(read, 'script')).toEqual(['a.js', ' java\nscript:go()', 'onclick="go()"']);
  });

  it('fetches: by tag, style, refresh and program, each address once', async () => {
    const read = await page(
      '<img src="//a.example/i.png"><img src="//a.example/i.png"><p style="background:url(https://b.example/b)">' +
        '<meta http-equiv=refresh content="0; url=https://c.example/"><script>fetch("https://d.example/x")</script>' +
        '<a href="https://e.example">e</a><svg xmlns="http://www.w3.org/2000/svg"></svg><img src="local.png">',
    );
    expect(said(read, 'external-link')).toEqual([
      '//a.example/i.png',
      'https://b.example/b',
      'https://c.example/',
      'https://d.example/x',
    ]);
  });

  it('sends what is entered in a form', async () => {
    expect(said(await page('<form action="/in"></form><form action="#a"></form>'), 'form')).toEqual(['/in']);
  });
});

describe('files in a page', () => {
  it('are read by their own readers, in their place', async () => {
    const csv = Buffer.from('ward,n\nA,3\n').toString('base64');
    const read = await page(
      `<a download href="data:text/csv;base64,${csv}">x</a><iframe srcdoc="&lt;table>&lt;tr>&lt;td>9&lt;/table>"></iframe>`,
    );
    expect(read.grids.map(({ place, rows }) => [place.part, rows])).toEqual([
      [
        'file 1',
        [
          ['ward', 'n'],
          ['A', '3'],
        ],
      ],
      ['frame 1', [['9']]],
    ]);
    expect(said(read, 'embedded-object')).toHaveLength(1);
  });

  it('are nothing to read when they are fonts', async () => {
    const bytes = Buffer.concat([Buffer.from('wOF2'), Buffer.alloc(50)]);
    bytes.writeUInt32BE(bytes.length, 8);
    const font = bytes.toString('base64');
    const read = await page(`<style>@font-face { src: url(data:font/woff2;base64,${font}) }</style>`);
    expect(read.unread).toEqual([]);
  });
});

describe('words in a page where no text should be', () => {
  const SECRET = 'NHS number 943 476 5919, patient Anna Roth';
  it.each([
    ['in a tag', `<td ${SECRET}>1</td>`, 'attribute'],
    ['in an end tag', `<p>a</p ${SECRET}>`, 'comment'],
    ['among figures of a drawing', `<svg><path d="M0 0 ${SECRET} L1 1"/></svg>`, 'attribute'],
    ['in a namespace', `<svg xmlns="http://www.w3.org/ ${SECRET}"></svg>`, 'attribute'],
    ['in the name of a place', `<svg><use href="#m ${SECRET}"/></svg>`, 'attribute'],
  ])('%s are said', async (_, html, part) => {
    const { parts } = await readFile('t.html', html);
    expect(parts).toMatchObject([{ part, text: expect.stringMatching(/943 476 5919,? .*roth/i) as unknown }]);
  });

  it('are read to their end where an attribute or a comment is long', async () => {
    const long = `${'in all regions alike '.repeat(1000)}${SECRET}`;
    for (const html of [`<p title="${long}">1</p>`, `<!-- ${long} -->`])
      expect((await readFile('t.html', html)).lines.join(' ')).toContain(SECRET);
  });

  it('are lists of names together, in one attribute of one element', async () => {
    const names = ['Anna Roth', 'Nils Moen', 'Kari_Hansen'];
    const { parts } = await readFile('t.html', names.map((name) => `<p data-who="${name}">1</p>`).join(''));
    expect(parts.filter(({ part }) => part === 'list').map(({ text }) => text)).toEqual([names.join('\n')]);
  });

  it.each([
    ['a comment', `/* ${SECRET} */ p { color: red }`],
    ['text added to the page', `p::after { content: "${SECRET}" }`],
    ['a line that is no style', `p { color: red }\n${SECRET}\n`],
  ])('of a style sheet are read: %s', async (_, sheet) => {
    const { lines, unread } = await readFile('t.html', `<style>${sheet}</style>`);
    expect(lines.join('')).toBe(SECRET);
    expect(unread).toEqual([]);
  });

  it('behind a style sheet without an end are unread', async () => {
    const { unread } = await readFile('t.html', `<style>p { color: red }</styl><p>${SECRET}</p>`);
    expect(unread).toMatchObject([{ cause: 'broken' }]);
  });

  it('are no lines of a picture that is written into the page', async () => {
    const lines = Array.from({ length: 8 }, (_, i) => Buffer.alloc(57, i * 31 + 7).toString('base64'));
    const html = `<img src="data:image/png;base64,\n${lines.join('\n')}" alt="">`;
    expect((await readFile('t.html', html)).lines.join(' ')).not.toContain(lines[3]);
  });

  it('are not seen in what programs write', async () => {
    const usual =
      '<input disabled checked required><div @click="go" :key="k" [value]="v" (change)="c" *ngIf="i" data-x></div>' +
      '<svg xmlns="http://www.w3.org/2000/svg"><g transform="matrix(1 0 0 1 0 0) rotate(4)"><path d="M0 0NaN1z"/></g></svg>' +
      '<style>h1, h2 { margin: 0 auto; font-family: "Some Font" } table thead tr.a th { color: red }</style>';
    const { parts, lines } = await readFile('t.html', usual);
    expect(parts.filter(({ part }) => part === 'attribute')).toEqual([]);
    expect(lines.filter((line) => line !== '')).toEqual([]);
  });
});
