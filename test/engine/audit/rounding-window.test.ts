import { roundingWindow } from '../../../src/engine/audit/rounding-window';

const window = (note: string, totals: readonly number[] = []) =>
  roundingWindow({ title: '', notes: [note] }, undefined, totals);

describe('what a note says about rounding', () => {
  it.each([
    ['Counts are rounded to the nearest 3.', { below: 1, above: 1 }],
    ['All values rounded to 5', { below: 2, above: 2 }],
    ['Rounded to the nearest 10 (5 is rounded up).', { below: 5, above: 4 }],
    ['Counts are randomly rounded to base 3.', { below: 2, above: 2 }],
    [
      'All counts are rounded to base 5, each to a neighbouring multiple (controlled rounding).',
      { below: 4, above: 4 },
    ],
    ['Alle Werte wurden zufällig auf Vielfache von 5 gerundet.', { below: 4, above: 4 }],
    ['Werte auf 10 gerundet (5 wird aufgerundet).', { below: 5, above: 4 }],
    ['Aantallen op 20 afgerond; 10 wordt naar boven afgerond.', { below: 10, above: 9 }],
  ])('%s', (note, bounds) => {
    expect(window(note)).toMatchObject({ ...bounds, totals: 'rounded' });
  });

  it('says nothing where decimals are meant, or nothing is said', () => {
    expect(window('Percentages are rounded to 2 decimals.')).toBeUndefined();
    expect(window('Source: register of patients.')).toBeUndefined();
    expect(window('Patients by ethnic background, 2020')).toBeUndefined();
    expect(window('Rounded counts of patients, 2021')).toBeUndefined();
  });
});

describe('whether totals were rounded too', () => {
  it.each([
    'Counts are rounded to the nearest 5; totals are exact.',
    'Cells rounded to base 5. Totals are not rounded.',
    'Cellules arrondies à 5 ; totaux non arrondis.',
    'Auf 5 gerundet, Summen nicht gerundet.',
    'Counts rounded to 5, with unrounded totals.',
  ])('not when it is said: %s', (note) => {
    expect(window(note, [20, 35])?.totals).toBe('exact');
  });

  it('not when one of them is no multiple of the base', () => {
    expect(window('Rounded to 5.', [20, 33])?.totals).toBe('exact');
    expect(window('Rounded to 5.', [20, 35])?.totals).toBe('rounded');
  });

  it('is what a note says that rows may not add up', () => {
    expect(window('Rounded to the nearest 10; rows may not add up to their totals.', [20])?.totals).toBe(
      'rounded',
    );
  });
});
