import { isInCurrency, sumsMoney } from '../../../src/engine/tables/words/in-currency';
import { columnRoles, kinds, sheet, understandSheet } from './reading-a-table';

describe('A unit of money behind a name', () => {
  it.each([
    'Valeur des prises (€)',
    'Fangstverdi (1000 kr)',
    'Hodnota úlovku (tis. Kč)',
    'Fangwert (Tsd. EUR)',
    'Saaliin arvo (milj. €)',
    'Valor de captures, €',
  ])('says that sums of it stand below: %s', (name) => {
    expect(isInCurrency(name)).toBe(true);
  });

  it.each(['Price (€)', 'Cost per pupil (€)', 'Hyra (kr/mån)', 'Income band', 'Age (years)', 'Share (%)'])(
    'is not read into %s',
    (name) => {
      expect(isInCurrency(name)).toBe(false);
    },
  );

  it('says of a title what is summed, and not what people are sorted by', () => {
    expect(sumsMoney('Valeur des prises (€) selon Port, 2011')).toBe(true);
    expect(sumsMoney('Élèves selon revenu (€), 2011')).toBe(false);
  });

  it('makes a table of sums of one whose decimals nothing else names', () => {
    const table = understandSheet(
      sheet(`
      Fangstverdi (kr) etter Boform, 2017

      Boform|Andre dose|Oppfriskning
      Annet eie|5676.6|4205.8
      Eier|4148.3|2963.2
      Borettslag|6382.7|1300.4`),
    );
    expect(kinds(table)).toEqual(['magnitude']);
    expect(table.tables[0]?.cellsOf(new Set(['total-contribution']))).toHaveLength(6);
  });
});

describe('A name of sums', () => {
  it.each(['Rent paid', 'Premiums written', 'Landings', 'Prämien', 'Bruttolöner', 'Débarquements'])(
    'is %s, beside firms',
    (name) => {
      expect(columnRoles(understandSheet(rowsUnder(name)))).toContain(`${name}: total-contribution`);
    },
  );

  it.each(['Premier', 'Rent'])('is not %s, which a level is called as well', (name) => {
    expect(columnRoles(understandSheet(rowsUnder(name)))).toContain(`${name}: count`);
  });

  const rowsUnder = (name: string) =>
    sheet(`\n      Port|Firms|${name}\n      A|39|295\n      B|60|609\n      C|33|273`);
});
