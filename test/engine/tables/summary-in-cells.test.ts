import { sheet, smallCounts, understandSheet, understandText, type Understood } from './reading-a-table';

const SUMMARY = `
      |     age|sex| dead|visit
      |Min.   :18.00|F:144|no :296|Length:300
      |1st Qu.:39.00|M:156|yes:  4|Class :character
      |Median :58.00|NA|NA|Mode  :character
      |Mean   :55.71|NA|NA|NA
      |3rd Qu.:70.25|NA|NA|NA
      |Max.   :91.00|NA|NA|NA`;

/** `B7 maximum 91` for each smallest and greatest value. */
function ends({ tables }: Understood): string[] {
  return tables
    .flatMap(({ cells }) => cells)
    .filter(({ role }) => role === 'minimum' || role === 'maximum')
    .map(({ role, anchor: { a1, line }, reading }) => {
      const value = reading.kind === 'number' ? reading.value : reading.kind;
      return `${a1 ?? `line ${line ?? 0}`} ${role} ${value}`;
    });
}

describe('summary() of R whose cells name their own figures', () => {
  it('is read as a table a column, in the file’s own places', () => {
    const written = understandSheet(sheet(SUMMARY));
    expect(ends(written)).toEqual(['B2 minimum 18', 'B7 maximum 91']);
    expect(smallCounts(written)).toEqual([4]);
    expect(written.tables.map(({ columns }) => columns.at(-1)?.name)).toEqual([
      'age',
      'sex',
      'dead',
      'visit',
    ]);
  });

  it('is read without the empty names of its rows as well', () => {
    const bare = sheet(SUMMARY).map((row) => row.slice(1));
    expect(ends(understandSheet(bare))).toEqual(['A2 minimum 18', 'A7 maximum 91']);
  });

  it('is read in a report that knitr made', () => {
    const [head = '', ...body] = SUMMARY.trim()
      .split('\n')
      .map((line) => `| ${line.trim()}|`);
    const report = understandText(`\n${[head, '|:--|:--|:--|:--|:--|', ...body].join('\n')}`, 'md');
    expect(ends(report)).toEqual(['line 3 minimum 18', 'line 8 maximum 91']);
    expect(smallCounts(report)).toEqual([4]);
  });

  it('is not seen in notes that happen to have a colon', () => {
    const notes = understandSheet(
      sheet(`
      Step|Note
      1|Mean   :as agreed
      2|Start: 12
      3|Stop: 7
      4|Median: 9
      5|Again: 8
      6|End: 3`),
    );
    expect(notes.tables).toHaveLength(1);
  });
});
