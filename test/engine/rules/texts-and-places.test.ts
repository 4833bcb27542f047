import { aTable } from '../../support/a-table';
import { looking, messages } from './looking';

const SAID = [
  'I could not sleep for weeks after they sent me home.',
  'My daughter drove me to the clinic on every single day.',
  'We had to give our dog away because I cannot walk any more.',
  'They told me nothing, and my husband had to ask twice.',
  'It only became better when I moved to the harbour.',
];
const PLAIN = [
  'Number of days on which the symptom was present at all',
  'Share of wards in which the form was filled in completely',
  'Whether the visit took place in the year before the study',
  'Whether the form was returned within four weeks of the letter',
  'Number of letters that were sent before the form came back',
];

/** Forty records of people with texts beside what a record has. */
function records(texts: readonly string[], header = 'comment'): string {
  const lines = Array.from({ length: 40 }, (_, i) => {
    const text = `${texts[i % texts.length]} ${i} days ago`;
    return `P${100 + i},${20 + ((i * 7) % 60)},${i % 2 ? 'F' : 'M'},"${text}"`;
  });
  return [`patient_id,age,sex,${header}`, ...lines].join('\n');
}

describe('free-text in records', () => {
  it('is what people tell, or what a column is named for', async () => {
    expect(await looking('free-text', records(SAID, 'x'))).toEqual(['column 4 flagged']);
    expect(await looking('free-text', records(PLAIN))).toEqual(['column 4 flagged']);
    expect(await looking('free-text', records(PLAIN, 'x'))).toEqual(['column 4 unsure']);
    expect(
      await looking(
        'free-text',
        records(
          PLAIN.map((text) => `Patient: ${text}`),
          'x',
        ),
      ),
    ).toEqual(['column 4 flagged']);
  });

  it('is told from a fifth of its sentences on', async () => {
    const [first = '', ...others] = PLAIN;
    expect(await looking('free-text', records([...others, SAID[0] ?? ''], 'x'))).toEqual([
      'column 4 flagged',
    ]);
    expect(await looking('free-text', records([first, ...others, SAID[0] ?? ''], 'x'))).toEqual([
      'column 4 unsure',
    ]);
  });

  it('is no list of short labels', async () => {
    expect(await looking('free-text', records(['asthma', 'heart failure', 'diabetes'], 'x'))).toEqual([]);
  });

  it('says which column it is', async () => {
    expect(await messages('free-text', records(SAID, ''))).toEqual([
      'This column holds what people wrote or said, word for word.',
    ]);
    expect(await messages('free-text', records(SAID, 'x'))).toEqual([
      '“x” holds what people wrote or said, word for word.',
    ]);
  });
});

describe('free-text in tables', () => {
  const quotes = (header: string, lines: readonly string[], more = 'F7') =>
    [header, ...lines.map((text) => `${more},"${text}"`)].join('\n');

  it('are quotations, which a person must look at unless the column says so', async () => {
    expect(await looking('free-text', quotes('question,text', SAID))).toEqual(['column 2 unsure']);
    expect(await looking('free-text', quotes('question,comment', SAID))).toEqual(['column 2 flagged']);
  });

  const labels = ['none', 'see above', 'as before', 'no answer', 'missing', 'other', 'nothing'];

  it.each([
    ['three of them', quotes('question,comment', SAID.slice(0, 3))],
    ['four of ten texts', quotes('question,comment', [...SAID.slice(0, 4), ...labels.slice(0, 6)])],
    [
      'one of them in three that somebody tells',
      quotes('question,comment', [...SAID.slice(0, 2), ...PLAIN.slice(0, 4)]),
    ],
    ['in a column called as those of a codebook are', quotes('question,field comment', SAID)],
    [
      'figures before them',
      ['agree,disagree,comment', ...SAID.map((text, i) => `${212 + i},${87 + i},"${text}"`)].join('\n'),
    ],
  ])('are found: %s', async (_, table) => {
    expect(await looking('free-text', table)).toEqual([expect.stringMatching(/^column \d flagged$/)]);
  });

  it.each([
    ['item', quotes('nr,item', SAID), 'column 2 unsure'],
    ['statement', ['statement,source', ...SAID.map((text) => `"${text}",F7`)].join('\n'), 'column 1 unsure'],
    [
      'text',
      ['text,year', ...SAID.map((text, i) => `"${text}",${2007 + 2 * i}`)].join('\n'),
      'column 1 unsure',
    ],
  ])('are found under %s, where nothing stands beside them that it labels', async (_, table, expected) => {
    expect(await looking('free-text', table)).toEqual([expected]);
  });

  it('are found in a first column without figures', async () => {
    const table = ['comment,question', ...SAID.map((text) => `"${text}",F7`)].join('\n');
    expect(await looking('free-text', table)).toEqual(['column 1 flagged']);
  });

  it.each([
    ['two sentences among labels', quotes('question,comment', [...SAID.slice(0, 2), 'none'])],
    ['four of eleven texts', quotes('question,comment', [...SAID.slice(0, 4), ...labels])],
    ['what one in six tells', quotes('question,comment', [...SAID.slice(0, 1), ...PLAIN])],
    ['definitions beside the names of variables', quotes('variable,text', SAID)],
    ['sentences in which nobody speaks', quotes('question,text', PLAIN)],
    ['two sentences', quotes('question,text', SAID.slice(0, 2))],
    [
      'texts with their numbers of answers, whatever else stands beside them',
      ['what,where,n', ...SAID.map((text, i) => `"${text}",F7,${212 + i}`)].join('\n'),
    ],
    [
      'statements with a score, whatever else stands beside them',
      ['statement,where,score', ...SAID.map((text, i) => `"${text}",F7,${2 + i}.5`)].join('\n'),
    ],
    [
      'statements with their shares',
      ['statement,agree,disagree', ...SAID.map((text, i) => `"${text}",${212 + i},${87 + i}`)].join('\n'),
    ],
  ])('but not %s', async (_, table) => {
    expect(await looking('free-text', table)).toEqual([]);
  });
});

describe('fine-geography', () => {
  const places = (header: string, values: readonly string[]) =>
    [`${header},patients`, ...values.map((value, i) => `"${value}",${120 + i}`)].join('\n');

  it.each([
    ['postcode', ['3511 LN', '3512 JE', '3513 AB', '3514 VX'], 'column 1 flagged postcode'],
    ['PLZ', ['10115', '20095', '50667', '80331'], 'column 1 flagged postcode'],
    ['zip', ['north', 'south', 'east', 'west'], 'column 1 unsure postcode'],
    ['anything', ['SW1A 1AA', 'M1 1AE', 'B33 8TH', 'CR2 6XH'], 'column 1 flagged postcode'],
    ['lsoa', ['E01000001', 'E01000002', 'E01000003', 'E01000005'], 'column 1 flagged census-block'],
    ['x', ['E01000001', 'E01000002', 'E01000003', 'E01000005'], 'column 1 flagged census-block'],
    ['bydel', ['Frogner', 'Sagene', 'Nordstrand', 'Bjerke'], 'column 1 unsure ward'],
    ['x', ['SW1A 1AA', 'M1 1AE', 'B33 8TH'], 'column 1 flagged postcode'],
    ['x', ['SW1A 1AA', 'M1 1AE', 'B33 8TH', 'CR2 6XH', 'elsewhere'], 'column 1 flagged postcode'],
    ['PLZ', ['10115', '20095', 'Ausland', 'keine'], 'column 1 flagged postcode'],
    ['PLZ', ['10115', 'Ausland', 'keine'], 'column 1 unsure postcode'],
    ['the zip code of each', ['10115', '20095', '50667', '80331'], 'column 1 flagged postcode'],
    ['PLZ', ['HH', 'Ausland', 'keine'], 'column 1 unsure postcode'],
    ['group', ['Postal code 00120', 'PLZ 79100', 'men', 'women'], 'column 1 flagged postcode'],
    ['where', ['Keskuskatu 4', 'Koulutie 15', 'Rantakatu 2', 'Puistotie 31'], 'column 1 flagged address'],
    [
      'address',
      ['4 High Close', 'Flat 2, 11 Low Row', 'Mill 7, Aldham', 'Farm 3, Birch'],
      'column 1 flagged address',
    ],
  ])('%s: %j', async (header, values, expected) => {
    expect(await looking('fine-geography', places(header, values))).toEqual([expected]);
  });

  it.each([
    ['kommune', ['Oslo', 'Stavanger', 'Bergen', 'Trondheim']],
    ['region', ['North', 'South', 'East', 'West']],
    ['answer', ['Frogner', 'Sagene', 'Nordstrand', 'Bjerke']],
    ['x', ['SW1A 1AA', 'M1 1AE']],
    ['x', ['SW1A 1AA', 'here', 'there', 'elsewhere']],
    ['address', ['North', 'South', 'East', 'West']],
    ['zip', ['E', 'N', 'EH**', '69xxx', '69*']],
    ['group', ['Postal code 00120', 'men', 'women']],
  ])('but not %s: %j', async (header, values) => {
    expect(await looking('fine-geography', places(header, values))).toEqual([]);
  });

  it('asks for larger areas as a book wants them, and for fewer people in small ones', async () => {
    const towns = places('kommune', ['Oslo', 'Stavanger', 'Bergen', 'Trondheim']);
    expect(await looking('fine-geography', towns, { setting: { finest: 'region' } })).toEqual([
      'column 1 flagged municipality',
    ]);
    const populous = aTable`
      PLZ,Einwohner,Fälle
      10115,27311,140
      20095,20000,96
      50667,31480,171`;
    expect(await looking('fine-geography', populous)).toEqual([]);
    const small = ['column 1 flagged postcode'];
    expect(await looking('fine-geography', populous.replace('20000', '19999'))).toEqual(small);
    expect(await looking('fine-geography', populous.replace('Einwohner', 'Umsatz'))).toEqual(small);
    expect(await looking('fine-geography', populous.replace(/\d{5}(?=,\d{2,3}\n|,171)/g, 'viele'))).toEqual(
      small,
    );
  });

  it('takes lat and lon side by side for places, and alone for something else', async () => {
    const both = 'lat,lon,cases\n59.3974,18.0988,120\n59.3604,18.0312,114\n59.3756,18.0483,132\n';
    expect(await looking('fine-geography', both)).toEqual([
      'column 1 flagged coordinates',
      'column 2 flagged coordinates',
    ]);
    expect(await messages('fine-geography', places('', ['SW1A 1AA', 'M1 1AE', 'B33 8TH']))).toEqual([
      expect.stringMatching(/^This column holds postcodes/),
    ]);
    expect(
      await looking('fine-geography', 'lat,long,cases\n1204,3100,120\n1310,2950,114\n990,1800,132\n'),
    ).toEqual([]);
    expect(await looking('fine-geography', 'lat,cases\n59.3974,120\n59.3604,114\n59.3756,132\n')).toEqual([]);
    expect(await messages('fine-geography', both)).toContain(
      '“lat” holds coordinates: few people live in one. The rulebook allows nothing finer than a municipality.',
    );
  });

  it('takes x and y for places where both are metres of a national grid, and asks', async () => {
    const both = ['column 1 unsure coordinates', 'column 2 unsure coordinates'];
    const table = (header: string, y: string) =>
      `${header}\n285110,${y},120\n285230,6641210,114\n284950,6640875,132\n`;
    expect(await looking('fine-geography', table('x,y,cases', '6641050'))).toEqual(both);
    expect(await looking('fine-geography', table('x,y,cases', '6641'))).toEqual([]);
    expect(await looking('fine-geography', table('x,y,cases', ''))).toEqual(both);
    expect(await looking('fine-geography', table('x,z,cases', '6641050'))).toEqual([]);
    expect(await looking('fine-geography', 'x,y,cases\n285110,,120\n285230,,114\n284950,,132\n')).toEqual([]);
  });
});
