import { aTable } from '../../support/a-table';
import { looking } from './looking';

describe('the least or greatest value of each one', () => {
  it.each([
    'Minimum RASS (0-24 hours) (Med & IQR)',
    'Maximum heart rate, median [IQR]',
    'Lowest sodium: mean (IQR)',
  ])('is no end of all where its row says what was taken of it: %s', async (label) => {
    const table = `,Overall,Early,Late\nN,4120,1870,2250\n"${label}",-4.0 (-5.0 - -3.0),-4.5 (-5.5 - -3.5),-3.0 (-5.0 - -2.0)\n`;
    expect(await looking('extreme-value', table)).toEqual([]);
  });

  it('is one where nothing else was taken', async () => {
    const table =
      ',Overall,Early,Late\nN,4120,1870,2250\nMinimum sodium,121,124,121\nMean sodium,138.2,138.9,137.6\n';
    expect(await looking('extreme-value', table)).toEqual(['row 3 flagged']);
  });

  it('knows a test by its name, and a French word for the least where it ends a name', async () => {
    const scores = aTable`
      variable,n,Women,Men
      Mini mental state examination,1065,28.56,28.51`;
    expect(await looking('extreme-value', scores)).toEqual([]);
    const ages = aTable`
      service,n,âge mini,âge moyen
      Nord,106,18.5,51.2
      Sud,140,19.1,48.4`;
    expect(await looking('extreme-value', ages)).toEqual(['column 3 flagged']);
  });
});
