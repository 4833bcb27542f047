import { sheet, smallCounts, understandSheet, understandText } from './reading-a-table';

describe('places called by one word that a statistic has', () => {
  it('are places where another place follows', () => {
    const provinces = sheet(`
      Province|Cases 2020|Cases 2021
      Delta|133|5
      Batman|283|268
      Mean|352|4
      Hull|6|411
      Range|7|392
      Bath|468|392
    `);
    expect(smallCounts(understandSheet(provinces))).toEqual([5, 4, 6, 7]);
  });

  it('are places at the end too, where their figures are no such statistic', () => {
    const towns = sheet(`
      Town|Claimants
      Deal|7
      Ware|88
      Rye|41
      Max|6
    `);
    expect(smallCounts(understandSheet(towns))).toEqual([7, 6]);
  });

  it('are statistics at the end, where their figures are', () => {
    const towns = sheet(`
      Town|Claimants
      Deal|31
      Ware|38
      Rye|35
      Max|38
      Range|7
    `);
    expect(smallCounts(understandSheet(towns))).toEqual([]);
  });
});

describe('a word for one person over whole numbers', () => {
  it('is a level beside others, and numbers nobody', () => {
    const printed = `
        phenotype
genotype Case Control Carrier Unaffected
      GG    4     120     128        208
      AG   82     136      31         70
      AA    5      44     172        236
`;
    expect(smallCounts(understandText(printed))).toEqual([4, 5]);
  });

  it('is a level under years and with a number sign, too', () => {
    const years = sheet(`
      Genotype|Case No.|Case %|Control No.|Control %
      GG|4|2.7|30|4.3
      AG|52|35.4|159|22.9
      AA|91|61.9|506|72.8
    `);
    expect(smallCounts(understandSheet(years))).toEqual([4]);
  });

  it('numbers records beside what is known of each', () => {
    const records = sheet(`
      site|case|age|sex
      Elm|4|54|F
      Oak|8|61|M
      Ash|5|38|F
      Fir|9|47|M
    `);
    expect(smallCounts(understandSheet(records))).toEqual([]);
  });
});

describe('names that say how many of one fall on another', () => {
  it.each([
    'nurses_per_shift',
    'calls per hour',
    'Pupils per teacher',
    'Betten pro Zimmer',
    'Visites par jour',
  ])('count nobody under %s', (name) => {
    const table = sheet(`
      Site|Patients|${name}
      Elm|412|3
      Oak|388|8
      Ash|210|5
    `);
    expect(smallCounts(understandSheet(table))).toEqual([]);
  });

  it.each(['Deaths per year', 'Patients per ward', 'Number per class'])(
    'count people under %s, who may be counted by it',
    (name) => {
      const table = sheet(`
      Site|${name}
      Elm|412
      Oak|388
      Ash|5
    `);
      expect(smallCounts(understandSheet(table))).toEqual([5]);
    },
  );
});

describe('names with their sizes over a line that crosses their bars', () => {
  it('are the header, and no assignment', () => {
    const printed = `
Patients by district

             | Mild (n=210) | Severe (n=278)
-------------+--------------+----------------
 Smokes (%)  |          1.9 |           55.4
 Asthma (%)  |          4.3 |           84.2
 Works (%)   |         68.1 |           42.4
`;
    const [table] = understandText(printed).tables;
    expect(table?.columns.map(({ name }) => name).slice(1)).toEqual(['Mild (n=210)', 'Severe (n=278)']);
  });
});

describe('so many of so many in a cell', () => {
  it.each(['of', 'out of', 'von', 'de', 'sur', 'van', 'av', 'z'])('are counts with “%s” between', (word) => {
    const table = sheet(`
      Occupation|Permanent|Fixed-term
      Clerks|4 ${word} 589|63 ${word} 253
      Welders|205 ${word} 263|61 ${word} 175
      Cooks|50 ${word} 198|5 ${word} 380
    `);
    expect(smallCounts(understandSheet(table))).toEqual([4, 5]);
  });

  it('are none where a word of the text goes on', () => {
    const steps = sheet(`
      Job|Stage
      clean|step 2 of 3
      fit|step 3 of 3
    `);
    expect(smallCounts(understandSheet(steps))).toEqual([]);
  });
});

describe('a name that says that there is none of something', () => {
  it('is a level of people, also of hours', () => {
    const table = sheet(`
      Age|Permanent|\`Fixed-term\`|\`Zero hours\`
      18-24|357|203|102
      25-44|394|376|1
      45-64|80|119|320
    `);
    expect(smallCounts(understandSheet(table))).toEqual([1]);
  });
});

describe('what is said of genes', () => {
  it('counts nobody', () => {
    const genes = sheet(`
      Gene|Chromosome|Exons|logFC
      TP53|8|5|0.213
      MYC|3|9|-1.104
      KRAS|7|2|0.871
    `);
    expect(smallCounts(understandSheet(genes))).toEqual([]);
  });
});
