import { whyConflicted } from '../../../src/app/workflow/conflict';
import { mustAllow } from '../../../src/app/workflow/may';
import { viewerOf } from '../../../src/app/workflow/viewer';
import { type CoAuthors, NO_CO_AUTHORS } from '../../../src/app/submissions/co-authors';
import { aRequest, C1, circumstances, R1 } from '../plain-request';

const ALL = { conflicts: ['author', 'co-author', 'same-group'] } as const;
const asked = (names: readonly string[], group = '', given: Partial<CoAuthors> = {}) =>
  aRequest('submitted', {
    coAuthors: { ...NO_CO_AUTHORS, names, ...given },
    author: { id: R1.id, name: R1.name, group },
  });

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

  it('is an account that a mail address means, and of the group of a co-author', () => {
    expect(whyConflicted(C1, asked(['x@example.org'], '', { ids: [C1.id] }), ALL)).toContain('co-author');
    const person = { ...C1, group: 'Chair of Statistics' };
    expect(
      whyConflicted(person, asked(['Somebody'], '', { groups: ['chair of statistics'] }), ALL),
    ).toContain('a co-author are both of Chair of Statistics');
  });

  it('is not whom the author names only once they had begun to review, unless they are of the author’s group', () => {
    const late = { ids: [C1.id], groups: ['Chair of Statistics'], namedLate: [C1.id] };
    const person = { ...C1, group: 'Chair of Statistics' };
    expect(whyConflicted(person, asked([C1.name], '', late), ALL)).toBeUndefined();
    expect(whyConflicted(person, asked([C1.name], 'Chair of Statistics', late), ALL)).toContain('the author');
    expect(whyConflicted({ ...person, id: 'C2' }, asked([C1.name], '', late), ALL)).toBeDefined();
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
