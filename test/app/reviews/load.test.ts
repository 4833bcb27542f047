import { lightestFirst } from '../../../src/app/reviews/load';

const NOTHING = { claims: 0, files: 0, bytes: 0 };
const EARLIER = new Date('2026-11-20T09:00:00Z');
const LATER = new Date('2026-11-25T09:00:00Z');

describe('who gets the next seat', () => {
  it('is who holds least; of equals, whose last seat is longest ago; whoever cannot comes last', () => {
    const order = [
      { name: 'away', load: NOTHING, whyNot: 'They are away.' },
      { name: 'two claims', load: { claims: 2, files: 2, bytes: 1 } },
      { name: 'one large', load: { claims: 1, files: 9, bytes: 90 } },
      { name: 'one small', load: { claims: 1, files: 1, bytes: 10 } },
      { name: 'nothing, lately', load: { ...NOTHING, lastAt: LATER } },
      { name: 'nothing, long ago', load: { ...NOTHING, lastAt: EARLIER } },
      { name: 'never', load: NOTHING },
    ]
      .map(({ name, ...rest }) => ({ person: { name }, ...rest }))
      .sort(lightestFirst)
      .map(({ person }) => person.name);
    expect(order).toEqual([
      'never',
      'nothing, long ago',
      'nothing, lately',
      'one small',
      'one large',
      'two claims',
      'away',
    ]);
  });
});
