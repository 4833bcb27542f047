import { recoveredAcross } from '../../../src/engine/rules/recoverable/across-tables';
import { recoverableSuppression } from '../../../src/engine/rules/recoverable-suppression';
import { allow } from '../../../src/engine/rulebook/allow';
import { aBook } from '../report/a-check';
import { BY_SEX, countsOf, type Texts } from '../audit/told-across';

const { files: policy } = aBook({}, [recoverableSuppression]);

function recovered(files: Texts, earlier: Texts = {}, { kept = '>= 10', width = '>= 0.5' } = {}) {
  const context = { params: {}, files: [], policy, countsKept: allow('>= 10').parse(kept) };
  const tables = { tables: countsOf(files), earlier: countsOf(earlier) };
  return [...recoveredAcross({ ...context, ...tables }, allow('>= 0.5').parse(width))];
}

const messages = (...of: Parameters<typeof recovered>) => recovered(...of).map(({ message }) => message);

const SHOWN = 'Patients by region and sex\nRegion|Women|Men\nNorth|125|6\nSouth|220|184';
const OPEN = 'Patients by region and sex\nRegion|Women|Men\nNorth|[c]|[c]\nSouth|220|184';
const SIZES = 'Patients by region\nRegion|n\nNorth|131\nSouth|404';
const WOMEN = 'Patients by region and sex\nRegion|Women\nNorth|125\nSouth|220';

describe('a count that was taken out and that other tables give back', () => {
  it('stands at both places of the request, with its proof', () => {
    expect(recovered({ 'a.csv': BY_SEX, 'b.csv': SHOWN })).toMatchObject([
      {
        outcome: 'flagged',
        anchors: [
          { path: 'a.csv', a1: 'C3' },
          { path: 'b.csv', a1: 'C3' },
        ],
        value: 6,
        message:
          'What was taken out of a.csv C3 (“North, Men”) can be computed: exactly 6 people, together with b.csv (b.csv C3: 6).',
        evidence: {
          ...{ lo: 6, hi: 6, exact: true, because: ['b.csv C3: 6'] },
          cells: [
            {
              path: 'a.csv',
              a1: 'C3',
              title: 'Patients by region and sex',
              label: 'North, Men',
              value: 'taken out',
            },
            { path: 'b.csv', a1: 'C3', label: 'North, Men', value: 6 },
          ],
        },
      },
    ]);
  });

  it('says what was released before, of which nothing can be mended', () => {
    const released = recovered({ 'a.csv': BY_SEX }, { 'b.csv': SHOWN });
    expect(released).toMatchObject([
      { anchors: [{ path: 'a.csv', a1: 'C3' }], evidence: { cells: [{ path: 'a.csv' }, { earlier: true }] } },
    ]);
    expect(released[0]?.message).toContain('together with b.csv, which was released before (b.csv C3: 6).');

    const hidden = recovered({ 'b.csv': SHOWN }, { 'a.csv': BY_SEX });
    expect(hidden).toMatchObject([
      { anchors: [{ path: 'b.csv', a1: 'C3' }], evidence: { cells: [{ earlier: true }, { path: 'b.csv' }] } },
    ]);
    expect(hidden[0]?.message).toContain('(“North, Men”), which was released before, can be computed');
  });

  it('names the other tables', () => {
    expect(messages({ 'a.csv': `${BY_SEX}\n\n\n${SHOWN}` })).toEqual([
      'What was taken out of a.csv C3 (“North, Men”) can be computed: exactly 6 people, by another table of the file (a.csv C11: 6).',
    ]);
    const three = recovered({ 'a.csv': OPEN, 'b.csv': SIZES, 'c.csv': WOMEN });
    expect(three).toMatchObject([
      {
        anchors: [
          { path: 'a.csv', a1: 'C3' },
          { path: 'b.csv', a1: 'B3' },
          { path: 'c.csv', a1: 'B3' },
        ],
      },
    ]);
    expect(three[0]?.message).toContain('exactly 6 people, together with b.csv and 1 more');
  });

  it('is told once where it stands in two tables of the request', () => {
    const both = messages({ 'a.csv': BY_SEX, 'b.csv': OPEN, 'c.csv': SHOWN });
    expect(both.map((message) => message.slice(0, 28))).toEqual([
      'What was taken out of a.csv ',
      'What was taken out of b.csv ',
    ]);
  });

  it.each([
    [
      'its own table gives it back, which is a finding of the file',
      { 'a.csv': BY_SEX.replace('[c]|[c]|131', '125|[c]|131'), 'b.csv': SHOWN },
    ],
    [
      'it is as many as may be released',
      { 'a.csv': BY_SEX.replaceAll('131', '135').replace('627', '631'), 'b.csv': SHOWN.replace('|6', '|10') },
    ],
    ['nobody else shows it', { 'a.csv': BY_SEX, 'b.csv': 'Patients by age\nAge|n\n0-39|300\n40+|327' }],
  ])('is none where %s', (_, files) => {
    expect(recovered(files)).toEqual([]);
  });

  it('may be known to lie in an interval', () => {
    const bounds = BY_SEX.replace('[c]|[c]|131', '[c]|<8|131');
    const found = recovered({ 'a.csv': BY_SEX, 'b.csv': bounds });
    expect(found).toMatchObject([
      {
        anchors: [{ a1: 'C3' }, { path: 'b.csv', a1: 'C3' }],
        value: '6 to 7',
        threshold: { op: '>=', value: 0.5 },
        evidence: { lo: 6, hi: 7, exact: false },
      },
    ]);
    expect(found[0]?.message).toContain('can be computed: between 6 and 7 people, together with b.csv');
    expect(recovered({ 'a.csv': BY_SEX, 'b.csv': bounds }, {}, { width: '>= 0.1' })).toEqual([]);
    expect(recovered({ 'a.csv': BY_SEX, 'b.csv': bounds }, {}, { kept: '>= 6' })).toEqual([]);
  });
});
