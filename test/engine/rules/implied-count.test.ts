import { aTable } from '../../support/a-table';
import { looking, messages } from './looking';

const of = (table: string, setting?: object) => looking('implied-count', table, { setting: { ...setting } });

describe('a figure written with a power of ten', () => {
  it('is as exact as its digits say', async () => {
    const hazards = 'site,count,hazard\nOvary,2110,7.381180959365716e-06\nLung,9424,3.296905174178726e-05\n';
    expect(await of(hazards)).toEqual([]);
    expect(await of('ward,n,proportion\nAldham,295,2.37e-02\nBirch,310,4.161e-01\n')).toEqual([
      'C2 flagged 7',
    ]);
  });
});

describe('a percentage behind its own count', () => {
  it('is of no other count in its row, also in a column of which most cells are means', async () => {
    const table = `,All,No,Yes
Number of patients,95878,73633,22245
"Age, mean (std)",48.2 (16.8),48.6 (16.6),47.1 (17.3)
"Follow-up, mean (std)",58.5 (30.5),57.0 (30.2),63.4 (31.1)
"Visits, mean (std)",7.2 (10.5),6.0 (8.3),11.4 (15.1)
"Race, n (%)",--------------,--------------,--------------
Asian,998 (1.0),824 (1.1),174 (0.8)
Other,94880 (99.0),72809 (98.9),22071 (99.2)
`;
    expect(await of(table)).toEqual([]);
  });
});

describe('a share of a group', () => {
  it.each([
    ['percentages', 'ward,n,positive %\nAldham,295,2.4\nBirch,310,41.6\n', ['C2 flagged 7']],
    [
      'percentages with every digit that a program has',
      'ward,n,positive %\nAldham,295,2.3728813559322033\nBirch,310,41.61290322580645\n',
      ['C2 flagged 7'],
    ],
    [
      'proportions with every digit',
      'ward,n,proportion\nAldham,295,0.023728813559322035\nBirch,310,0.4161290322580645\n',
      ['C2 flagged 7'],
    ],
    ['proportions', 'ward,n,proportion\nAldham,295,0.0237\nBirch,310,0.4161\n', ['C2 flagged 7']],
    ['rates', 'ward,people,rate per 1000\nAldham,2950,2.4\nBirch,3100,41.6\n', ['C2 flagged 7']],
    [
      'rates per thousand in a word',
      'ward,people,rate per thousand\nAldham,2950,2.4\nBirch,3100,41.6\n',
      ['C2 flagged 7'],
    ],
    ['rates per mille', 'ward,people,rate ‰\nAldham,2950,2.4\nBirch,3100,41.6\n', ['C2 flagged 7']],
    [
      'means of yes and no',
      'ward,n,mean smoker (0/1)\nAldham,295,0.024\nBirch,310,0.416\n',
      ['C2 flagged 7'],
    ],
    [
      'rates per million',
      'ward,people,Rate per Million\nAldham,2950000,2.4\nBirch,3100000,41.6\n',
      ['C2 flagged 7'],
    ],
    ['shares beyond one', 'ward,n,share\nAldham,295,2.4\nBirch,310,41.6\n', ['C2 flagged 7']],
    ['proportions up to one', 'ward,n,proportion\nAldham,295,0.0237\nBirch,310,1.0000\n', ['C2 flagged 7']],
    [
      'figures with their own sign',
      'ward,n,positive\nAldham,2950,0.2%\nBirch,3100,0.6%\n',
      ['C2 flagged 5 to 7'],
    ],
    [
      'means of numbers in Swedish',
      'avdelning,n,medelantal besök\nAla,5,1.40\nBo,310,2.41\n',
      ['C2 flagged 7'],
    ],
    ['and in Finnish', 'osasto,n,käyntejä keskimäärin\nAla,5,1.40\nBo,310,2.41\n', ['C2 flagged 7']],
    ['means of numbers', 'ward,n,mean number of visits\nAldham,5,1.40\nBirch,310,2.41\n', ['C2 flagged 7']],
    ['means that fit too well', 'ward,n,mean children\nAldham,8,0.875\nBirch,16,2.0625\n', ['C2 flagged 7']],
    [
      'a share beside a smaller count',
      'ward,n,deaths,positive %\nAldham,295,3,2.4\nBirch,310,60,41.6\n',
      ['D2 flagged 7'],
    ],
    [
      'shares of all that the title counts',
      'Answers (N = 295)\n\nanswer,%\nyes,2.4\nno,97.6\n',
      ['B4 flagged 7'],
    ],
    [
      'nothing where it is not said of whom',
      'Answers (N = 295)\n\nanswer,men %,women %\nyes,2.4,2.4\nno,97.6,97.6\n',
      [],
    ],
    [
      'perhaps a count where notes say several',
      'Men (N = 295); women (N = 310)\n\nanswer,%\nyes,2.4\nno,97.6\n',
      ['B4 unsure 7'],
    ],
    ['nothing of a change', 'ward,n,change %\nAldham,295,2.4\nBirch,310,-41.6\n', []],
    ['nothing of means that fit by chance', 'ward,n,mean weight\nAldham,5,0.8\nBirch,310,2.1\n', []],
    ['nothing of a rate of events', 'ward,people,rate per 100\nAldham,48,97.9\nBirch,310,41.6\n', []],
    ['nothing of no group', 'ward,n,positive %\nAldham,0,2.4\nBirch,310,41.6\n', []],
    ['nothing of half a person', 'ward,n,positive %\nAldham,41.5,2.4\nBirch,310,41.6\n', []],
    [
      'nothing where no group fits all',
      'ward,people,women,smokers %\nAldham,29,13,2.4\nBirch,31,17,41.7\nColne,37,19,11.2\n',
      [],
    ],
    [
      'nothing where another group fits by chance',
      'ward,women,people,smokers %\nAldham,13,29,8\nBirch,17,31,24\n',
      [],
    ],
    ['nothing of two halves of one whole', 'ward,n,%\nAldham,8,50.0\nBirch,8,50.0\n', []],
    ['nothing of large counts', 'ward,n,positive %\nAldham,295,12.4\nBirch,310,41.6\n', []],
    ['nothing of nobody', 'ward,n,positive %\nAldham,295,0.0\nBirch,310,41.6\n', []],
    [
      'nothing of rates over time',
      'ward,people,rate per 1000 person-years\nAldham,2950,2.4\nBirch,3100,41.6\n',
      [],
    ],
    [
      'nothing where the figures are of another whole',
      'ward,n,positive %\nAldham,29,2.4\nBirch,31,41.7\nColne,37,11.2\n',
      [],
    ],
    ['nothing beside its count', 'ward,n,positive,positive %\nAldham,295,7,2.4\nBirch,310,129,41.6\n', []],
    ['nothing of means of amounts', 'ward,n,mean weight\nAldham,295,71.43\nBirch,310,70.92\n', []],
  ])('gives the count back of %s', async (_, table, expected) => {
    expect(await of(table)).toEqual(expected);
  });

  it('says how it follows', async () => {
    expect(await messages('implied-count', 'ward,n,positive %\nAldham,295,2.4\nBirch,310,41.6\n')).toEqual([
      'This figure gives the count among 295 people back: it can only be 7, and the rulebook allows counts of at least 10.',
    ]);
    expect(
      await messages('implied-count', 'ward,n,mean smoker (0/1)\nAldham,295,0.024\nBirch,310,0.416\n'),
    ).toEqual([expect.stringMatching(/^This figure gives the sum over 295 people back/)]);
  });

  it('is unsure where some of the counts that print so are allowed', async () => {
    expect(await of('ward,n,positive %\nAldham,770,1\nBirch,810,42\n')).toEqual(['C2 unsure 4 to 11']);
    expect(await of('ward,n,positive %\nAldham,770,0\nBirch,810,42\n')).toEqual(['C2 unsure 0 to 3']);
  });

  it('bears with one figure in twenty that no count of the group prints as', async () => {
    const wards = (wrong: number) =>
      Array.from({ length: 20 }, (_, i) => `Ward ${i + 1},${i < wrong ? 29 : 295},2.4\n`).join('');
    expect(await of(`ward,n,positive %\n${wards(1)}`)).toHaveLength(19);
    expect(await of(`ward,n,positive %\n${wards(2)}`)).toEqual([]);
  });

  it('finds the group among several counts', async () => {
    const table = aTable`
      ward,people,men,women,smokers among women %
      Aldham,310,121,189,3.7
      Birch,305,140,165,26.1
      Colne,290,133,157,24.2`;
    expect(await of(table)).toEqual(['E2 flagged 7']);
  });

  it('leaves shares of all alone, whose group stands nowhere in the row', async () => {
    const table = aTable`
      ward,n,% of all
      Aldham,7,1.7
      Birch,190,46.3
      Colne,213,52.0`;
    expect(await of(table)).toEqual([]);
  });

  it('leaves records, models and curves to others', async () => {
    expect(await of('time,at risk,events,survival\n0,120,0,1.000\n30,118,2,0.983\n60,110,3,0.957\n')).toEqual(
      [],
    );
  });
});

describe('what a share leaves out', () => {
  it.each([
    ['is a count too', 'ward,n,seen %\nAldham,48,97.9\nBirch,310,41.6\n', ['C2 flagged 1']],
    ['also of a proportion', 'ward,n,proportion\nAldham,48,0.979\nBirch,310,0.416\n', ['C2 flagged 1']],
    ['and of yes and no', 'ward,n,mean seen (0/1)\nAldham,48,0.979\nBirch,310,0.416\n', ['C2 flagged 1']],
    [
      'beside the count itself',
      'ward,n,seen,seen %\nAldham,48,47,97.9\nBirch,310,129,41.6\n',
      ['D2 flagged 1'],
    ],
    ['perhaps', 'ward,n,seen %\nAldham,770,99\nBirch,310,42\n', ['C2 unsure 4 to 11']],
    ['unless it is printed', 'ward,n,unseen,seen %\nAldham,48,1,97.9\nBirch,310,181,41.6\n', []],
    ['unless it is enough', 'ward,n,seen %\nAldham,480,97.9\nBirch,310,41.6\n', []],
    ['but not of a whole', 'ward,n,seen %\nAldham,48000,100.0\nBirch,310,41.6\n', []],
    ['nor of a rate', 'ward,people,rate per 1000\nAldham,480,998\nBirch,310,416\n', []],
    ['nor of a mean of numbers', 'ward,n,mean number of visits\nAldham,48,0.979\nBirch,310,0.416\n', []],
    ['nor of what runs up', 'day,n,cumulative %\n1,480,61.5\n2,480,82.7\n3,480,99.0\n', []],
    [
      'nor where the rest is printed beside it',
      'ward,n,seen %,unseen %\nAldham,48,97.9,2.1\nBirch,310,41.6,58.4\n',
      ['D2 flagged 1'],
    ],
    [
      'nor where the rest is printed below it',
      'Wards (N = 480)\n\nward,%\nAldham,98.1\nBirch,1.5\nColne,0.4\n',
      ['B5 flagged 7', 'B6 flagged 2'],
    ],
  ])('%s', async (_, table, expected) => {
    expect(await of(table)).toEqual(expected);
  });

  it('stands in a group of rows of its own', async () => {
    const table = aTable`
      item,answer,women (n = 48),men (n = 310)
      seen,yes %,97.9,41.6
      ill,yes %,2.1,58.4`;
    expect(await of(table)).toEqual(['C2 flagged 1', 'C3 flagged 1']);
  });

  it('says how it follows', async () => {
    expect(await messages('implied-count', 'ward,n,seen %\nAldham,48,97.9\nBirch,310,41.6\n')).toEqual([
      'This figure leaves a count out of 48 people: it can only be 1, and the rulebook allows counts of at least 10.',
    ]);
  });
});

describe('a total that exceeds its parts', () => {
  it.each([
    [
      'gives the rest away in a column',
      'ward,patients\nAldham,341\nBirch,220\nColne,282\nTotal,850\n',
      ['B5 flagged 7'],
    ],
    [
      'and in a row',
      'sex,Aldham,Birch,Colne,Total\nwomen,341,220,282,850\nmen,310,254,263,827\n',
      ['E2 flagged 7'],
    ],
    [
      'also where it comes first',
      'ward,patients\nTotal,850\nAldham,341\nBirch,220\nColne,282\n',
      ['B2 flagged 7'],
    ],
    ['of two parts, too', 'ward,patients\nAldham,341\nBirch,220\nTotal,568\n', ['B4 flagged 7']],
    [
      'of parts that are no more than two multiples',
      'ward,patients\nAldham,340\nBirch,220\nTotal,567\n',
      ['B4 flagged 7'],
    ],
    [
      'beside a total that was taken out',
      'ward,women,men\nAldham,341,310\nBirch,220,254\nColne,282,263\nTotal,[c],834\n',
      ['C5 flagged 7'],
    ],
    [
      'beside parts that are bounded',
      'ward,women,men\nAldham,341,310\nBirch,<10,254\nColne,282,263\nTotal,630,834\n',
      ['C5 flagged 7'],
    ],
    [
      'not where a row of it is empty',
      'ward,women,men\nAldham,341,310\nBirch,,254\nColne,282,263\nTotal,630,827\n',
      [],
    ],
    [
      'not where its subtotal is printed',
      'ward,patients\nAldham,3\nBirch,4\nSubtotal,7\nColne,61\nDedham,74\nTotal,142\n',
      [],
    ],
    [
      'not where all counts are multiples of three',
      'ward,patients\nAldham,342\nBirch,219\nColne,282\nTotal,850\n',
      [],
    ],
    [
      'nor where one of them is zero',
      'ward,patients\nAldham,340\nBirch,220\nColne,280\nDedham,0\nTotal,847\n',
      [],
    ],
    ['not where the rest is large', 'ward,patients\nAldham,341\nBirch,220\nColne,282\nTotal,890\n', []],
    ['not where a part is taken out', 'ward,patients\nAldham,341\nBirch,[c]\nColne,282\nTotal,850\n', []],
    ['not where categories overlap', 'sex,a,b,c,Total\nwomen,341,220,282,850\nmen,310,254,263,700\n', []],
    ['not where counts are rounded', 'ward,patients\nAldham,340\nBirch,220\nColne,280\nTotal,845\n', []],
    [
      'not where that is said',
      'Rounded to the nearest 3.\n\nward,patients\nAldham,341\nBirch,220\nColne,282\nTotal,850\n',
      [],
    ],
    ['not of one part', 'ward,patients\nAldham,841\nTotal,850\n', []],
  ])('%s', async (_, table, expected) => {
    expect(await of(table)).toEqual(expected);
  });
});

describe('figures that run up', () => {
  it.each([
    ['in a column that says so', 'day,cumulative cases\n1,412\n2,699\n3,731\n4,737\n', ['B5 flagged 6']],
    [
      'in bands within bands',
      'age,patients\n50 and over,512\n60 and over,233\n70 and over,228\n80 and over,61\n',
      ['B4 flagged 5'],
    ],
    ['in three rows', 'day,cumulative cases\n1,412\n2,731\n3,737\n', ['B4 flagged 6']],
    ['over a row that was taken out', 'day,cumulative cases\n1,412\n2,[c]\n3,731\n4,737\n', ['B5 flagged 6']],
    [
      'beside smaller counts of something else',
      'day,deaths,cumulative cases\n1,2,412\n2,1,699\n3,3,731\n4,2,737\n',
      ['C5 flagged 6'],
    ],
    [
      'in all columns below a title that says so',
      'Cumulative cases by day\n\nday,north,south\n1,412,301\n2,699,322\n3,731,367\n4,737,391\n',
      ['B7 flagged 6'],
    ],
    [
      'in bands above their total',
      'age,patients\n50 and over,512\n60 and over,233\n70 and over,228\n80 and over,61\nTotal,512\n',
      ['B4 flagged 5'],
    ],
    ['that stand still and fall', 'age,patients\n40+,912\n50+,512\n60+,512\n70+,507\n', ['B5 flagged 5']],
    [
      'but not in a column beside it',
      'day,cumulative cases,beds\n1,412,30\n2,699,31\n3,731,37\n4,777,40\n',
      [],
    ],
    ['nor of percentages of nobody knows whom', 'day,cumulative %\n1,61.4\n2,88.6\n3,98.2\n4,100.0\n', []],
    [
      'but not beside the counts',
      'day,cases,cumulative cases\n1,412,412\n2,287,699\n3,32,731\n4,6,737\n',
      [],
    ],
    ['nor where they rise and fall', 'day,cumulative cases\n1,412\n2,699\n3,690\n4,737\n', []],
    ['nor in two rows', 'day,cumulative cases\n1,731\n2,737\n', []],
    ['nor in large steps', 'day,cumulative cases\n1,412\n2,699\n3,731\n4,777\n', []],
    ['nor without a word', 'day,cases\n1,412\n2,699\n3,731\n4,737\n', []],
  ])('step by counts %s', async (_, table, expected) => {
    expect(await of(table)).toEqual(expected);
  });

  it.each([
    ['a stub that says so', 'at least (years),patients\n50,512\n60,233\n70,228\n80,61\n', []],
    ['at its end', 'years at least,patients\n50,512\n60,233\n70,228\n80,61\n', ['B4 flagged 5']],
    [
      'counts beside their percentages in one cell',
      'day,cumulative cases (%)\n1,412 (55.9)\n2,699 (94.8)\n3,731 (99.2)\n4,737 (100.0)\n',
      ['B5 flagged 6'],
    ],
    [
      'groups each of which runs up by itself',
      'ward,day,cumulative cases\nAldham,1,412\nAldham,2,699\nAldham,3,731\nBirch,1,300\nBirch,2,799\nBirch,3,805\n',
      ['C7 flagged 6'],
    ],
  ])('step by counts under %s', async (_, table, expected) => {
    expect(await of(table)).toEqual(expected);
  });

  it('starts anew with each group', async () => {
    const table = aTable`
      ward,day,cumulative cases
      Aldham,1,412
      Aldham,2,699
      Aldham,3,731
      Birch,1,734
      Birch,2,799
      Birch,3,831`;
    expect(await of(table)).toEqual([]);
  });
});
