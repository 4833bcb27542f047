import { mustBeSafe } from '../../../src/app/submissions/safe-path';

describe('a path that is stored', () => {
  const of = (path: string) => () => {
    mustBeSafe(path);
  };

  it('is no longer than an index of the databases takes, as it came and composed', () => {
    // Four bytes that compose to twelve.
    const growing = '\u{1D160}';
    expect(of(`${growing}/`.repeat(20) + 'x')).not.toThrow();
    expect(of(`${growing}/`.repeat(200) + 'x')).toThrow('not as it should be');
    expect(of(`${'folder/'.repeat(400)}x`)).toThrow('not as it should be');
  });
});
