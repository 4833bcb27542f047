import { aTable } from '../../support/a-table';
import { looking, messages } from './looking';

const of = (table: string, setting = {}) => looking('survival-step', table, { setting });

describe('survival-step', () => {
  it('finds the steps of few events, and those where few are left', async () => {
    const table = aTable`
      time,at risk,events,survival
      0,120,12,0.900
      30,108,3,0.875
      60,40,15,0.547
      90,8,0,0.547`;
    expect(await of(table)).toEqual(['row 3 flagged 3', 'row 5 flagged 8']);
    expect(await messages('survival-step', table)).toEqual([
      '3 people had the event at this step, so few that the curve tells when each of them had it; the rulebook allows at least 10.',
      expect.stringMatching(/^8 people at risk here/),
    ]);
  });

  it('keeps exactly ten, and steps of nobody', async () => {
    const table = aTable`
      time,at risk,events,survival
      0,120,10,0.917
      30,110,0,0.917
      60,10,10,0.000`;
    expect(await of(table)).toEqual([]);
    expect(await of(table, { allow: '> 10' })).toEqual(['row 2 flagged 10', 'row 4 flagged 10']);
  });

  it('tells groups side by side apart', async () => {
    const table = aTable`
      ,treated,treated,control,control
      time,at risk,events,at risk,events
      0,120,12,118,11
      30,108,3,107,2
      60,80,15,79,16`;
    expect(await of(table)).toEqual(['row 4 flagged 3', 'row 4 flagged 2']);
  });

  it('asks where no step says how many there are', async () => {
    const table = aTable`
      time,survival,lower 95% CI,upper 95% CI
      0,1.000,1.000,1.000
      30,0.975,0.951,0.990
      60,0.947,0.911,0.978`;
    expect(await of(table)).toEqual(['column 2 unsure']);
  });

  it('has nothing to say of other tables', async () => {
    expect(await of('ward,events\nA,3\nB,20\n')).toEqual([]);
  });
});
