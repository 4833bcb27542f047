import { constants, inflateSync } from 'node:zlib';
import type { ByteSource } from '../../reader';
import { hdf5Content } from '../hdf5/datasets';
import { headerOf as hdf5Header } from '../hdf5/hdf5-header';
import { labelled, MOST_VARIABLES, type DataHeader, type ReadHeader } from './header';

const HEADER_BYTES = 128;
const MATRIX = 14;
const COMPRESSED = 15;
/** Flags, sizes and name of a variable take no more. */
const START_BYTES = 4096;
const MOST_SIZES = 32;

interface Variable {
  readonly name: string;
  readonly sizes: readonly number[];
}

/**
 * The variables of a MAT-file of level 5, by what each says of itself before its values; the one with the most rows
 * gives the size of all. Level 7.3 is an HDF5 file behind the header.
 * Source: MathWorks, "MAT-File Format" (2024).
 */
export const matlabHeader: ReadHeader = async (source) => {
  const head = await source.read(0, HEADER_BYTES);
  if (head.length < HEADER_BYTES) return undefined;
  const program = 'MATLAB';
  if (head.toString('latin1', 0, 10) === 'MATLAB 7.3') return hdf5Variables(source, program);
  const order = head.toString('latin1', 126, 128);
  if (order !== 'IM' && order !== 'MI') return undefined;
  const isLittle = order === 'IM';
  return headerOf(await variablesOf(source, isLittle), program);
};

/** HDF5 counts the dimension first that lies across, and MATLAB the one that goes down. */
async function hdf5Variables(source: ByteSource, program: string): Promise<DataHeader | undefined> {
  const content = await hdf5Content(source);
  if (!content) return undefined;
  const datasets = content.datasets.map((one) => ({ ...one, sizes: [...one.sizes].reverse() }));
  return hdf5Header({ ...content, datasets }, program);
}

function headerOf(variables: readonly Variable[], program: string): DataHeader {
  const longest = variables.reduce<readonly number[]>(
    (before, { sizes }) => ((sizes[0] ?? 0) > (before[0] ?? -1) ? sizes : before),
    [],
  );
  const [rows, ...others] = longest;
  return {
    program,
    rows,
    columns: rows === undefined ? undefined : others.reduce((product, size) => product * size, 1),
    variables: variables.map(({ name, sizes }) => labelled(name, sizes.join(' × '))),
  };
}

async function variablesOf(source: ByteSource, isLittle: boolean): Promise<Variable[]> {
  const variables: Variable[] = [];
  for (let at = HEADER_BYTES; at + 8 <= source.size && variables.length < MOST_VARIABLES;) {
    const tag = await source.read(at, 8);
    const type = uint(tag, 0, isLittle);
    const length = uint(tag, 4, isLittle);
    if (at + 8 + length > source.size) throw new RangeError('a variable is cut off');
    const start = await source.read(at + 8, Math.min(length, START_BYTES));
    const variable = type === COMPRESSED ? packedVariable(start, isLittle) : type === MATRIX && start;
    if (variable) variables.push(variableIn(variable, isLittle));
    at += 8 + length;
  }
  return variables;
}

function packedVariable(packed: Buffer, isLittle: boolean): Buffer | undefined {
  try {
    const bytes = inflateSync(packed, { finishFlush: constants.Z_SYNC_FLUSH });
    return uint(bytes, 0, isLittle) === MATRIX ? bytes.subarray(8) : undefined;
  } catch {
    throw new RangeError('a variable does not unpack');
  }
}

/** Three elements: what kind of array it is, its sizes, its name. */
function variableIn(bytes: Buffer, isLittle: boolean): Variable {
  const flags = elementAt(bytes, 0, isLittle);
  const sizes = elementAt(bytes, flags.end, isLittle);
  const name = elementAt(bytes, sizes.end, isLittle);
  const count = Math.min(sizes.content.length / 4, MOST_SIZES);
  return {
    name: name.content.toString('latin1'),
    sizes: Array.from({ length: count }, (_, index) => uint(sizes.content, 4 * index, isLittle)),
  };
}

/** Up to four bytes stand in the tag itself, whose upper half is then their number; all else fills up to eight. */
function elementAt(bytes: Buffer, at: number, isLittle: boolean): { content: Buffer; end: number } {
  const type = uint(bytes, at, isLittle);
  const small = type >>> 16;
  if (small !== 0) return { content: bytes.subarray(at + 4, at + 4 + Math.min(small, 4)), end: at + 8 };
  const length = uint(bytes, at + 4, isLittle);
  return { content: bytes.subarray(at + 8, at + 8 + length), end: at + 8 + Math.ceil(length / 8) * 8 };
}

function uint(bytes: Buffer, at: number, isLittle: boolean): number {
  return isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
}
