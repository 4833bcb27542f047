/**
 * The opcodes of pickle protocols 0 to 5 and what follows each: so many bytes, a length of so many bytes and that much
 * content, or lines of text. Python's `Lib/pickletools.py`. A name says what the walk does with it; the rest it steps over.
 */
export type Follows =
  | { readonly kind: 'bytes'; readonly count: number }
  | { readonly kind: 'counted'; readonly lengthBytes: 1 | 4 | 8 }
  | { readonly kind: 'lines'; readonly count: number };

export interface Opcode {
  readonly name: string;
  readonly follows: Follows;
}

const bytes = (count: number): Follows => ({ kind: 'bytes', count });
const counted = (lengthBytes: 1 | 4 | 8): Follows => ({ kind: 'counted', lengthBytes });
const lines = (count: number): Follows => ({ kind: 'lines', count });

// prettier-ignore -- a table is read by its columns
const TABLE: readonly (readonly [code: string, name: string, follows: Follows])[] = [
  ['I', 'number', lines(1)],
  ['J', 'number', bytes(4)],
  ['K', 'number', bytes(1)],
  ['M', 'number', bytes(2)],
  ['L', 'number', lines(1)],
  ['\x8a', 'number', counted(1)],
  ['\x8b', 'number', counted(4)],
  ['F', 'number', lines(1)],
  ['G', 'number', bytes(8)],
  ['S', 'text-line', lines(1)],
  ['T', 'bytes', counted(4)],
  ['U', 'bytes', counted(1)],
  ['B', 'bytes', counted(4)],
  ['C', 'bytes', counted(1)],
  ['\x8e', 'bytes', counted(8)],
  ['\x96', 'bytes', counted(8)],
  ['V', 'text-line', lines(1)],
  ['\x8c', 'text', counted(1)],
  ['X', 'text', counted(4)],
  ['\x8d', 'text', counted(8)],
  ['N', 'none', bytes(0)],
  ['\x88', 'none', bytes(0)],
  ['\x89', 'none', bytes(0)],
  [']', 'step', bytes(0)],
  ['a', 'step', bytes(0)],
  ['e', 'step', bytes(0)],
  ['l', 'step', bytes(0)],
  [')', 'step', bytes(0)],
  ['t', 'step', bytes(0)],
  ['\x85', 'step', bytes(0)],
  ['\x86', 'step', bytes(0)],
  ['\x87', 'step', bytes(0)],
  ['}', 'step', bytes(0)],
  ['d', 'step', bytes(0)],
  ['s', 'step', bytes(0)],
  ['u', 'step', bytes(0)],
  ['\x8f', 'step', bytes(0)],
  ['\x90', 'step', bytes(0)],
  ['\x91', 'step', bytes(0)],
  ['0', 'step', bytes(0)],
  ['2', 'step', bytes(0)],
  ['(', 'step', bytes(0)],
  ['1', 'step', bytes(0)],
  ['g', 'get-line', lines(1)],
  ['h', 'get', bytes(1)],
  ['j', 'get', bytes(4)],
  ['p', 'put-line', lines(1)],
  ['q', 'put', bytes(1)],
  ['r', 'put', bytes(4)],
  ['\x94', 'memoize', bytes(0)],
  ['\x82', 'step', bytes(1)],
  ['\x83', 'step', bytes(2)],
  ['\x84', 'step', bytes(4)],
  ['c', 'class-lines', lines(2)],
  ['\x93', 'class', bytes(0)],
  ['i', 'class-lines', lines(2)],
  ['o', 'step', bytes(0)],
  ['R', 'step', bytes(0)],
  ['b', 'step', bytes(0)],
  ['\x81', 'step', bytes(0)],
  ['\x92', 'step', bytes(0)],
  ['P', 'step', lines(1)],
  ['Q', 'step', bytes(0)],
  ['\x97', 'step', bytes(0)],
  ['\x98', 'step', bytes(0)],
  ['\x80', 'step', bytes(1)],
  ['\x95', 'step', bytes(8)],
  ['.', 'stop', bytes(0)],
];

export const OPCODES: ReadonlyMap<number, Opcode> = new Map(
  TABLE.map(([code, name, follows]) => [code.charCodeAt(0), { name, follows }] as const),
);
