import { gzipSync } from 'node:zlib';
import {
  ARROW,
  MATLAB,
  NUMPY,
  OLD_STATA,
  PACKED_MATLAB,
  PARQUET,
  SPSS,
  STATA,
  TRANSPORT,
} from '../../readers/stats/data-files';
import { HDF5, MATLAB_73, NEW_HDF5 } from '../../readers/stats/hdf5-files';
import { rBytes } from '../../readers/stats/r-bytes';
import { R_FILES } from '../../readers/stats/r-files';
import { zipped } from '../../readers/workbook';
import { COUNTS, sample, type Sample } from './sample';

const { integers, list, rds, texts } = rBytes;
const column = (at: number) => COUNTS.slice(1).map((row) => row[at] ?? '');
const FRAME = list([texts(column(0)), integers(column(1).map(Number))], {
  names: texts(['region', 'people']),
  class: texts(['data.frame']),
  'row.names': integers([null, -3]),
});
/** `pickle.dumps({'a': [1, 2.5, 'x']}, 4)`, and an object of a class. */
const PICKLE = Buffer.from(
  '80049519000000000000007d948c0161945d94284b014740040000000000008c01789465732e',
  'hex',
);
const MODEL = Buffer.from(
  '80049525000000000000008c05706f736978948c0673797374656d9493948c0a746f756368202f746d7094859452942e',
  'hex',
);
const binary = (hex: string, rest: string | Buffer = '') =>
  Buffer.concat([Buffer.from(hex, 'hex'), Buffer.from(rest), Buffer.alloc(300)]);
const SAS = Buffer.concat([
  Buffer.alloc(12),
  Buffer.from('c2ea8160b31411cf', 'hex'),
  Buffer.alloc(2000, 0x33),
]);
const WEIGHTS = '{"w":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}';

/** What statistics programs and libraries of models save. */
export const STATISTICS: readonly Sample[] = [
  sample('a.rds', rds(FRAME)),
  sample('packed.rds', gzipSync(rds(FRAME))),
  ...Object.entries(R_FILES).map(([how, bytes]) => sample(`${how}.rds`, bytes)),
  sample('a.rdata', Buffer.concat([Buffer.from('RDX2\n'), rds(FRAME)])),
  sample('a.pkl', PICKLE),
  sample('model.pkl', MODEL),
  sample('old.dta', OLD_STATA),
  sample('a.dta', STATA),
  sample('a.sav', SPSS),
  sample('a.sas7bdat', SAS),
  sample('a.xpt', TRANSPORT),
  sample('a.parquet', PARQUET),
  sample('a.npy', NUMPY),
  sample('a.feather', ARROW),
  sample('a.mat', MATLAB),
  sample('packed.mat', PACKED_MATLAB),
  sample('a.sqlite', binary('', 'SQLite format 3\0\x10\0 CREATE TABLE visits (region TEXT, people INTEGER)')),
  sample('a.h5', HDF5),
  sample('new.h5', NEW_HDF5),
  sample('v73.mat', MATLAB_73),
  sample('a.onnx', binary('08071207', 'pytorch\x1a\x031.0:\0')),
  sample(
    'a.safetensors',
    Buffer.concat([
      Buffer.from([WEIGHTS.length, 0, 0, 0, 0, 0, 0, 0]),
      Buffer.from(WEIGHTS),
      Buffer.alloc(8),
    ]),
  ),
  sample('a.gguf', binary('4747554603000000')),
  {
    name: 'a.pt',
    make: () => zipped({ 'm/data.pkl': MODEL, 'm/version': '3\n', 'm/data/0': Buffer.alloc(64) }),
  },
];
