import { whyConflicted } from '../../../src/app/workflow/conflict';
import { mustAllow } from '../../../src/app/workflow/may';
import { viewerOf } from '../../../src/app/workflow/viewer';
import { aRequest, C1, circumstances, R1 } from '../plain-request';

const ALL = { conflicts: ['author', 'co-author', 'same-group'] } as const;
const asked = (coAuthors: readonly string[], group = '') =>
  aRequest('submitted', { coAuthors, author: { id: R1.id, name: R1.name, group } });

describe('who has a conflict of interest', () => {
  it.each([
    ['Carla One', 'Carla One'],
    ['René  Müller', 'rene muller'],
    ['carla@example.org', 'Carla@Example.org'],
  ])('is named as a co-author: %s as %s', (who, named) => {
    const person = { ...C1, name: who, signIn: who };
    expect(whyConflicted(person, asked(['Somebody Else', named]), ALL)).toContain('co-author');
  });

  it('is of the group of the author, under a book that says so', () => {
    const person = { ...C1, group: 'Chair of Statistics' };
    expect(whyConflicted(person, asked([], 'chair of statistics'), ALL)).toContain('same-group');
    const only = { conflicts: ['author', 'co-author'] } as const;
    expect(whyConflicted(person, asked([], 'chair of statistics'), only)).toBeUndefined();
  });

  it('is nobody whose name only begins so, and nobody without a group', () => {
    expect(whyConflicted({ ...C1, name: 'Carla' }, asked(['Carla One']), ALL)).toBeUndefined();
    expect(whyConflicted({ ...C1, group: '' }, asked([], ''), ALL)).toBeUndefined();
  });

  it('neither votes nor reads as a checker', () => {
    const about = circumstances(asked([C1.name]), { conflicts: ['co-author'] });
    expect(() => mustAllow('vote', C1, about)).toThrow('co-author');
    expect(viewerOf(C1, about)).not.toBe('checker');
  });
});
