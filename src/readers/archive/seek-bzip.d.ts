/** The part that is used here, of a library that brings no types. */
declare module 'seek-bzip' {
  interface Input {
    /** The next byte, or -1 at the end. */
    readByte(): number;
    read(buffer: Buffer, offset: number, length: number): number;
    eof(): boolean;
  }
  interface Output {
    writeByte(byte: number): void;
  }
  /** With `multistream`, all streams of the input, one after another. */
  function decode(input: Input, output: Output, multistream: boolean): void;
}
