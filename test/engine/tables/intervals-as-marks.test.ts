import { columnRoles, sheet, smallCounts, understandSheet } from './reading-a-table';

describe('an interval in place of a small number', () => {
  it.each(['1-4', '1–9', '0-4'])('leaves its column one of counts: %s', (mark) => {
    const table = sheet(`
      hospital|died|left
      Elm|${mark}|230
      Oak|7|341
      Ash|${mark}|198`);
    const understood = understandSheet(table);
    expect(columnRoles(understood)[1]).toBe('died: count');
    expect(smallCounts(understood)).toEqual([7]);
  });

  it('is a band where others stand below it', () => {
    const bands = sheet(`
      hospital|age|people
      Elm|0-4|230
      Elm|5-9|341
      Oak|0-4|198`);
    expect(columnRoles(understandSheet(bands))[1]).toBe('age: dimension');
  });
});
