import { columnRoles, sheet, smallCounts, understandSheet } from './reading-a-table';

describe('A group is called by a word that names rows elsewhere', () => {
  it('is a count where it and its neighbours add up to the total of the row', () => {
    const table = understandSheet(
      sheet(`
      Tenure|Crown|County|Youth|Total
      Mortgaged|41|175|120|336
      Rent free|22|4|27|53
      Social rent|55|61|20|136`),
    );
    expect(smallCounts(table)).toEqual([4]);
    expect(columnRoles(table)[2]).toBe('County: count');
  });

  it('is a count where rounded figures nearly add up to exact totals', () => {
    const table = understandSheet(
      sheet(`
      Havn|Ingen|Første dose|I alt
      Bodø|10|120|134
      Svolvær|55|95|152
      Tromsø|25|45|69
      I alt|89|266|355`),
    );
    expect(columnRoles(table).slice(1)).toEqual(['Ingen: count', 'Første dose: count', 'I alt: count']);
  });

  it('is a count where figures were taken out and the row of totals shows more than is left', () => {
    const table = understandSheet(
      sheet(`
      Vehicle|Youth|County|Crown
      Bicycle|45|*|280
      Lorry|117|*|56
      Car|62|201|12
      Total|224|299|348`),
    );
    expect(columnRoles(table)[2]).toBe('County: count');
  });

  it('is a count where an estimate is called by the greatest that it may be, and adds up', () => {
    const table = understandSheet(
      sheet(`
      Group|Stays (seen)|Stays (all-max)
      North|41|44
      South|177|160
      West|112|120
      Total|330|324`),
    );
    expect(columnRoles(table)[2]).toBe('Stays (all-max): count');
  });

  it('names the rows where its figures are codes that nothing adds up', () => {
    const table = understandSheet(
      sheet(`
      Ward|County|Men|Women|Total
      A|31|120|130|250
      B|32|140|160|300
      C|33|150|175|325`),
    );
    expect(columnRoles(table)[1]).toBe('County: geography');
  });

  it('counts those of whom nothing is known as a group where they add up', () => {
    const table = understandSheet(
      sheet(`
      Region|Missing|Filled|Sound|Whole school
      North|3|120|84|207
      South|14|93|77|184
      East|5|51|62|118
      Whole school|22|264|223|509`),
    );
    expect(smallCounts(table)).toEqual([3, 5]);
    expect(table.tables[0]?.columns.at(-1)?.total).toBe(true);
  });

  it('is a count where its name is a level of schools and a word for a mean', () => {
    const table = understandSheet(
      sheet(`
      Rauchstatus|Ohne|Mittlere Reife|Abitur|Gesamt
      Nie|40|3|92|135
      Früher|61|147|*|*
      Gesamt|101|150|115|366`),
    );
    expect(columnRoles(table)[2]).toBe('Mittlere Reife: count');
    expect(smallCounts(table)).toEqual([3]);
  });

  it('is named in the header by words that stand for a gap elsewhere', () => {
    const table = understandSheet(
      sheet(`
      Kreis|Nie|Früher|Keine Angabe|Gesamt
      Nord|84|29|3|116
      Süd|77|48|61|186
      Ost|51|40|4|95`),
    );
    expect(columnRoles(table).slice(1, 4)).toEqual(['Nie: count', 'Früher: count', 'Keine Angabe: count']);
    expect(smallCounts(table)).toEqual([3, 4]);
  });

  it('is a total of people, and no amount, where it adds up people', () => {
    const { tables } = understandSheet([
      ['Turnover by region'],
      ...sheet(`
      Region|Women|Men|Overall
      North|63|172|235
      South|55|121|176
      East|87|90|177`),
    ]);
    expect(tables[0]?.columns.map(({ role }) => role)).toEqual(['geography', 'count', 'count', 'count']);
    expect(tables[0]?.kind).toBe('frequency');
  });

  it('takes a sum that is called a sum total for a total of people, and for no amount', () => {
    const { tables } = understandSheet(
      sheet(`
      Wing|Filled|Sound|Sum total
      A|219|90|309
      B|101|61|162
      C|71|79|150
      Sum total|391|230|621`),
    );
    expect(tables[0]?.kind).toBe('frequency');
  });
});
