import { isAttributed, quotedIn, spokenIn } from '../../../src/engine/rules/prose/quoted-speech';
import { looking } from './looking';

const SPOKEN = 'my brother sold the bakery after the fire';

describe('who speaks in an interview', () => {
  it.each([
    'Participant 3',
    'P7',
    '[00:12:31] Interviewer',
    '**Informante**',
    'Haastateltava',
    'R (woman, 43)',
  ])('%s', (who) => {
    expect(spokenIn(`${who}: ${SPOKEN}`)).toBe(SPOKEN);
  });

  it('at any length', () => {
    expect(spokenIn(`P7: ${`${SPOKEN}. `.repeat(100)}`)).toHaveLength(3000 - 4);
  });

  it.each(['INFO', 'Note', 'Participants', 'P-value'])('but not %s', (who) => {
    expect(spokenIn(`${who}: ${SPOKEN}`)).toBeUndefined();
  });
});

describe('a quotation with who said it', () => {
  it.each([
    `One mother said: "${SPOKEN}".`,
    `Une mère raconte : « mon frère a vendu la boulangerie après le feu ».`,
    `“${SPOKEN}” (man, 58)`,
    `"${SPOKEN}" – P7`,
    `Here's what one mother said:"${SPOKEN}".`,
    `L'une d'elles raconte : « mon frère a vendu la boulangerie après le feu ».`,
    `He said '${SPOKEN}'.`,
  ])('%s', (line) => {
    const found = quotedIn(line);
    expect(found && isAttributed(line, found)).toBe(true);
  });

  it.each([`Item 4, "${SPOKEN}", loaded on factor 2.`, `The item asked "${SPOKEN}" (factor 2)`])(
    'but not: %s',
    (line) => {
      const found = quotedIn(line);
      expect(found && isAttributed(line, found)).toBe(false);
    },
  );

  it('is not looked for in a line of megabytes', () => {
    expect(quotedIn(`${' '.repeat(3000)}"${SPOKEN}" (man, 58)`)).toBeUndefined();
  });

  it('is none where nobody tells of himself', () => {
    expect(quotedIn('The note said: "counts under ten are not shown here".')).toBeUndefined();
  });

  it('may have its speaker in the next line', async () => {
    const text = `> "${SPOKEN}"\n> (man, 58)\n\n> "${SPOKEN}"\n\nText.\n`;
    expect(await looking('free-text', text, { name: 't.md' })).toEqual(['line 1 unsure']);
  });
});

describe('an interview', () => {
  it('has two turns and more', async () => {
    const turn = `Participant: ${SPOKEN}\n`;
    expect(await looking('free-text', `Hello\n${turn}`, { name: 't.txt' })).toEqual([]);
    expect(await looking('free-text', `Hello\n${turn}${turn}`, { name: 't.txt' })).toEqual([
      'line 2 flagged 2',
    ]);
  });
});
