import { columnRoles, kinds, sheet, smallCounts, understandSheet } from './reading-a-table';

describe('groups of people by what they earn', () => {
  it.each([
    'Income quintile',
    'Quintil de ingresos',
    'Tranche de revenus',
    'Wages bracket',
    'Income decile of the household',
  ])('%s is no sum of it', (name) => {
    const table = sheet(`
      Table 4: ${name} and area

      Area|Q-low|Q-mid|Q-high
      Ayton|14|7|31
      Brede|52|18|40`);
    expect(smallCounts(understandSheet(table))).toEqual([7]);
  });

  it('leaves what is summed what it is', () => {
    const table = sheet(`
      Income by area

      Area|2019|2020
      Ayton|1400|703
      Brede|5204|1811`);
    expect(kinds(understandSheet(table))).toEqual(['magnitude']);
  });

  it('is a sum, too, where it is of value added', () => {
    const table = sheet(`
      Gross value added (£m)

      Branch|Micro|Medium
      Dairy|245.4|292.1
      Glass|185.0|348.2`);
    expect(kinds(understandSheet(table))).toEqual(['magnitude']);
  });

  it('is not told by a note on values that were taken out', () => {
    const table = sheet(`
      Kreis|Ortsteil|Innen|Außen
      Au|Nord|c|7
      Au|Süd|41|38

      c: Wert unterliegt der Geheimhaltung`);
    expect(smallCounts(understandSheet(table))).toEqual([7]);
  });
});

describe('the middle of a scale', () => {
  it('is no mean under names of people', () => {
    const table = sheet(`
      |Männer|Männer|Männer|Frauen|Frauen|Frauen
      Kreis|Leicht|Mittel|Summe|Leicht|Mittel|Summe
      Au|12|7|19|40|31|71
      Berg|33|28|61|25|30|55`);
    expect(smallCounts(understandSheet(table))).toEqual([7]);
  });

  it.each(['Pequeña|Mediana|Grande', 'Klein|Middel|Groot', 'Petite|Moyenne|Grande', 'Stor|Medel|Liten'])(
    'is no statistic beside its ends, also among decimals: %s',
    (names) => {
      const table = sheet(`
      Omsättning, Umsatz, Facturación (1 000 €)

      Sector|${names}
      Pan|125.1|400.4|110.0
      Pesca|22.9|145.5|159.2`);
      expect(kinds(understandSheet(table))).toEqual(['magnitude']);
    },
  );

  it('is a mean between other statistics', () => {
    const table = sheet(`
      Ort|Minimum|Mittel|Maximum
      Au|2.1|4.5|9.9
      Berg|3.3|5.2|8.7`);
    expect(columnRoles(understandSheet(table))).toContain('Mittel: mean');
  });
});

describe('levels whose words mean more', () => {
  it.each(['Nie|Früher|Aktuell', 'unter 20|20-79|80 und älter', 'Invited|Took part|Left'])('%s', (names) => {
    const table = sheet(`
      kind|${names}
      asthma|120|44|7
      copd|61|95|18
      gout|88|14|52`);
    expect(smallCounts(understandSheet(table))).toEqual([7]);
  });

  it.each(['Underweight|Normal weight|Obese', 'Whole cohort|Men|Women', 'Cohorte entière|Hommes|Femmes'])(
    '%s are groups, of which every count is looked at',
    (names) => {
      const table = sheet(`
      kind|${names}
      asthma|122|115|7
      copd|113|95|18
      gout|66|14|52`);
      expect(columnRoles(understandSheet(table)).slice(1).join()).not.toMatch(
        /weight$|year$|: weight|: year/,
      );
      expect(smallCounts(understandSheet(table))).toEqual([7]);
    },
  );

  it('is one that stands again under the next group', () => {
    const table = sheet(`
      |White|White|Black|Black
      Commune|Home|Other hospital|Home|Other hospital
      Averley|100|7|113|56
      Birkhall|31|84|42|62`);
    expect(smallCounts(understandSheet(table))).toEqual([7]);
  });

  it('counts who took part, be they more than a hundred', () => {
    const table = sheet(`
      Cluster|Round|Invited|Took part
      1|3|169|7
      2|1|582|340
      3|2|265|367`);
    expect(smallCounts(understandSheet(table))).toEqual([7]);
  });
});

describe('labels that stand once over the rows they hold for', () => {
  it('are of groups, although columns are called by what one person has', () => {
    const table = sheet(`
      Age at diagnosis|Sex at birth|Manual|Clerical|Retired
      <30|F|225|69|7
      |M|119|300|108
      30–44|F|135|35|110
      |M|204|34|295
      45–59|F|212|179|31
      |M|44|289|36`);
    expect(kinds(understandSheet(table))).toEqual(['frequency']);
    expect(smallCounts(understandSheet(table))).toEqual([7]);
  });

  it('are of records where they are people', () => {
    const table = sheet(`
      patient id|sex|age|weight
      101|F|22|69
      102|M|41|80
      103|F|35|61
      104|M|34|95`);
    expect(kinds(understandSheet(table))).toEqual(['microdata']);
  });

  it('number visits before those who were screened', () => {
    const table = sheet(`
      centre_id|visit|screened|randomised
      1|2|303|302
      2|2|290|7
      3|1|793|323
      4|2|600|380
      5|1|638|95`);
    expect(smallCounts(understandSheet(table))).toEqual([7]);
  });
});

describe('how figures are written', () => {
  it.each(['/', '·', '•', '●', '■'])('has %s for a gap', (sign) => {
    const table = sheet(`
      kind|Men|Women
      asthma|${sign}|58
      copd|7|${sign}
      gout|${sign}|${sign}`);
    expect(columnRoles(understandSheet(table)).slice(1)).toEqual(['Men: count', 'Women: count']);
  });

  it('has dots for thousands where a name has', () => {
    const table = sheet(`
      Sector|Omzet (x 1.000 euro)
      Brood|3.996
      Vis|4.009`);
    const [first] = understandSheet(table).tables[0]?.cells ?? [];
    expect(first?.reading).toMatchObject({ value: 3996 });
  });

  it('has decimals behind a dot where a name says something else of 1.000', () => {
    const table = sheet(`
      Term|OR (ref. 1.000)
      Men|3.996
      Smokers|4.009`);
    const [first] = understandSheet(table).tables[0]?.cells ?? [];
    expect(first?.reading).toMatchObject({ value: 3.996 });
  });

  it.each([
    'Deaths per 1000000',
    'Décès pour 10 000',
    'Fälle je 1.000.000',
    'Případy na 10000',
    'Casos por 1 000 000',
  ])('%s are rates', (name) => {
    const table = sheet(`
      Zone|Residents|${name}
      Alpe|632241|9.5
      Bure|810226|3.7`);
    expect(columnRoles(understandSheet(table))[2]).toBe(`${name}: rate`);
  });

  it('has a letter for a gap in a short column of them, too', () => {
    const table = sheet(`
      Sukupuoli|Kyllä|Ei|Summa
      Miehet|54|z|58
      Naiset|51|z|60
      Summa|105|13|118`);
    expect(columnRoles(understandSheet(table))).toContain('Ei: count');
  });
});

describe('who has so much', () => {
  it.each([
    'Income under 50k',
    'Turnover ≥ 10 million',
    'Wages 20,000-30,000',
    'Einkommen unter 20.000',
    'Revenus moins de 1500',
  ])('is no sum of it: %s', (name) => {
    const { tables } = understandSheet(
      sheet(`group|${name}|n\nNorth|0.353|885\nSouth|0.400|883\nWest|0.385|881`),
    );
    expect(tables[0]?.kind).not.toBe('magnitude');
  });

  it.each(['Costs 2019-2020', 'Income 2020', 'Turnover'])('is a sum elsewhere: %s', (name) => {
    const { tables } = understandSheet(sheet(`group|${name}\nNorth|35300.5\nSouth|40041.2\nWest|38511.9`));
    expect(tables[0]?.kind).toBe('magnitude');
  });

  it('is no sum where all is nought', () => {
    const { tables } = understandSheet(sheet('group|ca|n\nNorth|0|885\nSouth|0|883\nWest|0|881'));
    expect(tables[0]?.kind).not.toBe('magnitude');
  });
});
