import type { Block } from '../../../engine/model/document';
import { isOutside } from '../../outside';
import type { ByteSource, Reader } from '../../reader';
import { variableLines, wordsOn } from '../headers/header-blocks';
import { hdf5Content, type Hdf5Content } from './datasets';
import { headerOf } from './hdf5-header';

/** What Keras leaves at the outermost group of a model. */
const OF_MODELS: ReadonlySet<string> = new Set([
  'keras_version',
  'model_config',
  'layer_names',
  'model_weights',
]);
const MOST_ACROSS = 2;
const LEAST_ROWS = 2;

/**
 * Arrays by name and shape. Weights of a model and a table of people look alike, so that a file without the marks of
 * Keras is said to be both: a model that a person must know, and records where an array is a list or a table.
 */
export const hdf5Reader: Reader = {
  formats: ['hdf5'],
  async *read(source: ByteSource): AsyncIterable<Block> {
    const words = 'an HDF5 file, which holds arrays and may hold a model and its weights';
    yield { kind: 'part', part: 'model', anchor: {}, text: words };
    const content = await contentOf(source);
    if (!content) {
      const reason = 'Its header is damaged, was cut off, or lists more than is followed.';
      yield { kind: 'unread', anchor: {}, cause: 'broken', reason };
      return;
    }
    const header = headerOf(content, 'HDF5');
    if (!isModel(content) && content.datasets.some(isTable))
      yield { kind: 'part', part: 'data-file', anchor: {}, text: wordsOn(header) };
    yield* variableLines(header.variables);
    const reason = 'The values of HDF5 files are not read, only the names and shapes of their arrays.';
    yield { kind: 'unread', anchor: {}, cause: 'unsupported', reason };
  },
};

async function contentOf(source: ByteSource): Promise<Hdf5Content | undefined> {
  try {
    return await hdf5Content(source);
  } catch (error) {
    if (isOutside(error)) return undefined;
    throw error;
  }
}

function isModel({ attributes, others }: Hdf5Content): boolean {
  return [...attributes, ...others].some((name) => OF_MODELS.has(name));
}

function isTable({ sizes }: Hdf5Content['datasets'][number]): boolean {
  return sizes.length > 0 && sizes.length <= MOST_ACROSS && (sizes[0] ?? 0) >= LEAST_ROWS;
}
