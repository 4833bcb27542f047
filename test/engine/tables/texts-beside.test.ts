import type { Block, LinesBlock } from '../../../src/engine/model/document';
import { createTableStream } from '../../../src/engine/tables/table-stream';
import type { Table } from '../../../src/engine/tables/table';

const ROUNDED = 'Counts are rounded to the nearest 5.';

const text = (...lines: string[]): LinesBlock => ({ kind: 'lines', firstLine: 1, lines, last: false });

function grid(id: string, caption?: string): Block {
  const rows = [
    ['Area', 'Men', 'Women'],
    ['Kent', '40', '35'],
    ['Devon', '25', '60'],
  ];
  const named = caption === undefined ? { id } : { id, caption };
  return { kind: 'rows', grid: named, firstRow: 1, rows, details: new Map(), last: true };
}

function understand(...blocks: Block[]): Table[] {
  const stream = createTableStream({ format: 'docx' });
  return [...blocks.flatMap((block) => stream.push(block)), ...stream.end().tables];
}

const said = (tables: readonly Table[]) => tables.map(({ title, notes }) => ({ title, notes }));

describe('paragraphs around the tables of a document', () => {
  it('are the title above and the remarks on both sides', () => {
    const tables = understand(
      text('We looked at two counties.', 'Table 1. People by area', ROUNDED),
      grid('a'),
      text('* not shown', 'x = fewer than 10', 'What follows is prose'),
    );
    expect(said(tables)).toEqual([
      { title: 'Table 1. People by area', notes: [ROUNDED, '* not shown', 'x = fewer than 10'] },
    ]);
  });

  it('belong to one table each', () => {
    const tables = understand(
      text('First'),
      grid('a'),
      text('(c) suppressed', 'Second'),
      grid('b'),
      grid('c'),
    );
    expect(said(tables)).toEqual([
      { title: 'First', notes: ['(c) suppressed'] },
      { title: 'Second', notes: [] },
      { title: '', notes: [] },
    ]);
  });

  it('give a table its title above the remark that a page has for its caption', () => {
    expect(said(understand(text('People by area', ROUNDED), grid('a', ROUNDED)))).toEqual([
      { title: 'People by area', notes: [ROUNDED] },
    ]);
    expect(said(understand(text('Chapter', ROUNDED), grid('a', 'Its own caption')))).toEqual([
      { title: 'Its own caption', notes: [ROUNDED] },
    ]);
  });

  it('are no texts of another page or sheet', () => {
    expect(said(understand({ ...text('Elsewhere'), place: { page: 2 } }, grid('a')))).toEqual([
      { title: '', notes: [] },
    ]);
  });
});
