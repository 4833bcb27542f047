import { filesTogether } from '../../src/app/submissions/described-together';
import { fitsPattern } from '../../src/app/submissions/path-pattern';
import { aFile, aRequest } from './plain-request';

describe('files of which one statement is said', () => {
  const files = ['run/a/t1.csv', 'run/a/b/t2.csv', 'run/c/t3.csv', 'top.csv'].map((path) => aFile(path));
  const [first, , , top] = files;
  const supporting = aFile('run/a/counts.csv', { kind: 'supporting' });
  const withdrawn = aFile('run/a/old.csv', { withdrawn: true });
  const request = aRequest('draft', { files: [...files, supporting, withdrawn] });
  const of = (file: typeof first, ...how: ['folder' | 'group' | 'pattern', string?]) =>
    file ? filesTogether(request, file, how[0], how[1] ?? '').map(({ path }) => path) : [];

  it('are those of its folder and beneath, of its group, or of like paths, and never such as need none', () => {
    expect(of(first, 'folder')).toEqual(['run/a/b/t2.csv']);
    expect(of(first, 'group')).toEqual(['run/a/b/t2.csv', 'run/c/t3.csv', 'top.csv']);
    expect(of(first, 'pattern', 'run/*/t?.csv')).toEqual(['run/a/b/t2.csv', 'run/c/t3.csv']);
    expect(of(top, 'folder')).toEqual(['run/a/t1.csv', 'run/a/b/t2.csv', 'run/c/t3.csv']);
  });

  it.each([
    ['a.csv', 'a.csv', true],
    ['a.csv', 'A.csv', false],
    ['a.csv', '*', true],
    ['', '', true],
    ['a.csv', '', false],
    ['a.csv', 'a.csv**', true],
    ['a.csv', 'a.csvx', false],
    ['a/b/c.csv', 'a*c.csv', true],
    ['a/b/c.csv', 'a?c.csv', false],
    ['abcbc', 'a*bc', true],
    ['abcbd', 'a*bc', false],
    ['a.csv', 'a\\.csv', false],
    ['a.csv', '[a].csv', false],
  ])('%s against %s: %s', (path, pattern, fits) => {
    expect(fitsPattern(path, pattern)).toBe(fits);
  });

  it('are found at once by a pattern that is built to take for ever', () => {
    expect(fitsPattern('a'.repeat(4000), `${'*a'.repeat(240)}*b`)).toBe(false);
  });
});
