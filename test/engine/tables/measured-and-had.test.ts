import { columnRoles, kinds, sheet, smallCounts, understandSheet, understandText } from './reading-a-table';

const counted = (text: string) => smallCounts(understandSheet(sheet(text)));
const printed = (text: string, format?: string) => smallCounts(understandText(text, format));

describe('figures of things', () => {
  it('are measured where the name ends in a unit', () => {
    expect(counted('Pond|Depth (m)|Area (1000 ha)|Yield (t/ha)\nA|4|8|3\nB|6|2|5\nC|3|7|4')).toEqual([]);
    expect(counted('table|size_mb|cold_rows\nvisits|4|8123\nwards|1|40')).toEqual([]);
    // The letters say who, and people are people in whatever brackets.
    expect(counted('Town|Asthma (m)|Asthma (f)\nA|4|80\nB|60|7\nC|31|44')).toEqual([4, 7]);
    expect(counted('Town|Patients (t)|Beds\nA|4|80\nB|60|70')).toEqual([4]);
  });

  it('are minutes, and no minimum without a maximum', () => {
    const lines = 'Ligne|Arrêts|Durée (min)\nA|8|45\nB|5|27\nC|9|61';
    expect(columnRoles(understandSheet(sheet(lines)))).toContain('Durée (min): time');
    const ends = 'Ligne|Durée (min)|Durée (max)\nA|8|45\nB|5|27\nC|9|61';
    expect(columnRoles(understandSheet(sheet(ends)))).toContain('Durée (min): minimum');
  });

  it('are what places have, beside others', () => {
    expect(counted('Hafen|Länge (m)|Liegeplätze|Kräne\nHusum|310|8|3\nTönning|120|5|1')).toEqual([]);
    expect(counted('City|Population (1000)|Hospitals|number_of_schools\nPori|83|2|9')).toEqual([]);
    // Those who came by them are people.
    expect(counted('Casualties by vehicle\nTown|Buses|Trams\nA|4|80\nB|60|7')).toEqual([4, 7]);
    expect(counted('Injured people\nTown|Trams|Other\nA|4|80\nB|60|7')).toEqual([4, 7]);
  });

  it('are games, where those won and lost make those played', () => {
    const league = (played: number) =>
      `Club|Played|Won|Drawn|Lost|Points\nSeals|9|7|1|1|15\nLarks|9|0|2|7|2\nDucks|${String(played)}|3|1|4|7`;
    expect(counted(league(8))).toEqual([]);
    expect(counted(league(9))).not.toEqual([]);
    expect(counted('Court|Appeals|Won|Lost\nA|44|40|4\nB|90|30|60')).toEqual([4]);
  });

  it('are changes and marks beside what is measured', () => {
    expect(counted('Måned|Indeks|Endring siste år\n2021M01|112.4|2\n2021M02|113.1|3')).toEqual([]);
    expect(counted('Herd|Fat (%)|Cell score\nA|4.1|3\nB|4.3|2')).toEqual([]);
    expect(counted('Town|Change of doctor|Moved abroad\nA|4|80\nB|60|7')).toEqual([4, 7]);
  });

  it('are ranks, modes and bands of amounts', () => {
    const ranks = sheet('Land|Rang 2019|Rang 2022\nNorwegen|1|2\nIrland|2|1\nIsland|3|3');
    expect(kinds(understandSheet(ranks))).toEqual(['other']);
    expect(counted('Stelling|Mediaan|Modus\nVeilig|4|4\nSchoon|3|2')).toEqual([]);
    const brackets = sheet('Bracket|From (EUR)|To (EUR)|Rate (%)\n1|0|9000|0\n2|9001|15000|14');
    expect(kinds(understandSheet(brackets))).not.toContain('magnitude');
  });
});

describe('figures of programs', () => {
  it('are settings under parameters and in sections', () => {
    expect(kinds(understandSheet(sheet('parameter|value\nalpha|3\nunits|5\nwindow|8')))).toEqual(['other']);
    expect(printed('model:\n  hidden_layers: 3\n  widths: 5\nlogging:\n  rotate: 7\n', 'yaml')).toEqual([]);
    expect(printed('north:\n  recovered: 3\n  ill: 50\nsouth:\n  recovered: 70\n', 'yaml')).toEqual([3]);
  });

  it('are how many values each variable has', () => {
    const unique = (sex: number) =>
      `court        4\nverdict      3\nsex          ${String(sex)}\nmois       412\ndtype: int64\n`;
    expect(printed(unique(2))).toEqual([]);
    expect(printed('relaxe      40\namende      31\nprison       4\ndtype: int64\n')).toEqual([4]);
  });
});

describe('what a loop prints', () => {
  it('counts the people of each group, one a line', () => {
    expect(printed('Counting crews\nIsle: 3\nMainland: 210\nPeninsula: 87\nDone in 4.2 s\n', 'log')).toEqual([
      3,
    ]);
    expect(printed('Warnings: 3\nErrors: 5\nFiles: 8\n', 'log')).toEqual([]);
    expect(printed('hidden_layers: 3\nwidth: 40\nrotate: 7\n', 'log')).toEqual([]);
    expect(printed('Config\nWidth: 3\nHeight: 40\nGap: 7\n', 'log')).toEqual([]);
  });
});

describe('histograms that skimr draws', () => {
  it('leave the greatest value a figure of its own', () => {
    const skim = `
  skim_variable n_missing  mean   sd  p0 p25 p50 p75 p100 hist
1 age                   0  43.6 11.0  15  36  43  51   79 ▁▆▇▃▁
2 stay                  0  31.1 10.1  11  24  30  36   85 ▇▅▂▁▁
`;
    const [table] = understandText(skim).tables;
    expect(table?.columns.map(({ role }) => role)).toContain('maximum');
  });
});

describe('tables of things', () => {
  it('hold more of the same under names that say nothing', () => {
    expect(counted('Station|Rain (mm)|Frost nights\nWick|81|3\nOban|140|1')).toEqual([]);
    // What people are measured in says nothing of who is counted beside it.
    expect(counted('Ward|Weight (kg)|Frail\nA|71|3\nB|68|12')).toEqual([3]);
    expect(counted('Pupils by station\nStation|Rain (mm)|Absent\nWick|81|3\nOban|140|1')).toEqual([3, 1]);
    expect(counted('Town|Area (km2)|Deaths|Missing\nA|81|40|3\nB|140|60|1')).toEqual([3, 1]);
  });

  it('of money for one are no counts, nor are ratios of quantiles', () => {
    expect(counted('Route|Fare (EUR)|Crossings per day\nA|6|8\nB|9|4')).toEqual([]);
    expect(counted('Año|Gini|S80/S20|P90/P10\n2015|34.6|6|5\n2016|34.5|7|5')).toEqual([]);
  });

  it('name their columns in the line above the types', () => {
    const polars = `
shape: (2, 2)
┌─────────┬──────────┐
│ ward    ┆ patients │
│ ---     ┆ ---      │
│ str     ┆ i64      │
╞═════════╪══════════╡
│ Abbey   ┆ 4        │
│ Bridge  ┆ 61       │
└─────────┴──────────┘
`;
    expect(columnRoles(understandText(polars))).toEqual(['ward: geography', 'patients: count']);
  });

  it('are named by words under a name that also numbers people', () => {
    const grades = 'Subject|A|B|C\nLatin|53|79|4\nPhysics|55|86|16\nMusic|21|27|7\nDrama|31|84|64';
    expect(counted(grades)).toEqual([4, 7]);
    const people = sheet('Subject|Age|Sex\n1|53|f\n2|71|m\n3|44|f\n4|39|m');
    expect(kinds(understandSheet(people))).toEqual(['microdata']);
  });

  it('are as far apart as kilometres say, and no survival', () => {
    expect(counted('Distance|Bus|Car\n< 1 km|4|76\n1-3 km|85|5\n> 3 km|52|42')).toEqual([4, 5]);
  });
});

describe('figures that a name alone does not tell', () => {
  it('are counts under VALUE of a statistical office, and money where the title says so', () => {
    const values = 'DIAG|REGION|YEAR|VALUE\nF20|R1|2019|44\nF20|R2|2019|5\nF31|R1|2019|71\nF31|R2|2019|38';
    expect(counted(values)).toEqual([5]);
    expect(kinds(understandSheet(sheet(`Turnover by region\n\n${values}`)))).toEqual(['magnitude']);
  });

  it('are counts above a note that tells of a price', () => {
    const anglers = 'Licence|Anglers\nDay|212\nWeek|4\nSeason|89\n\nNote: fees are 5 EUR and 60 EUR.';
    expect(counted(anglers)).toEqual([4]);
  });

  it('are totals of two groups, where they add up three times over', () => {
    const crew = (last: number) =>
      `Ship|Sick|Well|Crew\nArgo|12|31|43\nBeta|16|26|42\nCeto|15|40|${String(last)}`;
    const totalOf = (text: string) => understandSheet(sheet(text)).tables[0]?.columns.at(-1)?.total;
    expect(totalOf(crew(55))).toBe(true);
    expect(totalOf(crew(56))).toBe(false);
  });

  it('are settings below a section of a file of them', () => {
    expect(printed('[run]\nworkers = 4\nclients = 8\n')).toEqual([]);
    expect(printed('workers = 4\nclients = 80\n')).toEqual([4]);
  });

  it('stand under names of which some are ruled off', () => {
    const crossed = `
+------+-------+-----------------+-------+
|              |     Arrears     |       |
|              +--------+--------+ Total |
|              |   No   |  Yes   |       |
+------+-------+--------+--------+-------+
|Tenure|Council|     212|      61|    273|
|      |Private|     180|       4|    184|
+------+-------+--------+--------+-------+
`;
    const [table] = understandText(crossed).tables;
    expect(table?.rows.map(({ name }) => name)).toEqual(['Tenure / Council', 'Tenure / Private']);
  });

  it('are means under the word that Spanish has for those of men', () => {
    const wages = 'Sector|Trabajadores|Salario medio\nPesca|120|1410\nVidrio|70|1720';
    expect(columnRoles(understandSheet(sheet(wages)))).toContain('Salario medio: mean');
  });
});
