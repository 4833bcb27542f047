import { readFile } from './blocks';

const marksOf = async (text: string) =>
  (await readFile('figure.tex', text)).marks.map(({ anchor, marks }) => [anchor.line, marks]);

const people = Array.from({ length: 40 }, (_, i) => [20 + ((i * 7) % 61), 50 + ((i * 13) % 47)] as const);
const pairs = people.map(([age, weight]) => `(${age},${weight})`).join(' ');
const rows = people.map(([age, weight]) => `${age} ${weight}`);

describe('LaTeX', () => {
  it('plots a point for each pair of a scatter plot', async () => {
    const text = `\\begin{axis}\n% a note\n\\addplot[only marks] coordinates {\n${pairs}\n};\n\\end{axis}`;
    expect(await marksOf(text)).toEqual([[3, 40]]);
    expect((await readFile('figure.tex', text)).lines).toEqual(text.split('\n'));
  });

  it('plots those of a table in the plot, by lines or by their ends', async () => {
    const byLines = `\\addplot+[scatter] table {\nage weight\n${rows.join('\n')}\n};`;
    const byEnds = `\\addplot [only marks, mark=x] table [row sep=\\\\] {age weight\\\\ ${rows.join('\\\\ ')}\\\\};`;
    expect(await marksOf(byLines)).toEqual([[1, 40]]);
    expect(await marksOf(byEnds)).toEqual([[1, 40]]);
  });

  it('draws circles one by one, as R does', async () => {
    const circles = people.map(([x, y]) => `\\path[fill=fillColor] (${x}.10, ${y}.20) circle (  1.96);`);
    expect(await marksOf(['\\begin{tikzpicture}', ...circles].join('\n'))).toEqual([[2, 40]]);
  });

  it('draws lines, bars, and circles of a diagram, which are no points of a plot', async () => {
    const line = `\\addplot[blue, mark=*] coordinates {${pairs}};\n\\addplot[ybar] coordinates {(2019,120) (2020,131)};`;
    const diagram = ['a', 'b', 'c'].map((name, i) => `\\draw (${i},0) circle (0.5) node {${name}};`);
    const elsewhere = '\\addplot[only marks] table {figures/people.dat};';
    expect(await marksOf([line, ...diagram, elsewhere].join('\n'))).toEqual([]);
  });

  it('sets text unseen that is white or leaves a gap of its size, which is more than one figure', async () => {
    const unseen = async (text: string) =>
      (await readFile('t.tex', text)).parts.map(({ part, anchor, text: said }) => [part, anchor.line, said]);
    expect(await unseen('Visits\n\\textcolor{white}{the mayor is {one} of them} x')).toEqual([
      ['invisible-text', 2, 'the mayor is {one} of them'],
    ]);
    expect(await unseen('\\phantom{the mayor is one of them}')).toHaveLength(1);
    expect(await unseen('\\textcolor[rgb]{1,1,1}{the mayor is one of them}')).toHaveLength(1);
    const seen = '\\phantom{0}12 & \\textcolor{blue}{all people of 2022} & \\textcolor{white}{.}';
    expect(await unseen(seen)).toEqual([]);
  });
});
