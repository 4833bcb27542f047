import { columnRoles, kinds, sheet, smallCounts, understandSheet } from './reading-a-table';

const counted = (text: string) => smallCounts(understandSheet(sheet(text)));

describe('tables that no people stand behind', () => {
  it('of reference ranges and doses, each row in a unit of its own', () => {
    expect(counted('test|unit|low|high\nHb|g/L|120|160\nNa|mmol/L|135|145\nCRP|mg/L|0|5')).toEqual([]);
    expect(counted('drug|amount|unit\nenalapril|10|mg\nmetformin|2|g\ninsulin|4|IU')).toEqual([]);
    // A unit of people is none of measure, and what says people counts them.
    expect(counted('area|unit|high\nA|persons|120\nB|persons|5\nC|persons|44')).toEqual([5]);
    expect(counted('test|unit|patients\nHb|g/L|120\nNa|mmol/L|4\nCRP|mg/L|31')).toEqual([4]);
  });

  it('of indicators, in units of a ratio', () => {
    const indicators = (unit: string) =>
      sheet(
        `indicator|value|unit\nLife expectancy|81.6|years\nInfant mortality|19|per 1000\nFertility|12|${unit}`,
      );
    expect(kinds(understandSheet(indicators('children per 10 women')))).toEqual(['other']);
    expect(kinds(understandSheet(indicators('EUR')))).toEqual(['magnitude']);
  });

  it('of studies, rooms and risks', () => {
    expect(counted('outcome|studies\nMortality|8\nAdmission|6')).toEqual([]);
    expect(counted('risk|likelihood|impact\nDelay|3|4\nLoss|1|5\nBias|2|3')).toEqual([]);
    expect(counted('icd9|icd10|approximate\n493.0|J45.0|0\n493.1|J45.1|1\n493.9|J45.9|0')).toEqual([]);
  });

  it('of pathways and their genes', () => {
    expect(
      counted('ID|GeneRatio|pvalue|Count\nGO:1|8/120|0.001|8\nGO:2|6/120|0.004|6\nGO:3|5/120|0.2|5'),
    ).toEqual([]);
    expect(counted('pathway|total|hits|raw_p\nGlycolysis|26|4|0.001\nTCA cycle|20|3|0.004')).toEqual([]);
    expect(counted('clinic|total|hits|raw_p\nNorth|26|4|0.001\nSouth|20|3|0.004')).toEqual([4, 3]);
  });

  it('of how well a model fits', () => {
    const fit = sheet('index|value\nchisq|412.3\ndf|87\ncfi|0.95\nrmsea|0.045\nsrmr|0.038');
    expect(kinds(understandSheet(fit))).toEqual(['other']);
  });

  it('of how well classes are told apart, all of them without an error', () => {
    const averages = sheet(`
      accuracy|||1.00|160
      macro avg|1.00|1.00|1.00|160
      weighted avg|1.00|1.00|1.00|160`);
    expect(
      counted('accuracy|||1.00|160\nmacro avg|1.00|1.00|1.00|160\nweighted avg|1.00|1.00|1.00|160'),
    ).toEqual([]);
    const [table] = understandSheet(averages).tables;
    expect(table?.columns.map(({ role }) => role)).toEqual(['dimension', 'other', 'other', 'other', 'count']);
  });

  it('of figures of models, whatever one of them is called', () => {
    const models =
      'site|AP|Precision|Recall\nA|0.957 ± 0.003|0.975 ± 0.003|0.905 ± 0.006\nB|0.93 ± 0.004|0.943 ± 0.01|0.902 ± 0.005';
    expect(kinds(understandSheet(sheet(models)))).toEqual(['other']);
    expect(kinds(understandSheet(sheet(models.replace('Precision', 'Weight'))))).toEqual(['summary']);
    const [errors] = understandSheet(sheet('model|Test error|N\nA|0.7%|141\nB|0.8%|261')).tables;
    expect(errors?.columns.map(({ role }) => role)).toEqual(['dimension', 'other', 'count']);
  });

  it('of how far apart the means of two groups are', () => {
    const apart = '|2000|2020\nWithin|0.29|0.20\nWithin 10 km|0.09|0.08';
    expect(kinds(understandSheet(sheet(`Standard Mean Differences\n${apart}`)))).not.toEqual(['summary']);
    expect(kinds(understandSheet(sheet(`Mean Delays\n${apart}`)))).toEqual(['summary']);
  });

  it('of simulated data', () => {
    expect(
      counted(
        'method|bias|coverage|reps|interval|nonconverged\ndelayed|-0.01|0.948|1000|2|3\nnaive|0.02|0.939|1000|4|1',
      ),
    ).toEqual([]);
    // One sign alone may be of anything.
    expect(counted('clinic|coverage|patients\nNorth|0.948|4\nSouth|0.939|3')).toEqual([4, 3]);
  });

  it('of the columns that data have, and of features that a model kept', () => {
    expect(counted('file|rows|cols_selected\nDEMO|10149|5\nBMX|9762|7')).toEqual([]);
    expect(counted('penalty|CI|n_features\n0.1|0.68|8\n0.2|0.66|5')).toEqual([]);
  });

  it('of variables that lack values', () => {
    const missing = sheet(
      '|n_missing|pct_missing\nlactate_max|1873|46.0\ntemp_min|296|7.3\nspo2_mean|39|0.1',
    );
    expect(kinds(understandSheet(missing))).not.toEqual(['summary']);
    const described = sheet('|lactate|temp\nmax|18.7|46.0\nmin|2.9|7.3');
    expect(kinds(understandSheet(described))).toEqual(['summary']);
  });

  it('of what is listed under numbers', () => {
    expect(counted('no|question|scale\n1|I sleep well|1-5\n2|I feel rested|1-5\n3|I wake early|1-5')).toEqual(
      [],
    );
    expect(
      counted('no|question|scale\n4|I sleep well|1-5\n12|I feel rested|1-5\n3|I wake early|1-5'),
    ).toEqual([4, 3]);
  });

  it.each([
    'points|Punkte|points|puntos|punts|body|punten|poeng|poäng|pisteet',
    'unit cost|Stückkosten|coût unitaire',
  ])('of %s', (names) => {
    const wrong = names
      .split('|')
      .filter((name) => kinds(understandSheet(sheet(`item|${name}\nA|1\nB|2\nC|42`))).join() !== 'other');
    expect(wrong).toEqual([]);
  });

  it('of a study that is planned', () => {
    const plan = (power: string) =>
      `n_per_arm|effect|alpha|${power}\n5|0.3|0.05|0.07\n50|0.3|0.05|0.32\n100|0.3|0.05|0.56`;
    expect(counted(plan('power'))).toEqual([]);
    expect(counted(plan('coverage'))).toEqual([5]);
  });

  it('of codes and what they mean, and which of them are in', () => {
    expect(
      kinds(understandSheet(sheet('variable|value|label\nsex|1|Male\nsex|2|Female\nsmk|0|Never'))),
    ).toEqual(['other']);
    const list = (name: string) => `code|term|${name}\nJ45.0|Allergic|1\nJ45.8|Mixed|0\nJ46|Status|1`;
    expect(counted(list('included'))).toEqual([]);
    expect(counted(list('deaths'))).toEqual([1, 1]);
  });

  it('of days, points and what is allowed', () => {
    expect(counted('visit|week|window_days\nV1|4|3\nV2|8|3\nV3|12|5')).toEqual([]);
    expect(counted('item|points\nAge 65-74|1\nAge 75+|2\nStroke|2')).toEqual([]);
    expect(counted('arm|frequency_per_day\nlow|2\nhigh|3')).toEqual([]);
  });
});

describe('the steps of a flow', () => {
  const flow = (excluded: readonly number[]) =>
    understandSheet([
      ['step', 'remaining', 'excluded'],
      ['All registered', '48210', ''],
      ['Age 18 and over', '40110', `${excluded[0]}`],
      ['Diagnosis before index', '12044', `${excluded[1]}`],
      ['Complete covariates', '11204', `${excluded[2]}`],
    ]).tables[0]?.rows.some(({ total }) => total);

  it('add up to none of them, whatever it is called', () => {
    expect(flow([8100, 28_066, 840])).toBe(false);
    expect(flow([8100, 28_067, 840])).toBe(true);
  });
});

describe('a curve by sex and age', () => {
  const curve = (ages: number) =>
    sheet(
      [
        'sex|age|L|M|S',
        ...[1, 2].flatMap((sex) =>
          Array.from({ length: sex === 1 ? 30 : ages }, (_, age) =>
            [sex, age, (0.35 - 0.004 * age).toFixed(4), (3.3 + age / 7).toFixed(4), '0.146'].join('|'),
          ),
        ),
      ].join('\n'),
    );

  it('has each sex at each age once, and is of no single people', () => {
    expect(kinds(understandSheet(curve(30)))).not.toEqual(['microdata']);
    expect(kinds(understandSheet(curve(21)))).toEqual(['microdata']);
  });
});

describe('parameters of a model that was sampled', () => {
  const drawn = (names: string[]) =>
    understandSheet(
      sheet(`name|median|lower|upper\n${names.map((name, i) => `${name}|${i}.26|0.14|4.8`).join('\n')}`),
    );

  it('have medians of draws, and of no people', () => {
    expect(columnRoles(drawn(['rr[1]', 'rr[2]', 'rep']))[1]).toBe('median: other');
    expect(columnRoles(drawn(['weight', 'height', 'rep']))[1]).toBe('median: median');
  });

  it('have coefficients that are standardised, and no deviations', () => {
    const [, coefficient] = columnRoles(
      understandSheet(sheet('score|Std_Coefficient|p_val\npos|-0.35|0.004\nneg|0.07|0.56')),
    );
    expect(coefficient).toBe('Std_Coefficient: coefficient');
  });
});
