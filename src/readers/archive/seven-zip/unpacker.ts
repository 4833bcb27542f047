import { libarchiveWasm, type Libarchive } from 'libarchive-wasm';
import { cutOff, NotUnpacked } from '../not-unpacked';

const PIECE_BYTES = 64 * 1024;

/**
 * libarchive over one archive, in a memory of its own that hostile bytes cannot leave: entry after entry, and each
 * piece by piece, so that a budget stops it in time.
 */
export class Unpacker {
  private readonly piece: number;

  private constructor(
    private readonly library: Libarchive,
    private readonly archive: number,
  ) {
    this.piece = reserved(library, PIECE_BYTES);
  }

  /** @throws NotUnpacked */
  static async open(bytes: Buffer): Promise<Unpacker> {
    const library = await libarchiveWasm();
    const at = reserved(library, bytes.length);
    library.module.HEAPU8.set(bytes, at);
    return new Unpacker(
      library,
      safely(() => library.read_new_memory(at, bytes.length)),
    );
  }

  /** Goes to the next entry. Of a link the library takes the content for itself. @throws NotUnpacked where there is none */
  next(): { readonly size: number; readonly target?: string } {
    return safely(() => {
      const entry = this.library.read_next_entry(this.archive);
      if (entry === 0)
        throw cutOff(this.library.error_string(this.archive) ?? 'it has fewer entries than it lists');
      const target = this.library.entry_symlink(entry) ?? '';
      return { size: this.library.entry_size(entry), target: target === '' ? undefined : target };
    });
  }

  /** The content of the entry. @throws NotUnpacked for damage, at the piece that has it */
  *pieces(): Iterable<Buffer> {
    for (;;) {
      const count = safely(() => this.library.read_data(this.archive, this.piece, PIECE_BYTES));
      if (count === 0) return;
      yield Buffer.from(this.library.module.HEAPU8.subarray(this.piece, this.piece + count));
    }
  }
}

function reserved({ module }: Libarchive, bytes: number): number {
  const at = safely(() => module._malloc(Math.max(1, bytes)));
  if (at === 0) throw new NotUnpacked('limit', 'Unpacking it takes more memory than a check has.');
  return at;
}

/** Damage shows as an error of the library, or as one of its WebAssembly that was led astray. */
function safely<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof NotUnpacked) throw error;
    throw cutOff(error instanceof Error ? error.message : 'it does not unpack');
  }
}
