import { relatedOf, relationsTold } from '../../../src/app/scanning/not-compared';
import { relateFiles } from '../../../src/app/scanning/relate-files';
import { differencing } from '../../../src/engine/rules/differencing';
import { countsOf } from '../../engine/audit/told-across';
import { aBook } from '../../engine/report/a-check';

describe('what a file gives away together with others', () => {
  const places = Array.from({ length: 250 }, (_, at) => `place ${at}`);
  const row = (age: string, count: number) => [age, ...places.map((_, at) => count + at)].join('|');
  const table = (age: string, count: number) =>
    ['Patients by age', ['age', ...places].join('|'), row('0-15', 210), row(age, count)].join('\n');

  it('keeps the word that not all was compared, of however many places there are', () => {
    const [a, b] = countsOf({ 'a.csv': table('16-64', 412), 'b.csv': table('16-65', 415) });
    if (!a || !b) throw new Error('no tables');
    const files = [
      { path: 'a.csv', tables: [{ ...a, cut: true }] },
      { path: 'b.csv', tables: [b] },
    ];
    const { byFile } = relateFiles({ files, earlier: [], book: aBook({}, [differencing]) });
    const outcomes = (path: string) => byFile.get(path)?.findings.map(({ outcome }) => outcome);
    const flagged = Array.from({ length: 200 }, () => 'flagged');
    expect(outcomes('a.csv')).toEqual([...flagged, 'unsure']);
    expect(outcomes('b.csv')).toEqual(flagged);
  });

  it('is unknown in the report of all of them where comparing came to no end', () => {
    const [a] = countsOf({ 'a.csv': table('16-64', 412) });
    if (!a) throw new Error('no table');
    const files = [
      { path: 'a.csv', tables: [a], related: undefined },
      { path: 'notes.txt', tables: [], related: undefined },
    ];
    const [relation, ...more] = [...relationsTold(files, undefined).values()].flat();
    expect(relation).toMatchObject({ rule: 'differencing', outcome: 'unsure', anchors: [{ path: 'a.csv' }] });
    expect(more).toEqual([]);
  });

  it('stays as it was found where comparing once more came to no end', () => {
    const tables = countsOf({ 'a.csv': table('16-64', 412), 'b.csv': table('16-65', 415) });
    const files = tables.map((counts) => ({ path: counts.path, tables: [counts] }));
    const { byFile } = relateFiles({ files, earlier: [], book: aBook({}, [differencing]) });
    const known = files.map((file) => ({ ...file, related: byFile.get(file.path) }));
    const [a] = known.map((file) => relatedOf(file, undefined).findings);
    expect(a?.slice(0, 200)).toEqual(byFile.get('a.csv')?.findings);
    expect(a?.slice(200).map(({ outcome }) => outcome)).toEqual(['unsure']);
    const relations = relationsTold(known, undefined).get('differencing') ?? [];
    expect(relations[0]).toMatchObject({
      outcome: 'flagged',
      anchors: [{ path: 'a.csv' }, { path: 'b.csv' }],
    });
    expect(relations.map(({ outcome }) => outcome)).toEqual([
      ...Array.from({ length: 200 }, () => 'flagged'),
      'unsure',
    ]);
  });
});
