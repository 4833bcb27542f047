import { columnRoles, kinds, sheet, smallCounts, understandSheet } from './reading-a-table';

describe('what stands beside a name', () => {
  it('in brackets says which people are counted', () => {
    const table = sheet(`
      Age|Vaccinated (first dose)|Not vaccinated
      16–29|593|181
      30–49|4|581
      50–64|764|34`);
    expect(smallCounts(understandSheet(table))).toEqual([4]);
  });

  it('in brackets leaves fifths of a population what they are', () => {
    const table = sheet(`
      Deprivation|Women|Men
      Q1 (least deprived)|120|98
      Q2|88|4
      Q3|7|101
      Q4 (most deprived)|140|133`);
    expect(smallCounts(understandSheet(table))).toEqual([4, 7]);
  });

  it('is the size of a group that is called by a number', () => {
    const table = sheet(`
      |1 (N=138)|2 (N=90)|Total (N=228)
      age| | |
      Mean (SD)|63.3 (9.1)|61.1 (8.8)|62.4 (9.1)
      ecog| | |
      0|36 (26.3%)|27 (30.0%)|63 (27.8%)
      3|1 (0.7%)|0 (0.0%)|1 (0.4%)`);
    expect(columnRoles(understandSheet(table))[1]).toMatch(/^1 \(N=138\): /);
  });

  it('is none for figures that have their own', () => {
    const table = sheet(`
      North|41.2 (n = 84)|39.9 (n = 61)
      South|38.0 (n = 8)|44.1 (n = 70)`);
    expect(understandSheet(table).tables[0]?.rows.map(({ name }) => name)).toContain('North');
  });
});

describe('names beside others', () => {
  it('are quarters of years, and no medians', () => {
    const table = sheet(`
      Practice|Quarter|Cases
      Ash|2021 Q1|31
      Ash|2021 Q2|6
      Ash|2021 Q3|22
      Elm|2021 Q1|40
      Elm|2021 Q2|4
      Elm|2021 Q3|19`);
    expect(smallCounts(understandSheet(table))).toEqual([6, 4]);
  });

  it('are the middle of a scale in rows, as in columns', () => {
    const table = sheet(`
      Motivació|Nois|Noies
      Alta|120|98
      Mitjana|88|4
      Baixa|41|63`);
    expect(smallCounts(understandSheet(table))).toEqual([4]);
  });

  it('say how many values R took a mean of', () => {
    const table = sheet(`
      arm|age.length|age.mean|age.sd
      A|61|54.1|8.2
      B|6|57.9|7.7`);
    expect(columnRoles(understandSheet(table))[1]).toBe('age.length: count');
    expect(columnRoles(understandSheet(table.map((row) => row.slice(0, 2))))[1]).toBe(
      'age.length: dimension',
    );
  });
});

describe('a word that letters of another language spell', () => {
  it('is read as the language of the table means it', () => {
    const table = sheet(`
      Provincie|Laag|Midden|Hoog
      Drenthe|799|252|515
      Limburg|7|88|470
      Zeeland|623|515|9`);
    expect(smallCounts(understandSheet(table))).toEqual([7, 9]);
  });
});

describe('an accent', () => {
  it('is left out by people, and not put in', () => {
    const table = sheet(`
      Svar|Vår|Høst
      Aldri|8|120
      Ofte|88|4
      Alltid|131|96`);
    expect(smallCounts(understandSheet(table))).toEqual([8, 4]);
  });
});

describe('single people', () => {
  it('are rows that a word in the singular names, whichever wave a score is of', () => {
    const rows = Array.from(
      { length: 60 },
      (_, i) =>
        `P${String(i).padStart(3, '0')}|${'FM'.charAt((i * i) % 7 > 2 ? 1 : 0)}|${18 + ((i * i * 13 + i * 7) % 61)}|${3 + ((i * i + i * 5) % 23)}|${2 + ((i * i * 3) % 25)}`,
    );
    const table = sheet(['participant|sex|age|score_t0|score_t1', ...rows].join('\n'));
    expect(kinds(understandSheet(table))).toEqual(['microdata']);
  });

  it('are none of who answered', () => {
    const table = sheet(`
      Stratum|Sampled|Responded|Response rate (%)
      Metro|400|288|72.0
      Regional|300|211|70.3
      Remote|60|6|10.0`);
    expect(smallCounts(understandSheet(table))).toEqual([6]);
  });

  it('are none of a word in the plural', () => {
    const table = sheet(`
      Participants|Women|Men
      Screened|120|98
      Enrolled|88|74
      Finished|47|51`);
    expect(kinds(understandSheet(table))).toEqual(['frequency']);
  });
});
