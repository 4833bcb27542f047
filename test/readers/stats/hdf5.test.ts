import { bufferSource } from '../../../src/readers/source';
import { readFile, readSource } from '../blocks';
import { HDF5, KERAS, MANY_HDF5, MATLAB_73, NEW_HDF5, OLD_MANY_HDF5 } from './hdf5-files';
import { groupsInGroups, headerThatGoesOnInItself, namesAsLongAsTheFile } from './hostile-hdf5';

const partsOf = async (name: string, bytes: Buffer) =>
  (await readFile(name, bytes)).parts.map(({ part, text }) => `${part}: ${text}`);
const columns = Array.from({ length: 40 }, (_, at) => `column_${at} (300)`);

describe('an HDF5 file', () => {
  it.each([
    ['default', HDF5],
    ['newest', NEW_HDF5],
  ])('says how many records it holds, in the %s layout', async (_layout, bytes) => {
    const { format, parts, lines, unread } = await readFile('a.h5', bytes);
    expect(format).toBe('hdf5');
    expect(parts.map(({ part }) => part)).toEqual(['model', 'data-file']);
    expect(parts[1]?.text).toMatch(/^a data file of HDF5 with 300 rows and 2 variables: cohort \(300\), /);
    expect(lines).toEqual([
      'cohort (300)',
      'cohort.patient_id',
      'cohort.age',
      'results/counts (12 × 3)',
      'results',
    ]);
    expect(unread).toMatchObject([{ cause: 'unsupported' }]);
  });

  it.each([
    ['newest', MANY_HDF5],
    ['oldest', OLD_MANY_HDF5],
  ])('names all arrays of a large group, in the %s layout', async (_layout, bytes) => {
    const { lines } = await readFile('a.h5', bytes);
    expect([...lines].sort()).toEqual([...columns].sort());
  });

  it('of Keras is a model, and no file of records', async () => {
    expect(await partsOf('a.h5', KERAS)).toEqual([expect.stringMatching(/^model: /)]);
  });

  it('behind the header of MATLAB counts rows as MATLAB does', async () => {
    expect(await partsOf('a.mat', MATLAB_73)).toEqual([
      'data-file: a data file of MATLAB with 300 rows and 2 variables: ages (300 × 2)',
    ]);
  });

  it('is broken, and never runs on, wherever a byte of its structures is lost or changed', async () => {
    const whole = NEW_HDF5;
    for (let at = 8; at < 900; at += 3) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      expect((await readFile('a.h5', changed)).unread).toHaveLength(1);
    }
    const { unread } = await readFile('a.h5', whole.subarray(0, 300));
    expect(unread).toMatchObject([{ cause: 'broken' }]);
  });

  it('names what stands in groups in groups', async () => {
    expect((await readFile('a.h5', groupsInGroups(2, 3))).lines).toEqual(['aaa', 'aaa/aaa']);
  });

  it.each([
    ['a header that goes on in itself', headerThatGoesOnInItself(2700)],
    ['names as long as the file', namesAsLongAsTheFile(2000, 900_000)],
    ['groups in groups, whose paths grow', groupsInGroups(2000, 1000)],
  ])('with %s is not followed for ever', async (_how, bytes) => {
    let read = 0;
    const whole = bufferSource(bytes);
    const counted = {
      ...whole,
      read: async (at: number, length: number) => {
        const part = await whole.read(at, length);
        read += part.length;
        return part;
      },
    };
    const { unread, lines } = await readSource('a.h5', counted);
    expect(unread).toMatchObject([
      { cause: 'broken', reason: expect.stringContaining('lists more') as unknown },
    ]);
    expect(lines).toEqual([]);
    expect(read).toBeLessThan(300_000_000);
  });
});
