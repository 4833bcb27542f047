import { readFile, type ReadFile } from './blocks';
import { PERSON, placesIn } from './markup-places';

const PAGE =
  '<!DOCTYPE html><html><head><title>Visits</title><style>p { color: black }</style><script>let a = 1</script></head>' +
  '<body><h1>Visits</h1><p>all <b>regions</b></p><table><caption>People</caption><tr><th>region</th><th>n</th></tr>' +
  '<tr><td>North</td><td>120</td></tr></table><svg width="9"><g><text>one</text></g></svg><select><option>a</option></select></body></html>';
const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><title>t</title><defs><style>p { fill: none }</style>' +
  '<clipPath id="c"><rect width="9" height="9"/></clipPath></defs><g id="a"><text x="9" y="9">one<tspan>two</tspan></text></g></svg>';
const NOTEBOOK = JSON.stringify({
  nbformat: 4,
  nbformat_minor: 5,
  metadata: { kernelspec: { name: 'python3', display_name: 'Python 3' }, language_info: { name: 'python' } },
  cells: [
    { id: 'a', cell_type: 'markdown', metadata: { tags: ['x'] }, source: ['All regions'] },
    {
      id: 'b',
      cell_type: 'code',
      execution_count: 1,
      metadata: {},
      source: ['1 + 1'],
      outputs: [
        { output_type: 'stream', name: 'stdout', text: ['two'] },
        { output_type: 'execute_result', execution_count: 1, metadata: {}, data: { 'text/plain': ['2'] } },
        { output_type: 'error', ename: 'E', evalue: 'v', traceback: ['t'] },
      ],
    },
  ],
});

function isFound(read: ReadFile): boolean {
  const told = JSON.stringify(read, (_key, value: unknown) => (value instanceof Map ? [...value] : value));
  return /anna roth/i.test(told) || read.unread.length > 0;
}

async function missedOf(name: string, places: readonly { where: string; text: string }[]): Promise<string[]> {
  const missed: string[] = [];
  for (const { where, text } of places) if (!isFound(await readFile(name, text))) missed.push(where);
  return missed;
}

/** The notebook once for each text in it, with a person after it. */
function placesInJson(json: string): { where: string; text: string }[] {
  return [...json.matchAll(/"(?:[^"\\]|\\.)*"(?!:)/g)].map(({ 0: text, index }) => ({
    where: `after ${text} at ${index}`,
    text: `${json.slice(0, index + text.length - 1)} ${PERSON}${json.slice(index + text.length - 1)}`,
  }));
}

describe('nothing is outside the check', () => {
  it.each([
    ['t.html', PAGE],
    ['t.svg', DRAWING],
  ])('in the markup of a %s: in each element, as text and as a comment', async (name, markup) => {
    const places = placesIn(markup)
      .filter(({ where }) => /^(?:text|a comment) in <(?!style>)/.test(where))
      .map(({ where, xml }) => ({ where, text: xml }));
    expect(await missedOf(name, places)).toEqual([]);
  });

  it.each([
    ['in a document type', PAGE.replace('<!DOCTYPE html>', `<!DOCTYPE html ${PERSON}>`)],
    ['in one across two lines', PAGE.replace('<!DOCTYPE html>', `<!DOCTYPE h\n${PERSON}\ntml>`)],
    ['in one that never ends', `${PAGE}<!DOCTYPE ${PERSON}`],
    ['before the page', `${PERSON}${PAGE}`],
    ['behind the page', `${PAGE}${PERSON}`],
    ['in an end tag', PAGE.replace('</h1>', `</h1 ${PERSON}>`)],
  ])('of a page, %s', async (_where, page) => {
    expect(await missedOf('t.html', [{ where: 'there', text: page }])).toEqual([]);
  });

  it('in a notebook: each text', async () => {
    expect(await missedOf('t.ipynb', placesInJson(NOTEBOOK))).toEqual([]);
  });

  it('that usual document types do not say', async () => {
    const strict =
      '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">';
    for (const type of [strict, '<!doctype html SYSTEM "about:legacy-compat">'])
      expect((await readFile('t.html', PAGE.replace('<!DOCTYPE html>', type))).parts).toEqual(
        (await readFile('t.html', PAGE)).parts,
      );
  });
});
