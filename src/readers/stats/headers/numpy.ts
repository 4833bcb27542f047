import { HEAD_BYTES, MOST_VARIABLES, type ReadHeader } from './header';

/** Behind the mark and the version stands how long the header is, in two bytes or, from version 2 on, in four. */
const BEFORE_LENGTH = 8;
const OBJECTS = /'descr': '\|O'|, '\|O'/;

/**
 * An array of NumPy: its shape stands in the header as Python writes it. An array of objects is pickled, which runs what
 * it says when it is opened: nothing behind the header is ever looked at. Source: `numpy.lib.format`.
 */
export const numpyHeader: ReadHeader = async (source) => {
  const start = await source.read(0, BEFORE_LENGTH + 4);
  const isLong = start.readUInt8(6) > 1;
  const length = isLong ? start.readUInt32LE(BEFORE_LENGTH) : start.readUInt16LE(BEFORE_LENGTH);
  const from = BEFORE_LENGTH + (isLong ? 4 : 2);
  const head = (await source.read(from, Math.min(length, HEAD_BYTES))).toString('utf8');
  const shape = /'shape': \(([\d, ]{0,200})\)/.exec(head)?.[1];
  if (shape === undefined) return undefined;
  const [rows = 1, ...others] = shape
    .split(',')
    .flatMap((size) => (size.trim() === '' ? [] : [Number(size)]));
  const variables = [...head.matchAll(/\('([^']{1,100})', (?:'[^']{1,20}'|\[)/g)].map(
    ([, name = '']) => name,
  );
  const columns =
    variables.length > 0 ? variables.length : others.reduce((product, size) => product * size, 1);
  const program = OBJECTS.test(head) ? 'NumPy (pickled Python objects)' : 'NumPy';
  return { program, rows, columns, variables: variables.slice(0, MOST_VARIABLES) };
};
