import { auditAcross } from '../../../src/engine/audit/across/audit-across';
import { countsOf, told } from './told-across';

/** North has 3 and East 5 severe cases; both row totals are taken out. */
const COUNTS =
  'Patients by region and severity\nRegion|Mild|Moderate|Severe|Total\nNorth|54|41|[c]|[c]\nSouth|60|35|30|125\nEast|71|22|[c]|[c]\nTotal|185|98|38|321';
const RECOVERED = ['a.csv D3 3', 'a.csv E3 98', 'a.csv D5 5', 'a.csv E5 98'];
const BY_ROW =
  'Region|Mild|Moderate|Severe\nNorth|55.1|41.8|3.1\nSouth|48.0|28.0|24.0\nEast|72.4|22.4|5.1\nTotal|57.6|30.5|11.8';

describe('a table of percentages gives back the counts behind it', () => {
  it.each([
    ['of the rows of another file', `Patients by region and severity (row %)\n${BY_ROW}`],
    ['without a title', BY_ROW],
    [
      'of the columns',
      'Column percentages\nRegion|Mild|Moderate|Severe\nNorth|29.2|41.8|7.9\nSouth|32.4|35.7|78.9\nEast|38.4|22.4|13.2',
    ],
    [
      'of all',
      'Region|Mild|Moderate|Severe\nNorth|16.82|12.77|0.93\nSouth|18.69|10.90|9.35\nEast|22.12|6.85|1.56',
    ],
    [
      'turned on its side',
      'Severity|North|South|East\nMild|55.1|48.0|72.4\nModerate|41.8|28.0|22.4\nSevere|3.1|24.0|5.1',
    ],
    [
      'as proportions',
      'Region|Mild|Moderate|Severe\nNorth|0.551|0.418|0.031\nSouth|0.480|0.280|0.240\nEast|0.724|0.224|0.051',
    ],
    [
      'per thousand',
      'Rate per 1,000\nRegion|Mild|Moderate|Severe\nNorth|551.0|418.4|30.6\nSouth|480.0|280.0|240.0\nEast|724.5|224.5|51.0',
    ],
    [
      'with a unit in each heading',
      'Region|Mild (%)|Moderate (%)|Severe (%)\nNorth|55.1|41.8|3.1\nSouth|48.0|28.0|24.0\nEast|72.4|22.4|5.1',
    ],
    [
      'one below the other',
      'Region|Severity|Percent\nNorth|Mild|55.1\nNorth|Moderate|41.8\nNorth|Severe|3.1\nSouth|Mild|48.0\nSouth|Moderate|28.0\nSouth|Severe|24.0\nEast|Mild|72.4\nEast|Moderate|22.4\nEast|Severe|5.1',
    ],
  ])('%s', (_, shares) => {
    expect(told({ 'a.csv': COUNTS, 'b.csv': shares })).toEqual(RECOVERED);
  });

  it('that were released before, or when the percentages were', () => {
    expect(told({ 'b.csv': BY_ROW }, { 'a.csv': COUNTS })).toEqual(RECOVERED);
    expect(told({ 'a.csv': COUNTS }, { 'b.csv': BY_ROW })).toEqual(RECOVERED);
  });

  it('in whole percent, as far as they leave anything', () => {
    const whole = 'Region|Mild|Moderate|Severe\nNorth|55|42|3\nSouth|48|28|24\nEast|72|22|5';
    expect(told({ 'a.csv': COUNTS, 'b.csv': whole })).toEqual(RECOVERED);
    const asCounts = whole.replace('42', '52');
    expect(told({ 'a.csv': COUNTS, 'b.csv': asCounts })).toEqual([]);
  });

  it('where no total is printed and the percentages make up a hundred', () => {
    const bare = COUNTS.replace(/\|Total|\|\[c\]$|\|125|\nTotal.*/gm, '');
    expect(told({ 'a.csv': bare, 'b.csv': BY_ROW })).toEqual(['a.csv D3 3', 'a.csv D5 5']);
  });

  it('and says by which figures', () => {
    const { cells } = auditAcross(countsOf({ 'a.csv': COUNTS, 'b.csv': BY_ROW }));
    const [severe] = cells;
    expect(severe?.because).toEqual(['b.csv B2: 55.1% is 54 of 98', 'a.csv row 3: 98 − (54 + 41) = 3']);
    expect(severe?.from.map(({ cell }) => [cell.anchor?.a1, cell.text])).toEqual([['B2', '55.1']]);
  });
});

describe('percentages say nothing of counts', () => {
  it.each([
    ['that they are not made of', BY_ROW.replace('28.0', '28.1')],
    ['of another year', `Patients by region and severity, 2014\n${BY_ROW}`],
    ['of other categories', BY_ROW.replace('Mild|Moderate|Severe', 'Low|Middle|High')],
    ['of which no one is shown', 'Region|Severe\nNorth|3.1\nEast|5.1'],
  ])('%s', (_, shares) => {
    const counts = COUNTS.replace('severity', 'severity, 2015');
    expect(told({ 'a.csv': counts, 'b.csv': shares })).toEqual([]);
  });

  it('that were rounded before they were divided', () => {
    const rounded =
      'Patients by region and severity\nRegion|Mild|Moderate|Severe|Total\nNorth|55|40|5|100\nSouth|60|35|30|125\nEast|70|20|5|100\nCounts are rounded to the nearest 5.';
    const shares =
      'Region|Mild|Moderate|Severe\nNorth|55.0|40.0|5.0\nSouth|48.0|28.0|24.0\nEast|70.0|20.0|5.0';
    expect(told({ 'a.csv': rounded, 'b.csv': shares })).toEqual([]);
  });

  it('but those behind rounded ones, where they are made of them', () => {
    const rounded =
      'Patients by region and severity\nRegion|Mild|Moderate|Severe|Total\nNorth|55|40|5|100\nSouth|60|35|30|125\nEast|70|20|5|100\nCounts are rounded to the nearest 5.';
    expect(told({ 'a.csv': rounded, 'b.csv': BY_ROW })).toContain('a.csv D3 3');
  });

  it('for sure, where nothing shows that the rows are all there are', () => {
    const bare = COUNTS.replace(/\|Total|\|\[c\]$|\|125|\nTotal.*/gm, '').replace(/\nEast.*/, '');
    const ofMore = 'Region|Mild|Moderate|Severe\nNorth|54.0|41.0|3.0\nSouth|48.0|28.0|24.0';
    expect(told({ 'a.csv': bare, 'b.csv': ofMore }).every((said) => said.endsWith('?'))).toBe(true);
  });
});
