import { cutOff } from '../not-unpacked';

/** Bytes as `seek-bzip` asks for them, whose own way to read a buffer goes on behind the end for ever. */
export function inputOf(bytes: Buffer) {
  let at = 0;
  return {
    readByte: () => {
      const byte = bytes[at];
      if (byte === undefined) throw cutOff('its end is missing');
      at += 1;
      return byte;
    },
    read: (into: Buffer, offset: number, length: number) => {
      const copied = bytes.copy(into, offset, at, at + length);
      at += copied;
      return copied;
    },
    eof: () => at >= bytes.length,
  };
}
