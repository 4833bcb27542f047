import type { Block } from '../../engine/model/document';
import type { ByteSource, Reader, ReadInside, Recognised } from '../reader';

const STATISTICS = {
  data: ['dta', 'sav', 'sas7bdat', 'xpt', 'parquet', 'feather', 'npy', 'sqlite', 'mat'],
  models: ['onnx', 'pt', 'safetensors', 'gguf'],
};

type Load = () => Promise<Reader>;
const dataFile: Load = async () => (await import('./data-file-reader')).dataFileReader;
const modelFile: Load = async () => (await import('../model/model-file-reader')).modelFileReader;

const READERS: ReadonlyMap<string, Load> = new Map<string, Load>([
  ['rds', async () => (await import('./r/rds-reader')).rdsReader],
  ['rdata', async () => (await import('./r/rds-reader')).rdsReader],
  ['pickle', async () => (await import('../model/pickle-reader')).pickleReader],
  ['hdf5', async () => (await import('./hdf5/hdf5-reader')).hdf5Reader],
  ...STATISTICS.data.map((format) => [format, dataFile] as const),
  ...STATISTICS.models.map((format) => [format, modelFile] as const),
]);

/** What statistics programs save, each format by its own reader, which is loaded when it is met. */
export const statisticsReader: Reader = {
  formats: [...READERS.keys()],
  async *read(source: ByteSource, recognised: Recognised, inside: ReadInside): AsyncIterable<Block> {
    const load = READERS.get(recognised.format);
    if (load) yield* (await load()).read(source, recognised, inside);
  },
};
