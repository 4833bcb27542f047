import { readFile } from './blocks';

const rows = [
  ['ward', 'n'],
  ['A', '41'],
  ['B', '4'],
];
type Row = (cells: string) => string;
const built = (table: Row, row: Row, cell: Row) =>
  table(rows.map((cells) => row(cells.map(cell).join(''))).join(''));
const styled = built(
  (inner) => `<div style="display: table">${inner}</div>`,
  (inner) => `<div style="display:table-row">${inner}</div>`,
  (text) => `<div style="padding: 2px; display:table-cell">${text}</div>`,
);
const spoken = built(
  (inner) => `<div role="table"><div role="rowgroup">${inner}</div></div>`,
  (inner) => `<div role=row>${inner}</div>`,
  (text) => `<span role="cell"><b>${text}</b></span>`,
);

describe('a table that a page makes of other elements', () => {
  it.each([
    ['by how they are displayed', styled],
    ['by the role that they have for those who listen', spoken],
  ])('is a table: %s', async (_, markup) => {
    const { grids, lines } = await readFile('t.html', `<p>People</p>${markup}<p>End</p>`);
    expect(grids).toMatchObject([{ place: {}, caption: 'People', rows }]);
    expect(lines.join(' ').trim()).toMatch(/^People\s+End$/);
  });

  it('is one of several where there are more', async () => {
    const page = `${spoken}<table role="grid"><tr><td>7</table>${styled}`;
    const { grids } = await readFile('t.html', page);
    expect(grids.map(({ place }) => place.table)).toEqual([1, 2, 3]);
  });

  it('is none in the cell of another, nor where no table is around', async () => {
    const cell = '<div style="display:table-row"><i style="display:table-cell">x</i> y</div>';
    const { grids } = await readFile(
      't.html',
      `<div role="row">z</div><table><tr><td>${cell}</td><td>7</table>`,
    );
    expect(grids).toMatchObject([{ place: {}, rows: [['x y', '7']] }]);
  });
});
