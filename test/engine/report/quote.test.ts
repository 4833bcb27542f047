import type { Anchor } from '../../../src/engine/model/anchor';
import type { Excerpt } from '../../../src/engine/report/excerpts';
import { quote } from '../../../src/engine/report/quote';
import { displayWidth } from '../../../src/engine/report/visible-text';

const plain = { colour: false };
const row = (...cells: string[]): Excerpt => ({ kind: 'row', cells });
const lines = (excerpt: Excerpt, anchor: Anchor) => quote(excerpt, anchor, plain);

describe('a quoted place', () => {
  it('has the caret under the whole cell', () => {
    expect(lines(row('North', '12', '9'), { row: 4, column: 2 })).toEqual([
      '4 │ North │ 12 │ 9',
      '  │         ^^',
    ]);
  });

  it('has it there behind wide and combined characters too', () => {
    const [text = '', caret = ''] = lines(row('東京', 'e\u0301', '7'), { row: 1, column: 3 });
    expect(displayWidth(text.slice(0, text.indexOf('7')))).toBe(caret.indexOf('^'));
  });

  it('shows a caret under an empty cell', () => {
    expect(lines(row('a', '', 'b'), { row: 1, column: 2 })[1]).toContain('^');
  });

  it('keeps the label and the neighbours of a cell far to the right, within a line', () => {
    const cells = Array.from({ length: 500 }, (_, index) => `value ${index}`);
    const [text = '', caret = ''] = lines(row(...cells), { row: 7, column: 300 });
    expect(text).toMatch(/^7 │ value 0 │ … │ .*value 298 │ value 299 │ value 300.*…$/);
    expect(displayWidth(text)).toBeLessThan(130);
    expect(text.slice(caret.indexOf('^'))).toMatch(/^value 299/);
  });

  it('has no caret for a whole row, or a column that the row does not reach', () => {
    expect(lines(row('a', 'b'), { row: 1 })).toEqual(['1 │ a │ b']);
    expect(lines(row('a', 'b'), { row: 1, column: 9 })).toEqual(['1 │ a │ b']);
  });

  it('marks the part of a line, also far inside a long one', () => {
    const line = `${'x'.repeat(5000)} 12345 ${'y'.repeat(5000)}`;
    const [text = '', caret = ''] = lines({ kind: 'line', line }, { line: 3, start: 5001, end: 5006 });
    expect(text.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('12345');
    expect(text.length).toBeLessThan(200);
  });
});
