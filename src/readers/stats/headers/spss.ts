import { fixedText, HEAD_BYTES, labelled, MOST_VARIABLES, type ReadHeader } from './header';

const VARIABLES_AT = 176;
const CONTINUES = -1;

/**
 * The header and the variable records of an SPSS system file. PSPP's developer guide, "System File Format". Numbers are
 * in the order of bytes in which the layout code reads 2 or 3.
 */
export const spssHeader: ReadHeader = async (source) => {
  const head = await source.read(0, HEAD_BYTES);
  const big = ![2, 3].includes(head.readInt32LE(64));
  const int = (at: number) => (big ? head.readInt32BE(at) : head.readInt32LE(at));
  const rows = int(80);
  const variables: string[] = [];
  let at = VARIABLES_AT;
  while (at + 32 <= head.length && int(at) === 2 && variables.length < MOST_VARIABLES) {
    const [type, hasLabel, missing] = [int(at + 4), int(at + 8), Math.abs(int(at + 12))];
    const name = fixedText(head, at + 24, 8);
    at += 32;
    let label = '';
    if (hasLabel === 1) {
      const length = int(at);
      label = fixedText(head, at + 4, Math.max(0, length));
      at += 4 + Math.ceil(Math.max(0, length) / 4) * 4;
    }
    at += 8 * missing;
    if (type !== CONTINUES) variables.push(labelled(name, label));
  }
  return { program: 'SPSS', rows: rows < 0 ? undefined : rows, columns: variables.length, variables };
};
