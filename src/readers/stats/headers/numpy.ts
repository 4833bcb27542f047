import type { ReadHeader } from './header';

const HEAD_BYTES = 64 * 1024;

/** An array of NumPy: its shape stands in the header as Python writes it. Source: `numpy.lib.format`. */
export const numpyHeader: ReadHeader = async (source) => {
  const head = (await source.read(0, HEAD_BYTES)).toString('latin1');
  const shape = /'shape': \(([\d, ]{0,200})\)/.exec(head)?.[1];
  if (shape === undefined) return undefined;
  const [rows = 1, ...others] = shape
    .split(',')
    .flatMap((size) => (size.trim() === '' ? [] : [Number(size)]));
  const variables = [...head.matchAll(/\('([^']{1,100})', '[^']{1,20}'/g)].map(([, name = '']) => name);
  const columns =
    variables.length > 0 ? variables.length : others.reduce((product, size) => product * size, 1);
  return { program: 'NumPy', rows, columns, variables };
};
