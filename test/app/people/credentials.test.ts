import { newPassword, personName, signInName } from '../../../src/app/people/credentials';

describe('what people sign in with', () => {
  it.each([
    ['Robin', 'robin'],
    [' Olga.Cerna@Example.org ', 'olga.cerna@example.org'],
    ['ČERNÁ', 'černá'],
    ['x', 'x'],
  ])('%j becomes %j', (typed, kept) => {
    expect(signInName.parse(typed)).toBe(kept);
  });

  it.each(['', ' ', '-x', 'two words', 'line\nbreak', '<b>', 'x'.repeat(101)])(
    '%j is no sign-in',
    (typed) => {
      expect(signInName.safeParse(typed).success).toBe(false);
    },
  );

  it('a password has at least 12 characters, and is kept as it was typed', () => {
    expect(newPassword.safeParse('eleven char').error?.issues[0]?.message).toContain('at least 12');
    expect(newPassword.parse('  twelve chars ')).toBe('  twelve chars ');
    expect(newPassword.safeParse('x'.repeat(1001)).success).toBe(false);
  });

  it('a name has no control characters', () => {
    expect(personName.parse(' Olga Černá ')).toBe('Olga Černá');
    expect(personName.safeParse('Olga\u001b[31m').success).toBe(false);
  });
});
