import { remembered } from '../../src/engine/model/remembered';

describe('what was computed for a text is remembered', () => {
  let computed: string[];
  let lengthOf: (text: string) => number;
  beforeEach(() => {
    computed = [];
    lengthOf = remembered((text) => {
      computed.push(text);
      return text.length;
    });
  });

  it('once for each text, also where the answer is 0', () => {
    expect([lengthOf(''), lengthOf('n'), lengthOf(''), lengthOf('n')]).toEqual([0, 1, 0, 1]);
    expect(computed).toEqual(['', 'n']);
  });

  it('but not for long texts, which would keep a whole file alive', () => {
    const long = 'x'.repeat(100_000);
    expect([lengthOf(long), lengthOf(long)]).toEqual([100_000, 100_000]);
    expect(computed).toHaveLength(2);
  });

  it('nor without end: after many others a text is computed again, to the same answer', () => {
    for (let count = 0; count < 20_000; count++) lengthOf(`label ${count}`);
    computed = [];
    expect(lengthOf('label 0')).toBe(7);
    expect(computed).toEqual(['label 0']);
  });
});
