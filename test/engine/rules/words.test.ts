import { inWords, kindInWords, listed, people, quoted } from '../../../src/engine/rules/words';
import { allow } from '../../../src/engine/rulebook/allow';

describe('the words of messages', () => {
  it('counts people', () => {
    expect([1, 2, 0].map(people)).toEqual(['1 person', '2 people', '0 people']);
  });

  it('says what a book allows', () => {
    const said = ['>= 10', '> 7', '<= 0.9', '< 1'].map((text) => inWords(allow('>= 1').parse(text)));
    expect(said).toEqual(['at least 10', 'more than 7', 'at most 0.9', 'less than 1']);
  });

  it('lists one, two and more', () => {
    expect([['a'], ['a', 'b'], ['a', 'b', 'c'], []].map(listed)).toEqual(['a', 'a and b', 'a, b and c', '']);
  });

  it('quotes a text on one line, and shortens it', () => {
    expect(quoted('North\n  and   South ')).toBe('“North and South”');
    expect(quoted('x'.repeat(60))).toBe(`“${'x'.repeat(60)}”`);
    expect(quoted('x'.repeat(61))).toBe(`“${'x'.repeat(60)}…”`);
    expect(quoted(`a${' '.repeat(1000)}b`)).toBe('“a…”');
  });

  it('names the parts of a file', () => {
    expect(kindInWords('entry-name')).toBe('entry name');
    expect(kindInWords('custom-xml')).toBe('custom XML');
  });
});
