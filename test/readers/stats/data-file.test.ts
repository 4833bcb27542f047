import { readFile } from '../blocks';
import {
  ARROW,
  MANY_OF_NUMPY,
  MATLAB,
  NUMPY,
  OBJECTS_OF_NUMPY,
  OLD_STATA,
  PACKED_MATLAB,
  PARQUET,
  SPSS,
  STATA,
  TRANSPORT,
  TRANSPORT_8,
} from './data-files';

describe('a data file', () => {
  it.each([
    ['cohort.dta', OLD_STATA, 'dta', /Stata with 300 rows and 2 variables: id, age$/],
    ['cohort.dta', STATA, 'dta', /Stata with 300 rows and 2 variables: id, age \(Age in years\)$/],
    ['cohort.sav', SPSS, 'sav', /SPSS with 300 rows and 2 variables: ID, AGE \(Age in years\)$/],
    ['cohort.npy', NUMPY, 'npy', /NumPy with 300 rows and 2 variables$/],
    ['cohort.npy', MANY_OF_NUMPY, 'npy', /NumPy with 300 rows and 4000 variables: variable_0, /],
    ['cohort.npy', OBJECTS_OF_NUMPY, 'npy', /NumPy \(pickled Python objects\) with 300 rows and 1 variable$/],
    ['cohort.parquet', PARQUET, 'parquet', /Parquet with 300 rows and 2 variables: id, age$/],
    ['cohort.feather', ARROW, 'feather', /Arrow with 3 rows and 1 variable: id$/],
    ['cohort.mat', MATLAB, 'mat', /MATLAB with 300 rows and 2 variables: age \(300 × 2\)$/],
    ['cohort.mat', PACKED_MATLAB, 'mat', /MATLAB with 300 rows and 2 variables: age \(300 × 2\)$/],
    ['cohort.xpt', TRANSPORT, 'xpt', /SAS with 300 rows and 2 variables: ID, AGE$/],
    ['cohort.xpt', TRANSPORT_8, 'xpt', /SAS with 300 rows and 2 variables: ID, AGE$/],
  ])('%s says by its header how many records it holds (%#)', async (name, content, format, words) => {
    const read = await readFile(name, content);
    expect(read.format).toBe(format);
    expect(read.parts).toMatchObject([{ part: 'data-file', text: expect.stringMatching(words) as unknown }]);
    expect(read.unread).toMatchObject([{ cause: 'unsupported' }]);
  });

  it.each([
    ['a.dta', STATA.subarray(0, 90)],
    ['a.sav', SPSS.subarray(0, 70)],
    ['a.parquet', Buffer.concat([PARQUET.subarray(0, 20), Buffer.from('PAR1')])],
    ['a.npy', NUMPY.subarray(0, 12)],
    ['a.feather', ARROW.subarray(0, -3)],
    [
      'a.feather',
      Buffer.concat([ARROW.subarray(0, -10), Buffer.from('ffffff00', 'hex'), Buffer.from('ARROW1')]),
    ],
    ['a.mat', MATLAB.subarray(0, 160)],
    ['a.mat', MATLAB.subarray(0, 100)],
    ['a.sas7bdat', Buffer.concat([Buffer.alloc(12), Buffer.from('c2ea8160b31411cf', 'hex')])],
  ])('%s is one all the same when it is cut off', async (name, content) => {
    const { parts, unread } = await readFile(name, content);
    expect(parts).toMatchObject([{ part: 'data-file' }]);
    expect(unread).toMatchObject([{ cause: 'broken' }]);
  });
});
