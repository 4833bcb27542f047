import { fixedText, labelled, MOST_VARIABLES, type ReadHeader } from './header';

const HEAD_BYTES = 1_000_000;
const ALIGNED = 0x33;
const ROW_SIZE = 0xf7f7f7f7;

/**
 * Rows and columns of a SAS data set, from the first page's "row size" record. No document of SAS's describes the
 * format; this is as in Shotwell's "SAS7BDAT Database Binary Format" (R package sas7bdat, vignette).
 */
export const sasHeader: ReadHeader = async (source) => {
  const head = await source.read(0, HEAD_BYTES);
  const wide = head[32] === ALIGNED;
  const shift = head[35] === ALIGNED ? 4 : 0;
  const little = head[37] === 1;
  const uint = (at: number, bytes: number) =>
    little ? head.readUIntLE(at, bytes) : head.readUIntBE(at, bytes);
  // Eight bytes hold less than six can: their upper two are zero in any file that exists.
  const word = (at: number) => (wide ? uint(little ? at : at + 2, 6) : uint(at, 4));
  const page = uint(196 + shift, 4);
  const pointersAt = page + (wide ? 40 : 24);
  const count = uint(page + (wide ? 36 : 20), 2);
  const step = wide ? 24 : 12;
  for (let index = 0; index < Math.min(count, 1000); index += 1) {
    const at = page + word(pointersAt + index * step);
    if (uint(at, 4) !== ROW_SIZE) continue;
    const size = wide ? 8 : 4;
    return {
      program: 'SAS',
      rows: word(at + 6 * size),
      columns: word(at + 9 * size) + word(at + 10 * size),
      variables: [],
    };
  }
  return undefined;
};

const RECORD_BYTES = 80;
/** Of version 5, and of version 8, whose names may be longer. */
const VERSIONS = [
  { names: ['NAMESTR', 54, 4], observations: 'OBS    ' },
  { names: ['NAMSTV8', 54, 6], observations: 'OBSV8  ' },
] as const;
const recordOf = (name: string) => `HEADER RECORD*******${name} HEADER RECORD!!!!!!!`;

/** A SAS transport file: TS-140, "Record Layout of a SAS Version 5 or 6 Data Set", and of version 8 or 9. */
export const transportHeader: ReadHeader = async (source) => {
  const head = await source.read(0, HEAD_BYTES);
  const version = VERSIONS.find(({ names: [name] }) => head.includes(recordOf(name), 0, 'latin1'));
  if (!version) return undefined;
  const [name, from, digits] = version.names;
  const at = head.indexOf(recordOf(name), 0, 'latin1');
  const columns = Number(head.toString('latin1', at + from, at + from + digits)) || 0;
  const namesAt = at + RECORD_BYTES;
  const indexes = Array.from(
    { length: Math.min(columns, MOST_VARIABLES) },
    (_, index) => namesAt + index * 140,
  );
  const variables = indexes.map((one) =>
    labelled(fixedText(head, one + 8, 8, 'latin1'), fixedText(head, one + 16, 40, 'latin1')),
  );
  const width = indexes.reduce((sum, one) => sum + head.readUInt16BE(one + 4), 0);
  const observationsAt = head.indexOf(recordOf(version.observations), namesAt, 'latin1');
  const rows =
    observationsAt === -1 || width === 0
      ? undefined
      : Math.floor((source.size - observationsAt - RECORD_BYTES) / width);
  return { program: 'SAS', rows, columns, variables };
};
