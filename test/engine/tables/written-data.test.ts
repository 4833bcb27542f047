import fc from 'fast-check';
import { smallCounts, understandText } from './reading-a-table';

const counts = (format: string, text: string) =>
  understandText(text, format).tables.flatMap(({ cells }) =>
    cells.map(({ text: shown, anchor }) => [shown, anchor.line, anchor.start]),
  );

describe('data that are written down and not printed', () => {
  it.each([
    ['yaml', 'a: 1\nregion,people\nNorth,3\nSouth,340\nEast,120\n'],
    ['xml', '<note>\nregion,people\nNorth,3\nSouth,340\nEast,120\n</note>\n'],
  ])('%s may have a printed table in them', (format, text) => {
    expect(smallCounts(understandText(text, format))).toEqual([3]);
  });

  it.each([
    [
      'yaml',
      'a list of maps',
      '- region: North\n  people: 3\n- region: "South"\n  people: 120 # many\n',
      [2, 10],
    ],
    [
      'yaml',
      'maps under keys',
      'North:\n  people: 3\n  women: 70\nSouth:\n  people: 120\n  women: 60\n',
      [2, 10],
    ],
    ['yaml', 'maps in a line', '- {region: North, people: 3}\n- {region: South, people: 120}\n', [1, 26]],
    [
      'yaml',
      'a list under a key',
      'title: t\nrows:\n- region: North\n  people: 3\n- region: South\n  people: 120\n',
      [4, 10],
    ],
    [
      'xml',
      'attributes',
      '<t>\n<row region="North" people="3"/>\n<row region="South" people="120"/>\n</t>',
      [2, 28],
    ],
    [
      'xml',
      'elements',
      '<t><r><region>North</region><people>3</people></r><r><region>South</region><people>120</people></r></t>',
      [1, 36],
    ],
    [
      'r',
      'vectors',
      'd <- data.frame(region = c("North", "South"),\n  people = c(3L, 120L)) # c(1, 2)\n',
      [2, 13],
    ],
    ['r', 'a tribble', 'tribble(\n  ~region, ~people,\n  "North", 3,\n  "South", 120\n)\n', [3, 11]],
    [
      'py',
      'a dictionary of records',
      "d = {\n  1: {'region': 'North', 'people': 3},\n  2: {'region': 'South', 'people': 120},\n}\n",
      [2, 35],
    ],
    [
      'py',
      'a dictionary of lists',
      'd = pd.DataFrame({"region": ["North", "South"], "people": [3, 120]})\n',
      [1, 59],
    ],
    [
      'py',
      'rows and names',
      'd = pd.DataFrame([["North", 3], ["South", 120]], columns=["region", "people"])\n',
      [1, 28],
    ],
    ['jl', 'vectors', 'd = DataFrame(region = ["North", "South"], people = [3, 120])\n', [1, 53]],
    [
      'sql',
      'values',
      "INSERT INTO t (region, people) VALUES ('North', 3);\nINSERT INTO t (region, people) VALUES ('South', 120);\n",
      [1, 48],
    ],
    ['do', 'input', 'input str8 region people\n"North" 3\n"South" 120\nend\nlist\n', [2, 8]],
    [
      'sas',
      'datalines',
      'data d;\n input region $ people;\n datalines;\nNorth 3\nSouth 120\n;\nrun;\n',
      [4, 6],
    ],
    [
      'sps',
      'BEGIN DATA',
      'DATA LIST FREE / region (A8) people.\nBEGIN DATA\nNorth 3\nSouth 120\nEND DATA.\n',
      [3, 6],
    ],
  ])('are a table in %s: %s', (format, _, text, [line, start]) => {
    expect(smallCounts(understandText(text, format))).toEqual([3]);
    expect(counts(format, text)).toContainEqual(['3', line, start]);
  });

  it.each([
    ['r', 'x <- c(1, 2, 3)\nplot(x, xlim = c(0, 5), ylim = c(0))\nf(a, b = c("n"))\n'],
    ['py', 'for a, b in [(x, y), (z, w)]:\n    print(a[1], f(b))\n'],
    ['sql', 'SELECT region, COUNT(*) FROM visits GROUP BY region;\n'],
    ['yaml', 'title: Report\nauthor: Someone\noutput:\n  html_document:\n    toc: true\n'],
    ['do', 'regress y x\ninputst x\nend\n'],
  ])('are not seen in a program or settings without any (%s)', (format, text) => {
    expect(understandText(text, format).tables).toEqual([]);
  });

  it('expand nothing, and stop at nothing, whatever is written', () => {
    const laughs = `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n`;
    expect(understandText(laughs, 'yaml').tables).toEqual([]);
    const signs = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '"',
        "'",
        '=',
        ':',
        ',',
        '-',
        '~',
        '#',
        ';',
        '/',
        ' ',
        '\n',
      ],
      ...['a', '3', 'c(', '<a b="', 'input ', '- ', 'VALUES ('],
    );
    fc.assert(
      fc.property(
        fc.array(signs, { maxLength: 60 }),
        fc.constantFrom('yaml', 'xml', 'r', 'py', 'sql', 'do', 'sas'),
        (parts, format) => {
          expect(() => understandText(parts.join(''), format)).not.toThrow();
        },
      ),
    );
  });

  // More than a call may have arguments.
  const lines = (row: string) => `${row.repeat(60)}\n`.repeat(2500);

  it.each([
    ['sql', `INSERT INTO visits (region, people) VALUES\n${lines("('North',2),")}('South', 3);\n`],
    ['xml', `<?xml version="1.0"?>\n<series region="North">\n${lines('<visit people="2"/>')}</series>\n`],
  ])('are a table however many rows stand in few lines, in %s', (format, text) => {
    const [table] = understandText(text, format).tables;
    expect(table?.rows.length).toBeGreaterThanOrEqual(150_000);
  });

  const SIGNS = ['- ', '<a', '<!--', '<?', '<![CDATA[', "'", '"', '((', 'a=', '[[1', '{', ' :', '~a'];

  it.each(['yaml', 'xml', 'r', 'sas'])('take time that grows with their length, in %s', (format) => {
    for (const sign of SIGNS) {
      const before = process.cpuUsage();
      understandText(sign.repeat(50_000), format);
      expect(process.cpuUsage(before).user).toBeLessThan(5_000_000);
    }
  });
});
