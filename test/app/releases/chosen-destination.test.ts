import { Refusal } from '../../../src/app/refusals';
import { chosenDestination } from '../../../src/app/releases/chosen-destination';

const PARTNERS = { id: 'p', name: 'Partners', reach: 'Two universities.' };
const OUTBOX = { id: 'o', name: 'Outbox', reach: 'The publisher.' };

describe('where a release goes', () => {
  it('is the only place there is, or the one that was chosen', () => {
    expect(chosenDestination({ destinations: [OUTBOX] }, undefined)).toBe(OUTBOX);
    expect(chosenDestination({ destinations: [OUTBOX, PARTNERS] }, 'p')).toBe(PARTNERS);
  });

  it('has to be said where there are several, and is never another than was said', () => {
    const [destinations, field] = [[OUTBOX, PARTNERS], 'destinationId'];
    expect(refusal(() => chosenDestination({ destinations }, undefined))).toMatchObject({
      ...{ code: 'incomplete', problems: [{ field, message: 'There are “Outbox”, “Partners”.' }] },
    });
    // The one that was on screen is retired, and another is in use now: who gets at it there nobody has read.
    expect(refusal(() => chosenDestination({ destinations: [OUTBOX] }, 'p'))).toMatchObject({
      ...{ code: 'invalid', problems: [{ field, message: 'Choose among “Outbox”.' }] },
    });
  });
});

function refusal(act: () => unknown): Refusal {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error;
  }
  throw new Error('it was not refused');
}
