import { looking } from './looking';

const of = (table: string) => looking('implied-count', table, { setting: {} });

describe('whose share it is', () => {
  it.each([
    [
      'proved by a count beside it',
      'school,pupils,cyclists,cyclists (%)\nA,294,181,61.6\nB,899,457,50.8\nC,131,..,6.9\n',
      ['D4 flagged 9'],
    ],
    [
      'proved by every digit of a quotient',
      'site,patients,0 to 2,3 to 5\nA,9827,0.010176045588684237,0.0018316882059631627\nB,945,0.0021164021164021165,0.021164021164021163\nC,10,0.30000000000000004,0.1\n',
      ['C3 flagged 2', 'C4 flagged 3', 'D4 flagged 1'],
    ],
    [
      'proved where a percentage was never multiplied',
      'site,patients,percent severe\nA,9827,0.37559784267833518\nB,407,0.002457002457002457\n',
      ['C3 flagged 1'],
    ],
    [
      'said by a row with its letter',
      ',Owned,Rented\nN (n),485,542\nPer cent,,\nWears glasses,34.2,44.5\nPlays chess,0.6,3.3\n',
      ['B5 flagged 3'],
    ],
    [
      'said by those who answered',
      ',Kotka,Oulu\nVastaajia (n),485,542\n%,,\nLemmikki,34.2,44.5\nShakki,0.6,3.3\n',
      ['B5 flagged 3'],
    ],
    [
      'said under a title by a base',
      'Hamn 2017. Bas = 191\n\nHamn,%\nGlasögon,16.2\nSpelar schack,2.6\nBor på gård,0.5\n',
      ['B5 flagged 5', 'B6 flagged 1'],
    ],
    [
      'said by their number in Finnish',
      ',Kotka,Oulu\nVastaajien lukumäärä (n),485,542\n%,,\nLemmikki,34.2,44.5\nShakki,0.6,3.3\n',
      ['B5 flagged 3'],
    ],
    [
      'told of whole numbers below a line that says per cent',
      ',Owned,Rented\nN (n),112,463\nPercent,,\n  Rents,16,17\n  Plays chess,6,22\n  Wears glasses,66,1\n',
      ['B5 flagged 7', 'C6 flagged 3 to 6'],
    ],
    [
      'told although figures are so coarse that they might be shares of one whole',
      'A,P,M\nx,5.0%,0.6%\ny,29.4%,0.1%\nv,0.2%,0.2%\nw,0.6%,69.5%\nN,1893,1310\n',
      ['C2 flagged 8', 'C3 flagged 1', 'B4 flagged 3 to 4', 'C4 flagged 2 to 3'],
    ],
    [
      'told in the title by how many answered',
      'Svar från 712 svarande\n\nEgenskap;%\nArbetslösa;0,56\nÅterfall;2,67\n',
      ['B4 flagged 4'],
    ],
    [
      'of a hundred where the title says so, although all of a column are below 1',
      'Civil cases by court (%)\n\nCourt,Ash,Elm\nCivil (N=776),0.9,8.8\nTrade (N=871),0.7,84.3\n',
      ['B4 flagged 7', 'B5 flagged 6'],
    ],
    [
      'proved where parts of it are printed without a sign',
      'ward,respondents,left early\nA,110,0.0182\nB,566,0.4364\nC,302,0.4603\n',
      ['C2 flagged 2'],
    ],
    [
      'left open where any figure would be such a part',
      'ward,respondents,left early\nA,565,0.326\nB,854,0.004\nC,987,0.969\n',
      ['C3 unsure 3'],
    ],
    [
      'not told of figures that no part of it gives',
      'ward,n,evenness\nA,41,0.013\nB,56,0.436\nC,30,0.460\n',
      [],
    ],
    [
      'that of a mean of what one person has, in any language',
      'Centre;Mitjana de visites;Assegurats\nDeltebre;0,01;534\nFalset;1,22;625\nBerga;0,04;94\n',
      ['B2 flagged 3 to 8', 'B4 flagged 4'],
    ],
  ])('is %s', async (_, table, expected) => {
    expect(await of(table)).toEqual(expected);
  });
});
