/** The part that is used here, of a library whose own types leave open what its module is. */
declare module 'libarchive-wasm' {
  interface Libarchive {
    readonly module: {
      /** The memory of the module; another one after it grew. */
      readonly HEAPU8: Uint8Array;
      /** 0 when there is no more memory. */
      _malloc(bytes: number): number;
      _free(at: number): void;
    };
    read_new_memory(at: number, bytes: number): number;
    /** 0 at the end, and for what cannot be read. */
    read_next_entry(archive: number): number;
    entry_size(entry: number): number;
    /** Where a link leads; null for what is none. */
    entry_symlink(entry: number): string | null;
    /** How many bytes were unpacked; throws for damage. */
    read_data(archive: number, at: number, bytes: number): number;
    error_string(archive: number): string | null;
  }
  /** With a memory of its own, which is gone with it. */
  function libarchiveWasm(): Promise<Libarchive>;
}
