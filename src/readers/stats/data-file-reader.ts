import type { Block } from '../../engine/model/document';
import { isOutside } from '../outside';
import type { ByteSource, Reader, Recognised } from '../reader';
import { arrowHeader } from './headers/arrow';
import { matlabHeader } from './headers/matlab';
import { parquetHeader } from './headers/parquet';
import type { DataHeader, ReadHeader } from './headers/header';
import { variableLines, wordsOn } from './headers/header-blocks';
import { numpyHeader } from './headers/numpy';
import { sasHeader, transportHeader } from './headers/sas';
import { spssHeader } from './headers/spss';
import { sqliteHeader } from './headers/sqlite';
import { stataHeader } from './headers/stata';

const HEADERS: ReadonlyMap<string, ReadHeader> = new Map([
  ['dta', stataHeader],
  ['sav', spssHeader],
  ['sas7bdat', sasHeader],
  ['xpt', transportHeader],
  ['parquet', parquetHeader],
  ['npy', numpyHeader],
  ['sqlite', sqliteHeader],
  ['feather', arrowHeader],
  ['mat', matlabHeader],
]);

/**
 * Files of statistics programs, of which only the header is read: how many rows and variables, and what these are
 * called. They hold records unless somebody shows otherwise, and their values are said to be unread.
 */
export const dataFileReader: Reader = {
  formats: [...HEADERS.keys()],
  async *read(source: ByteSource, { format }: Recognised): AsyncIterable<Block> {
    const header = await headerOf(source, HEADERS.get(format));
    if (!header) {
      yield { kind: 'part', part: 'data-file', anchor: {}, text: `a ${format} file` };
      yield { kind: 'unread', anchor: {}, cause: 'broken', reason: 'Its header is damaged or was cut off.' };
      return;
    }
    yield { kind: 'part', part: 'data-file', anchor: {}, text: wordsOn(header) };
    yield* variableLines(header.variables);
    const reason = `The values of ${header.program} files are not read, only their header.`;
    yield { kind: 'unread', anchor: {}, cause: 'unsupported', reason };
  },
};

async function headerOf(source: ByteSource, read: ReadHeader | undefined): Promise<DataHeader | undefined> {
  try {
    return await read?.(source);
  } catch (error) {
    if (isOutside(error)) return undefined;
    throw error;
  }
}
