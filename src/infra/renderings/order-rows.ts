import { ArrangedRows, type RowArrangement } from '../../app/scanning/row-arrangement';
import { readIndexed } from './indexed-file';
import { readChunk } from './read-chunk';
import { footerSchema } from './rendering-format';

/** What the server asks a process for. Everything in it can be copied. */
export interface OrderTask {
  /** Where the rendering lies. */
  readonly location: string;
  /** 0-based. */
  readonly sheet: number;
  readonly arrangement: RowArrangement;
}

/** Numbers of the rows that the arrangement shows, in its order. All of the sheet is read for it. */
export async function orderRows({ location, sheet, arrangement }: OrderTask): Promise<readonly number[]> {
  const order = await readIndexed(location, footerSchema, async ({ sheets }, piece) => {
    const named = sheets[sheet];
    if (!named) return [];
    const arranged = new ArrangedRows(arrangement);
    for (const chunk of named.chunks) {
      for (const { number, cells } of await readChunk(piece, named, chunk)) arranged.add(number, cells);
    }
    return arranged.inOrder();
  });
  return order ?? [];
}
