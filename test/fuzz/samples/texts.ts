import iconv from 'iconv-lite';
import { COUNTS, delimited, sample, type Sample } from './sample';

const [HEADER = [], ...ROWS] = COUNTS;
const RECORDS = ROWS.map(([region = '', people = '', visits = '']) => ({ region, people, visits }));
const cells = (name: string, row: readonly string[]) =>
  `<tr>${row.map((cell) => `<${name}>${cell}</${name}>`).join('')}</tr>`;
const TABLE = `<table><caption>Visits</caption>${cells('th', HEADER)}${ROWS.map((row) => cells('td', row)).join('')}</table>`;
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const PAGE = `<!DOCTYPE html><html><head><title>Visits</title><style>.x{color:#000}</style></head><body>
<h1>Visits by region</h1>${TABLE}<p class="x">All regions together.</p></body></html>`;

/** What researchers' packages put into pages beside the text. */
const BUSY_PAGE = PAGE.replace(
  '</body>',
  `<!-- made by hand --><p style="display:none">not shown</p><img src="${PIXEL}" onload="go()">
<table><tr><td colspan="2" rowspan="2">a</td><td>1</td></tr><tr><td>2</td></tr></table>
<script type="application/json" data-for="w1">{"x":{"data":[{"x":[1,2,3],"y":[12,15,11],"type":"scatter"}],"layout":{}}}</script>
<script>Plotly.newPlot("p", [{"x":[1,2,3],"y":[4,5,6],"mode":"markers"}], {"title":"t"});</script>
<svg viewBox="0 0 90 90"><circle cx="5" cy="5" r="2"/><text x="1" y="9">12</text></svg></body>`,
);

const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200"><title>Visits</title><g transform="translate(4 4)">
<rect x="20" y="60" width="30" height="120"/><path d="M0 180L300 180"/><text x="20" y="195">North</text>
<use href="#m" x="4" y="9"/></g><defs><path id="m" d="M0 2A2 2 0 1 1 0 -2A2 2 0 1 1 0 2Z"/></defs></svg>`;

const NOTEBOOK = JSON.stringify({
  nbformat: 4,
  nbformat_minor: 5,
  metadata: { kernelspec: { name: 'python3', display_name: 'Python 3' } },
  cells: [
    {
      cell_type: 'markdown',
      metadata: {},
      source: ['# Visits\n', '![a](attachment:a.gif)'],
      attachments: { 'a.gif': { 'image/gif': PIXEL.slice(PIXEL.indexOf(',') + 1) } },
    },
    {
      cell_type: 'code',
      metadata: {},
      source: 'table',
      outputs: [
        { output_type: 'stream', name: 'stdout', text: delimited('  ') },
        { output_type: 'display_data', metadata: {}, data: { 'text/html': TABLE, 'text/plain': 'x' } },
        { output_type: 'error', ename: 'E', evalue: 'v', traceback: ['\u001b[31mline\u001b[0m'] },
      ],
    },
  ],
});

const RICH_TEXT =
  "{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0 Arial;}}{\\info{\\author A}}{\\*\\generator x;}caf\\'e9 \\u8364?5\\par " +
  COUNTS.map((row) => `\\trowd\\cellx1\\cellx2\\cellx3\\intbl ${row.join('\\cell ')}\\cell\\row`).join('') +
  '\\pard{\\v unseen}{\\pict\\pngblip 89504e47}{\\footnote note}\\par}';

const CODE: readonly Sample[] = [
  sample(
    'a.r',
    '# counts\nd <- data.frame(region = c("North", "South"), people = c(120L, 215L))\nsummary(d)\n',
  ),
  sample(
    'a.py',
    'import pandas as pd\nd = pd.DataFrame({"region": ["North", "South"], "people": [120, 215]})\n',
  ),
  sample('a.jl', 'd = DataFrame(region = ["North", "South"], people = [120, 215])\n'),
  sample('a.sql', "INSERT INTO visits (region, people) VALUES ('North', 120), ('South', 215);\n"),
  sample('a.do', 'input str8 region people\n"North" 120\n"South" 215\nend\n'),
  sample('a.sas', 'data visits;\n input region $ people;\n datalines;\nNorth 120\nSouth 215\n;\nrun;\n'),
  sample('a.sps', 'DATA LIST FREE / people.\nBEGIN DATA\n120\n215\nEND DATA.\n'),
  sample('a.rmd', `---\ntitle: Visits\n---\n\n\`\`\`{r}\nsummary(d)\n\`\`\`\n\n${delimited(' | ')}`),
  sample('a.qmd', `---\ntitle: Visits\n---\n\n\`\`\`{python}\nd.head()\n\`\`\`\n`),
  sample('a.smcl', '{smcl}\n{txt}region {c |} people\n{hline 8}{c +}{hline 8}\n{res}North {c |} 120\n'),
];

/** Text in every form that has a reader: most pass as they are. */
export const TEXTS: readonly Sample[] = [
  sample('a.csv', delimited(',')),
  sample('semicolon.csv', delimited(';', '\r\n')),
  sample('quoted.csv', 'region,people\n"North, ""upper""\nhalf",120\nSouth,215\n'),
  { ...sample('wide.csv', iconv.encode(delimited(','), 'utf-16le', { addBOM: true })), wide: true },
  sample('latin.csv', iconv.encode(delimited(',').replace('South', 'Süd'), 'latin1')),
  sample('a.tsv', delimited('\t')),
  sample('a.txt', `Visits by region\n\n${delimited('  ')}\nAll regions together.\n`),
  sample('a.log', `. tabulate region\n\n${delimited(' | ')}`),
  sample('a.lst', delimited('   ')),
  sample(
    'a.md',
    `# Visits\n\n| ${HEADER.join(' | ')} |\n|---|---|---|\n${ROWS.map((row) => `| ${row.join(' | ')} |\n`).join('')}`,
  ),
  sample(
    'a.tex',
    `\\begin{tabular}{lrr}\n${COUNTS.map((row) => `${row.join(' & ')} \\\\\n`).join('')}\\end{tabular}\n`,
  ),
  sample('a.json', JSON.stringify(RECORDS)),
  sample(
    'chart.json',
    `{"$schema":"https://vega.github.io/schema/vega-lite/v5.json","mark":"bar","data":{"values":${JSON.stringify(RECORDS)}},"encoding":{"x":{"field":"region"}}}`,
  ),
  sample('a.jsonl', RECORDS.map((record) => `${JSON.stringify(record)}\n`).join('')),
  sample(
    'a.yaml',
    RECORDS.map(({ region, people }) => `- region: ${region}\n  people: ${people}\n`).join(''),
  ),
  sample(
    'a.toml',
    RECORDS.map(({ region, people }) => `[[visits]]\nregion = "${region}"\npeople = ${people}\n`).join(''),
  ),
  sample(
    'a.xml',
    `<?xml version="1.0"?><rows>${RECORDS.map(({ region, people }) => `<row region="${region}"><people>${people}</people></row>`).join('')}</rows>`,
  ),
  sample('a.bib', '@article{a, title = {Visits}, author = {An Author}, year = 2024}\n'),
  sample('a.sty', '\\ProvidesPackage{a}\n'),
  sample('a.html', PAGE),
  sample('busy.html', BUSY_PAGE),
  sample('a.svg', DRAWING),
  sample('a.ipynb', NOTEBOOK),
  sample('a.rtf', RICH_TEXT),
  sample('a.ps', '%!PS-Adobe-3.0\n/Helvetica findfont 12 scalefont setfont (North 120) show\nshowpage\n'),
  ...CODE,
];
