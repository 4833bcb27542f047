import { isAbout } from '../../../src/engine/tables/words/meaning';
import { statisticOf } from '../../../src/engine/tables/words/statistics-in-name';
import { columnRoles, sheet, smallCounts, understandSheet, understandText } from './reading-a-table';

describe('a dot between three digits', () => {
  it('groups thousands where only so the table adds up', () => {
    const table = understandText(
      `
| Provincia | Hombres | Mujeres | Total |
|-----------|--------:|--------:|------:|
| Soria     |       3 |      15 |    18 |
| Huelva    |   1.204 |   1.377 | 2.581 |
| Teruel    |      41 |      38 |    79 |
| Total     |   1.248 |   1.430 | 2.678 |
`,
      'md',
    );
    expect(smallCounts(table)).toEqual([3]);
  });

  it('groups thousands in a column named as a count', () => {
    const table = sheet(`
      Ort|Personen|Index
      Au|3|1,02
      Berg|1.204|0,98
      Dorf|41|1,11`);
    expect(smallCounts(understandSheet(table.map((row) => row.slice(0, 2))))).toEqual([3]);
  });

  it('parts decimals below rows that name statistics', () => {
    const table = sheet(`
      Merkmal|Männer|Frauen
      n|41|38
      Mittelwert|1.204|1.377
      Odds Ratio|2.118|1.904`);
    expect(understandSheet(table).tables[0]?.cells.map(({ reading }) => reading)).toContainEqual(
      expect.objectContaining({ value: 1.204 }),
    );
  });
});

describe('names of times', () => {
  it.each([
    '65 years and over|65 Jahre und älter|65 ans et plus|65 años o más|65 anys i més|65 let a více|65 jaar en ouder|65 år og over|65 år och äldre|65 vuotta täyttäneet',
    'full time|Vollzeit|temps plein|tiempo parcial|temps parcial|částečný úvazek|deeltijd|heltid|deltid|osa-aika',
  ])('are groups where people are counted: %s', (names) => {
    const missed = names.split('|').filter((name) => {
      const table = sheet(`
        Zone|Kent|${name}
        Alpe|41|18
        Bure|12|7
        Crom|35|22`);
      return smallCounts(understandSheet(table)).join() !== '7';
    });
    expect(missed).toEqual([]);
  });
});

describe('names that statistics have, too', () => {
  it('are places and variants beside counts', () => {
    const table = sheet(`
      variant|sequenced|in hospital
      Alpha|1204|88
      Beta|122|4
      Delta|3301|240`);
    expect(smallCounts(understandSheet(table))).toEqual([4]);
    const across = sheet(`
      region|Alpha|Beta|Delta
      North|120|9|331
      South|88|14|290`);
    expect(smallCounts(understandSheet(across))).toEqual([9]);
  });

  it('are coefficients where they stand over figures of a model', () => {
    const table = sheet(`
      term|beta|se
      age|0.21|0.05
      sex|-0.40|0.11`);
    expect(columnRoles(understandSheet(table))).toContain('beta: coefficient');
  });

  it('are no figures of a model where a category only begins like one', () => {
    const table = sheet(`
      Mode|Kent|Devon
      Car|41|38
      Bicycle|12|7
      On foot|22|19`);
    expect(smallCounts(understandSheet(table))).toEqual([7]);
  });

  it('are no shares where a longer word only ends like one', () => {
    const table = sheet(`
      Län|Stöld|Rån|Misshandel
      Skåne|41|38|7
      Kalmar|12|14|22`);
    expect(smallCounts(understandSheet(table))).toEqual([7]);
  });

  it('are no maximum where people have it', () => {
    const highest =
      'Highest qualification|Höchster Schulabschluss|Plus haut diplôme|Nivel máximo de estudios|' +
      'Nivell màxim d’estudis|Nejvyšší dosažené vzdělání|Hoogst behaalde opleiding|' +
      'Høyeste fullførte utdanning|Högsta utbildning|Korkein tutkinto';
    expect(highest.split('|').filter((name) => statisticOf(name) !== undefined)).toEqual([]);
  });

  it('say nothing of columns that add up', () => {
    const table = sheet(`
      Patients by sex and greatest need
      Sex|Men|Women|Both
      Food|41|38|79
      Rest|12|7|19
      Rent|20|30|50
      All|73|75|148`);
    expect(columnRoles(understandSheet(table))).toContain('Both: count');
  });

  it('number the questions of a questionnaire', () => {
    const table = sheet(`
      item|disagree|neutral|agree
      Q1 staff listened|31|55|101
      Q2 pain was managed|14|6|121
      Q3 food|51|70|81`);
    expect(smallCounts(understandSheet(table))).toEqual([6]);
  });

  it('number the rows beside any figures', () => {
    const table = sheet(`
      icd_chapter|chapter_no|spells|median_los
      Infectious|1|410|4
      Neoplasms|2|980|6
      Blood|3|122|3
      Endocrine|4|301|5`);
    expect(smallCounts(understandSheet(table))).toEqual([]);
  });
});

describe('a tibble', () => {
  it('keeps labels and numbers apart whose names stand one space from each other', () => {
    const tibble = understandText(`
# A tibble: 3 × 5
  region n_practices mean_list sd_list   iqr
  <chr>        <int>     <dbl>   <dbl> <dbl>
1 East            41     8120.   2101.  2900
2 North            5     7902.   1870.  2650
3 West            38     8433.   2214.  3010
`);
    expect(columnRoles(tibble)).toContain('n_practices: count');
    expect(smallCounts(tibble)).toEqual([5]);
  });
});

describe('measures of prediction', () => {
  it('are shares of no group', () => {
    const report = understandText(`
              precision    recall  f1-score   support

           0       0.99      0.98      0.98       308
           1       0.96      0.98      0.97       172
`);
    expect(columnRoles(report)).toEqual([
      ': dimension',
      'precision: other',
      'recall: other',
      'f1-score: other',
      'support: count',
    ]);
  });
});

describe('No.', () => {
  it('counts what stands behind it, whatever that is called', () => {
    const counted = (name: string) =>
      smallCounts(
        understandSheet(
          sheet(`
      lineage|${name}|Clustering %
      Beijing|45|78.9
      LAM|33|37.9
      EAI|4|4.3`),
        ),
      );
    expect(counted('No. Cluster Isolates')).toEqual([4]);
    expect(counted('No. clusters')).toEqual([]);
    expect(isAbout('No. Groups:', 'things')).toBe(true);
  });
});

describe('at risk', () => {
  it('counts nobody where all its figures are 0 and 1', () => {
    const role = (figures: readonly number[]) =>
      columnRoles(
        understandSheet(
          sheet(`
      area|population|at_risk
      Elm|12044|${figures[0] ?? ''}
      Oak|8321|${figures[1] ?? ''}
      Ash|5140|${figures[2] ?? ''}`),
        ),
      ).at(-1);
    expect(role([1, 0, 1])).toBe('at_risk: dimension');
    expect(role([1, 0, 3])).toBe('at_risk: number-at-risk');
  });
});

describe('words for what people have, and for people', () => {
  const counted = (name: string, figures: readonly number[]) =>
    smallCounts(
      understandSheet([
        ['Region', name],
        ...figures.map((figure, i) => [`Region ${'ABCDE'[i] ?? ''}`, `${figure}`]),
      ]),
    );

  it.each([
    'Hospital patients|Patients in hospital|Hospital admissions|School pupils',
    'Visits|Emergency visits|GP visits|Number of visits|Visits to hospital|Antal besök|Nombre de visites|Anzahl Diagnosen',
  ])('are counts where the head of the name says who or what is counted: %s', (names) => {
    const missed = names.split('|').filter((name) => counted(name, [340, 4, 120, 96]).join() !== '4');
    expect(missed).toEqual([]);
  });

  it('are levels where one person can have as many, or the figures run up from none', () => {
    const byVisits = sheet(`
      Number of visits|n
      0|340
      1|120
      2|4`);
    expect(columnRoles(understandSheet(byVisits))).toEqual(['Number of visits: dimension', 'n: count']);
    expect(counted('Visits', [0, 1, 2, 3])).toEqual([]);
  });

  it('name rows where the head does', () => {
    const table = sheet(`
      Age at admission|n
      20|340
      4|120
      30|44`);
    expect(columnRoles(understandSheet(table))).toEqual(['Age at admission: dimension', 'n: count']);
  });
});

describe('se', () => {
  it.each(['nedostavil se', 'no se presentó', 'Se abstuvo'])(
    'is a word of a verb in %s, over people',
    (name) => {
      const table = understandSheet(sheet(`\n      Soud|uspěl|${name}\n      Cheb|48|3\n      Aš|75|59`));
      expect(smallCounts(table)).toEqual([3]);
    },
  );

  it.each(['mean se', 'age_se', 'SE'])('is a standard error in %s', (name) => {
    const table = understandSheet(sheet(`\n      ward|mean|${name}\n      A|4.5|0.31\n      B|7.5|0.59`));
    expect(columnRoles(table).at(-1)).toMatch(/standard-error|mean/);
  });
});

describe('observed', () => {
  it('counts in rows above what was expected, whose figures are not whole', () => {
    const table = understandSheet(
      sheet(`
      region|cell|White|Black
      East|Population|2695831|84801
      East|Observed|158|6
      East|Expected|160.2|1.668417
      London|Population|572729|88759
      London|Observed|22|4
      London|Expected|20.7|3.052277`),
    );
    expect(smallCounts(table)).toEqual([6, 4]);
  });

  it('is a word of a longer name that says something else', () => {
    expect(statisticOf('last observed value')?.role).not.toBe('count');
  });
});

describe('an abbreviation in the line above a table', () => {
  it('says nothing of its figures among other words', () => {
    const crossed = [
      String.raw`\begin{table}[!h]`,
      String.raw`\subfloat[DT]{`,
      String.raw`\begin{tabular}{l | l | l}`,
      String.raw`           & said yes & said no \\\hline`,
      String.raw`is yes &27&9\\`,
      String.raw`is no &62&475\\\hline`,
      String.raw`&89&484`,
      String.raw`\end{tabular}`,
      '}',
    ];
    expect(smallCounts(understandText(crossed.join('\n'), 'tex'))).toEqual([9]);
  });
});

describe('min in brackets behind a name', () => {
  it('is a unit where nothing is called a greatest value, and no person has what is named', () => {
    const peaks = (name: string, other: string) =>
      columnRoles(
        understandSheet(
          sheet(`meal|${name}|${other}\nacai|13.3|62573.2\nalfajor|17.0|62555.6\nflan|6.0|16204.3`),
        ),
      )[1];
    expect(peaks('t_peak (min)', 'AUC')).toBe('t_peak (min): time');
    expect(peaks('t_peak (min)', 't_peak (max)')).toBe('t_peak (min): minimum');
    expect(peaks('age (min)', 'AUC')).toBe('age (min): minimum');
  });
});

describe('a first row whose figures run up below names', () => {
  it('is counted where they end in their sum, also without a name over it', () => {
    const crossed = sheet('|No|Yes|\nElm|3|83|86\nOak|6|475|481\n|9|558|567');
    expect(smallCounts(understandSheet(crossed))).toEqual([3, 6, 9]);
  });

  it('is a header elsewhere', () => {
    const wards = sheet(
      '|North|North|South|South\nyear|2020|2021|2020|2021\nElm|30|83|86|41\nOak|60|47|48|6',
    );
    expect(smallCounts(understandSheet(wards))).toEqual([6]);
  });
});
