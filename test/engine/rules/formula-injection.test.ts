import { looking } from './looking';

describe('formula-injection', () => {
  it('leaves lines alone that are drawn of dashes behind the name of a section', async () => {
    const drawn =
      'variable,All,Later\n"Sex, n (%)",--------------,==============\nWomen,512 (48.2),204 (51.4)\n';
    expect(await looking('formula-injection', drawn)).toEqual([]);
  });

  it('says a call behind any number of dashes', async () => {
    expect(await looking('formula-injection', 'a,b\n"Sex, n (%)",------HYPERLINK(A1)\n')).toEqual([
      'B2 flagged “------HYPERLINK(A1)”',
    ]);
  });
});
