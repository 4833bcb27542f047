import { Curves } from '../../src/readers/plots/curves';

/** Steps at uneven times, as events of few people come. */
function steps(): [number, number][] {
  let x = 0;
  return [0, 3, 4, 9, 11, 18, 20, 31, 33, 50, 57, 80].flatMap((across, i): [number, number][] => {
    x += across;
    return [
      [x, i],
      [x, i + 1],
    ];
  });
}

describe('curves of a drawing', () => {
  it('are counted also where a hostile file has more of them than a function takes arguments', () => {
    const curves = new Curves();
    const curve = steps();
    for (let i = 0; i < 200_000; i++) curves.add(curve);
    expect(curves.counted(0.5)).toEqual([{ drawn: 'steps', marks: 11 }]);
  });
});
