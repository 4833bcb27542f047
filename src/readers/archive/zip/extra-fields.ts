import { notableIn } from '../../words-in-bytes';

export interface ExtraField {
  readonly id: number;
  readonly data: Buffer;
}

/** The fields after a name; what is left over and fits no field comes as one with the id -1. */
export function extraFields(bytes: Buffer): ExtraField[] {
  const fields: ExtraField[] = [];
  let at = 0;
  while (at + 4 <= bytes.length) {
    const end = at + 4 + bytes.readUInt16LE(at + 2);
    if (end > bytes.length) break;
    fields.push({ id: bytes.readUInt16LE(at), data: bytes.subarray(at + 4, end) });
    at = end;
  }
  if (bytes.subarray(at).some((byte) => byte !== 0)) fields.push({ id: -1, data: bytes.subarray(at) });
  return fields;
}

/**
 * What common programs write: sizes, times, owners, names in Unicode, padding, encryption. APPNOTE.TXT 4.5.2 and
 * Info-ZIP's `extrafld.txt`.
 */
const KNOWN: ReadonlySet<number> = new Set([
  ...[0x0001, 0x000a, 0x000d, 0x0017, 0x5455, 0x5855, 0x7855, 0x7875, 0x756e, 0x6375, 0x7075],
  ...[0x9901, 0xcafe, 0xa220, 0xd935, 0x2605, 0x334d, 0x4453, 0x07c8],
]);
/** A second name, which is compared with the first. */
const UNICODE_NAME = 0x7075;
/** Smaller ones hold settings, no content. */
const ROOM_BYTES = 32;

/** Words in any of them: programs keep figures there. */
export function wordsIn(fields: readonly ExtraField[]): string[] {
  const isName = ({ id }: ExtraField) => id === UNICODE_NAME;
  return fields.filter((field) => !isName(field)).flatMap(({ data }) => notableIn(data));
}

/** Bytes in fields that no program shows. */
export function unknownBytes(fields: readonly ExtraField[]): number {
  const unknown = fields.filter(({ id, data }) => !KNOWN.has(id) && data.length > 0);
  const bytes = unknown.reduce((sum, { data }) => sum + data.length, 0);
  return bytes > ROOM_BYTES ? bytes : 0;
}
