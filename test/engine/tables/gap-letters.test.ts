import { gapLettersOf } from '../../../src/engine/tables/cells/gap-letters';

const lettersIn = (cells: readonly string[], note: string) => [...gapLettersOf(() => [cells], note)];

describe('letters of a column that has several', () => {
  it.each(['x = not published', 'x = no publicado (confidencial)', 'x: ei julkaista', '(x – geheim)'])(
    'mark gaps where a note explains them: %s',
    (note) => {
      expect(lettersIn(['x', 'm', '12', '40'], note)).toEqual(['x']);
    },
  );

  it('may be categories where none does', () => {
    expect(lettersIn(['x', 'm', '12', '40'], 'Box = 12')).toEqual([]);
  });
});
