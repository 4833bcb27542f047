import type { Block } from '../../engine/model/document';
import type { ByteSource, Reader, Recognised } from '../reader';
import { arrowHeader } from './headers/arrow';
import { matlabHeader } from './headers/matlab';
import { parquetHeader } from './headers/parquet';
import type { DataHeader, ReadHeader } from './headers/header';
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

const LINES_A_BLOCK = 1000;
const NAMED = 8;

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

/** A number of the header leads outside the bytes. */
function isOutside(error: unknown): boolean {
  return (
    error instanceof RangeError ||
    (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_OUT_OF_RANGE')
  );
}

function wordsOn({ program, rows, columns, variables }: DataHeader): string {
  const size =
    rows === undefined
      ? ''
      : ` with ${counted(rows, 'row')}${columns === undefined ? '' : ` and ${counted(columns, 'variable')}`}`;
  const named = variables.slice(0, NAMED).map((name) => name.slice(0, 60));
  const more = variables.length > NAMED ? ' …' : '';
  return `a data file of ${program}${size}${named.length > 0 ? `: ${named.join(', ')}${more}` : ''}`;
}

function counted(count: number, what: string): string {
  return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}

/** Names and labels as text, so that what stands in them is checked. */
function* variableLines(variables: readonly string[]): Iterable<Block> {
  if (variables.length === 0) return;
  for (let at = 0; at < variables.length; at += LINES_A_BLOCK) {
    const lines = variables.slice(at, at + LINES_A_BLOCK);
    const last = at + LINES_A_BLOCK >= variables.length;
    yield { kind: 'lines', firstLine: at + 1, lines, format: 'txt', last };
  }
}
