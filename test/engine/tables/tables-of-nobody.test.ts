import { kinds, sheet, smallCounts, understandSheet } from './reading-a-table';

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
