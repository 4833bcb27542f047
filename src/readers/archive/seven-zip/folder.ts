import { cutOff, NotUnpacked } from '../not-unpacked';
import type { HeaderInput } from './header-input';

/** What libarchive unpacks, by the number that 7-Zip gives the method. */
export const LZMA2 = '21';
export const STORED = '00';
const LZMA = '030101';
const PPMD = '030401';
const FILTERS = [
  '03',
  '04',
  '05',
  '06',
  '07',
  '08',
  '09',
  '0a',
  '03030103',
  '0303011b',
  '03030205',
  '03030501',
];
const READ: ReadonlySet<string> = new Set([
  ...[LZMA2, STORED, LZMA, PPMD, '040108', '040202', '03030401', '03030701', '03030805'],
  ...FILTERS,
]);
/** AES-256 behind SHA-256. */
const LOCKED = '06f10701';
const MOST_MEMORY = 256 * 1024 * 1024;
const MOST_CODERS = 32;

export interface Coder {
  readonly method: string;
  readonly settings: Buffer;
}

/** What 7-Zip calls so: some packed streams, and the chain of coders that makes one stream of them. */
export interface Folder {
  readonly coders: readonly Coder[];
  /** How many packed streams it takes. */
  readonly streams: number;
  /** The coder that the packed stream goes into, where there is one alone. */
  readonly first?: Coder;
  /** How many streams its coders give, the last of which is the content's. */
  readonly outputs: number;
  /** Which of them is the content. */
  readonly last: number;
  /** As it stands in the header. */
  readonly raw: Buffer;
}

export function readFolder(input: HeaderInput): Folder {
  const left = input.left;
  const count = input.number();
  if (count === 0 || count > MOST_CODERS) throw cutOff('a chain in its header has no coder, or too many');
  const coders = Array.from({ length: count }, () => readCoder(input));
  const inputs = coders.reduce((sum, coder) => sum + coder.inputs, 0);
  const outputs = coders.reduce((sum, coder) => sum + coder.outputs, 0);
  const joints = Array.from({ length: outputs - 1 }, () => ({ from: input.number(), to: input.number() }));
  const streams = inputs - joints.length;
  if (streams < 1) throw cutOff('a chain in its header takes nothing');
  if (streams > 1) input.numbers(streams);
  const isSimple = inputs === count && outputs === count && streams === 1;
  const fed = new Set(joints.map(({ from }) => from));
  return {
    coders,
    streams,
    first: isSimple ? coders.find((_, index) => !fed.has(index)) : undefined,
    outputs,
    last: lastOf(outputs, new Set(joints.map(({ to }) => to))),
    raw: input.since(left),
  };
}

function lastOf(outputs: number, used: ReadonlySet<number>): number {
  for (let output = 0; output < outputs; output += 1) if (!used.has(output)) return output;
  throw cutOff('a chain in its header goes in a circle');
}

function readCoder(input: HeaderInput): Coder & { readonly inputs: number; readonly outputs: number } {
  const flags = input.byte();
  const method = input.take(flags & 0x0f).toString('hex');
  const isComplex = (flags & 0x10) !== 0;
  const [inputs, outputs] = isComplex ? [input.number(), input.number()] : [1, 1];
  if (inputs > MOST_CODERS || outputs > MOST_CODERS)
    throw cutOff('a coder in its header has too many streams');
  const settings = (flags & 0x20) === 0 ? Buffer.alloc(0) : input.take(input.number());
  return { method, settings, inputs, outputs };
}

export function isLocked({ coders }: Folder): boolean {
  return coders.some(({ method }) => method === LOCKED);
}

/** @throws NotUnpacked for a way of packing that is not read, or that takes more memory than a check has */
export function refuseCoders({ coders }: Folder): void {
  for (const coder of coders) {
    if (!READ.has(coder.method))
      throw new NotUnpacked('unsupported', 'It is packed in a way that is not read.');
    if (memoryOf(coder) > MOST_MEMORY)
      throw new NotUnpacked('limit', 'Unpacking it takes more memory than a check has.');
  }
}

/** What its settings make a coder keep of what it unpacked before, in bytes. */
function memoryOf({ method, settings }: Coder): number {
  if (method === LZMA2) {
    const bits = settings[0] ?? 0;
    return (2 | (bits & 1)) * 2 ** ((bits >> 1) + 11);
  }
  return (method === LZMA || method === PPMD) && settings.length >= 5 ? settings.readUInt32LE(1) : 0;
}
