import { whatViewerSees } from '../../../src/app/reviews/what-viewer-sees';
import { isNamed, namesIn, NO_CO_AUTHORS } from '../../../src/app/submissions/co-authors';
import { meantBy, reviewersNamedLate } from '../../../src/app/submissions/co-authors-meant';
import { aRequest, aSeat, C1, C2, C3, POLICY, R1 } from '../plain-request';

const PEOPLE = [
  { ...C1, name: 'Carla One', signIn: 'c1', group: 'Chair of Statistics' },
  { ...C2, name: 'Chris Two', signIn: 'c2', group: 'chair of  statistics' },
  { ...C3, name: 'Anna Müller', signIn: 'anna.m', group: '' },
];
const nobodyReads = { readingMailAt: () => Promise.resolve([]) };
const meant = (...names: string[]) => meantBy(names, PEOPLE, nobodyReads);
const named = async (...names: string[]) => ({ ...(await meant(...names)), wrote: [] });

describe('names of co-authors', () => {
  it.each([
    ['Carla One, Chris Two', ['Carla One', 'Chris Two']],
    ['Carla One; Chris Two\r\n Anna Müller ', ['Carla One', 'Chris Two', 'Anna Müller']],
    ['Müller, Anna; One, Carla', ['Müller, Anna', 'One, Carla']],
    ['c1, c2, anna.m', ['c1', 'c2', 'anna.m']],
    ['c1@example.org, c2@example.org', ['c1@example.org', 'c2@example.org']],
    ['Carla One,\n,;', ['Carla One']],
  ])('%j are parted sensibly', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    ['Müller, Anna', 'Anna Müller', 'x'],
    ['muller,  anna', 'Anna Müller', 'x'],
    ['c1, c2', 'Carla', 'c2'],
    ['Anna Müller <anna@example.org>', 'Anna Müller', 'x'],
    ['Somebody <Anna@example.org>', 'x', 'anna@example.org'],
  ])('%j may mean %s, who signs in as %s', (named, name, signIn) => {
    expect(isNamed({ name, signIn }, named)).toBe(true);
    expect(isNamed({ name: 'Anna Meier', signIn: 'am' }, named)).toBe(false);
  });

  it('mean accounts by name, sign-in or where their mail goes, and the groups of these', async () => {
    expect((await meant('carla one', 'ANNA.M')).ids).toEqual([C1.id, C3.id]);
    expect((await meant('Carla One', 'c2')).groups).toHaveLength(1);
    const readingMailAt = ([asked]: readonly string[]) => Promise.resolve(asked === 'a@b.org' ? [C3.id] : []);
    expect((await meantBy(['Anna <A@b.org>'], PEOPLE, { readingMailAt })).ids).toEqual([C3.id]);
  });
});

describe('reviewers whom an author names', () => {
  const begun = aRequest('returned', { reviews: [aSeat(C1, 'handed-in')] });

  it('are late when they had a seat before, and so are those whose group a name would count against', async () => {
    expect(reviewersNamedLate(begun, await named('Carla One'), PEOPLE)).toEqual([C1.id]);
    expect(reviewersNamedLate(begun, await named('Chris Two'), PEOPLE)).toEqual([C1.id]);
    expect(reviewersNamedLate(begun, await named('Anna Müller'), PEOPLE)).toEqual([]);
    expect(reviewersNamedLate(aRequest('returned'), await named('Carla One'), PEOPLE)).toEqual([]);
  });

  it('stay late while they are named, and are not late who were named before they could begin', async () => {
    const late = { ...(await named('Carla One')), namedLate: [C1.id] };
    const both = await named('Carla One', 'Chris Two');
    expect(reviewersNamedLate({ ...begun, coAuthors: late }, both, PEOPLE)).toEqual([C1.id]);
    const early = { ...late, namedLate: [] };
    expect(reviewersNamedLate({ ...begun, coAuthors: early }, both, PEOPLE)).toEqual([]);
    expect(reviewersNamedLate({ ...begun, coAuthors: late }, await named(), PEOPLE)).toEqual([]);
  });

  it('are not told to the author, nor which accounts the names mean', async () => {
    const coAuthors = { ...(await named('Carla One')), namedLate: [C1.id] };
    const seen = (viewer: 'author' | 'checker') =>
      whatViewerSees({ ...begun, coAuthors }, { id: R1.id, viewer }, POLICY).coAuthors;
    expect(seen('author')).toEqual({ ...NO_CO_AUTHORS, names: ['Carla One'] });
    expect(seen('checker').namedLate).toEqual([C1.id]);
  });
});
