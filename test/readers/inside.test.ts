import type { Block } from '../../src/engine/model/document';
import { UnpackBudget } from '../../src/readers/archive/budget';
import { placedInside } from '../../src/readers/inside';
import { readDocument, recognise } from '../../src/readers/registry';
import { bufferSource } from '../../src/readers/source';
import { document } from './office-packages';

async function* some(...blocks: Block[]): AsyncIterable<Block> {
  for (const block of blocks) yield await Promise.resolve(block);
}

async function all(blocks: AsyncIterable<Block>): Promise<Block[]> {
  const found: Block[] = [];
  for await (const block of blocks) found.push(block);
  return found;
}

describe('a file that stands in another', () => {
  const rows = {
    kind: 'rows',
    firstRow: 1,
    rows: [['a']],
    details: new Map<number, never>(),
    last: true,
  } as const;

  it('begins every place with the way to it', async () => {
    const inner = some(
      { ...rows, grid: { id: 'g1', sheet: 'Data' } },
      { kind: 'lines', firstLine: 1, lines: ['x'], last: true },
      { kind: 'part', part: 'comment', anchor: { sheet: 'Data', row: 2 }, text: 'no' },
      { kind: 'unread', anchor: { part: 'xl/odd.bin' }, reason: 'odd', cause: 'unsupported' },
    );
    const [grid, text, part, unread] = await all(placedInside('word/embeddings/a.xlsx', 'xlsx', inner));
    expect(grid).toMatchObject({ grid: { part: 'word/embeddings/a.xlsx', sheet: 'Data' } });
    expect(text).toMatchObject({ place: { part: 'word/embeddings/a.xlsx' }, format: 'xlsx' });
    expect(part).toMatchObject({ anchor: { part: 'word/embeddings/a.xlsx', sheet: 'Data', row: 2 } });
    expect(unread).toMatchObject({ anchor: { part: 'word/embeddings/a.xlsx!/xl/odd.bin' } });
  });

  it('keeps its grids apart from those of its neighbours', async () => {
    const ids = new Set<string>();
    for (const part of ['a.csv', 'b.csv']) {
      for (const block of await all(placedInside(part, 'csv', some({ ...rows, grid: { id: 'g1' } })))) {
        if (block.kind === 'rows') ids.add(block.grid.id);
      }
    }
    expect(ids.size).toBe(2);
  });

  it('spends of what the archive around its document may unpack to', async () => {
    const parts = { 'word/embeddings/notes.txt': Buffer.alloc(30_000_000, 0x20) };
    const source = bufferSource(await document({ parts }));
    const recognised = await recognise(source, 't.docx');
    const budget = new UnpackBudget(source.size);
    const bombs = async () =>
      (await all(readDocument(source, recognised, { budget }))).filter(
        (block) => block.kind === 'unread' && block.cause === 'bomb',
      );
    expect(await bombs()).toEqual([]);
    expect(await bombs()).toMatchObject([{ anchor: { part: 'word/embeddings/notes.txt' } }]);
  });
});
