import { looking, messages } from './looking';

/** Longer than what is looked at in one piece. */
function long(lastRow: string): string {
  const rows = Array.from(
    { length: 6000 },
    (_, row) => `place ${row},${100 + (row % 7)},200,${300 + (row % 7)}`,
  );
  return `place,women,men,total\n${rows.join('\n')}\n${lastRow}\n`;
}

describe('counts taken out of a table that is too long to be audited', () => {
  it('are for a person to look at where totals stand beside them', async () => {
    const text = long('last,[c],[c],300');
    expect(await looking('recoverable-suppression', text)).toEqual(['B6002 unsure']);
    expect((await messages('recoverable-suppression', text)).join()).toContain('too long');
  });

  it('are no matter where nothing was taken out', async () => {
    expect(await looking('recoverable-suppression', long('last,100,200,300'))).toEqual([]);
  });
});
