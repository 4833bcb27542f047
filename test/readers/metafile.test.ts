import { readFile } from './blocks';
import { emfBytes, emfPlusText, emfSmallText, emfText, emfTexts, wmfBytes } from './metafile-bytes';

const EMF = emfBytes([
  emfText('Region', 10),
  emfText('Patients', 10),
  emfText('Nørd', 30),
  emfText('3', 30, 'latin1'),
  emfTexts(['Sæd', '120', '7'], 40),
  emfSmallText('Source: register', 50),
  emfPlusText('Anna Roth'),
]);

describe('a metafile', () => {
  it('of the newer kind is the words that it draws, in lines, and is unread but for them', async () => {
    const { format, lines, unread } = await readFile('image1.emf', EMF);
    expect(format).toBe('emf');
    expect(lines).toEqual([
      'Excel',
      'Chart 1',
      'Region   Patients',
      'Nørd   3',
      'Sæd   120   7',
      'Source: register',
      'Anna Roth',
    ]);
    expect(unread).toMatchObject([{ cause: 'unsupported' }]);
  });

  it('of the older kind too', async () => {
    const { format, lines, unread } = await readFile('image1.wmf', wmfBytes(['Region', 'Nørd 3']));
    expect(format).toBe('wmf');
    expect(lines).toEqual(['Region', 'Region', 'Nørd 3', 'Nørd 3']);
    expect(unread).toHaveLength(1);
  });

  it.each([
    ['emf', EMF],
    ['wmf', wmfBytes(['Region', 'Patients'])],
  ])('%s that is damaged or cut off anywhere stays unread, and never runs on', async (_format, whole) => {
    for (let at = 44; at < whole.length; at += 3) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      expect((await readFile('a', changed)).unread).toHaveLength(1);
      expect((await readFile('a', whole.subarray(0, at))).unread).toHaveLength(1);
    }
  });
});
