import type { Block } from '../../../src/engine/model/document';
import { ExcerptCollector } from '../../../src/engine/report/excerpts';

describe('excerpts of a file', () => {
  const lines = (place: object, line: string): Block => ({
    kind: 'lines',
    place,
    firstLine: 1,
    lines: [line],
    last: true,
  });
  const grid = (part: string, cell: string): Block => ({
    kind: 'rows',
    grid: { id: part, part },
    firstRow: 1,
    rows: [[cell]],
    details: new Map(),
    last: true,
  });

  it('are those of the page or part that is named, each of which counts from 1', () => {
    const [first, second, footer] = [
      { page: 1, line: 1 },
      { page: 2, line: 1 },
      { part: 'footer', line: 1 },
    ];
    const [cache, other] = [
      { part: 'cache 1', row: 1 },
      { part: 'cache 2', row: 1 },
    ];
    const collector = new ExcerptCollector([first, second, footer, cache, other]);
    for (const block of [
      lines({ page: 1 }, 'one'),
      lines({ page: 2 }, 'two'),
      lines({ part: 'footer' }, 'mail'),
    ])
      collector.push(block);
    collector.push(grid('cache 1', 'North'));
    collector.push(grid('cache 2', 'South'));
    expect([first, second, footer].map((anchor) => collector.at(anchor))).toEqual(
      ['one', 'two', 'mail'].map((line) => ({ kind: 'line', line })),
    );
    expect([cache, other].map((anchor) => collector.at(anchor))).toEqual(
      ['North', 'South'].map((cell) => ({ kind: 'row', cells: [cell] })),
    );
    expect(collector.isComplete()).toBe(true);
  });
});
