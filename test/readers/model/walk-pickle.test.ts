import { NoPickle, walkPickle } from '../../../src/readers/model/walk-pickle';
import { readFile } from '../blocks';

/** `pickle.dumps(os.system, 4)` called with a command, as a hostile object's `__reduce__` gives it. */
const HOSTILE = Buffer.from(
  '80049525000000000000008c05706f736978948c0673797374656d9493948c0a746f756368202f746d7094859452942e',
  'hex',
);

describe('a pickle', () => {
  it('is stepped through, and what it would call is named', () => {
    const { classes, texts, end } = walkPickle(HOSTILE);
    expect(classes).toEqual(['posix.system']);
    expect(texts).toEqual(['posix', 'system', 'touch /tmp']);
    expect(end).toBe(HOSTILE.length);
  });

  it('names a class by texts that it remembered', () => {
    // Two classes of one module: the second takes the module's name from the memo.
    const bytes = Buffer.from('80048c01619468008c0162939468008c01639394862e', 'hex');
    expect(walkPickle(bytes).classes).toEqual(['a.b', 'a.c']);
  });

  it('is read in the old protocols too', () => {
    expect(walkPickle(Buffer.from("ccopy_reg\n_reconstructor\np0\n(S'x'\ntR.")).classes).toEqual([
      'copy_reg._reconstructor',
    ]);
  });

  it.each([['8004'], ['80049524000000000000008cff61'], ['8004ff2e'], ['80048effffffffffffff7f']])(
    'that is damaged ends the walk: %s',
    (hex) => {
      expect(() => walkPickle(Buffer.from(hex, 'hex'))).toThrow(NoPickle);
    },
  );

  it('is an object for a person, with what it would run and its texts as lines', async () => {
    const { format, parts, lines, unread } = await readFile('model.pkl', HOSTILE);
    expect(format).toBe('pickle');
    expect(parts.map(({ part, text }) => [part, text])).toEqual([
      ['model', 'a saved Python object (posix.system)'],
      ['script', 'posix.system, which loading it would run'],
    ]);
    expect(lines).toContain('touch /tmp');
    expect(unread).toEqual([]);
  });

  it('says what stands behind its end', async () => {
    const { parts } = await readFile('model.pkl', Buffer.concat([HOSTILE, Buffer.from('secret')]));
    expect(parts.at(-1)).toMatchObject({ part: 'hidden-bytes', text: '6 bytes after its end' });
  });
});
