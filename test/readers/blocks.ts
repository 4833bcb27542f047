import { placeOf, type Anchor } from '../../src/engine/model/anchor';
import type {
  Block,
  CellDetail,
  GridInfo,
  MarksBlock,
  PartBlock,
  PictureBlock,
  UnreadBlock,
} from '../../src/engine/model/document';
import { readDocument, recognise } from '../../src/readers/registry';
import { bufferSource } from '../../src/readers/source';
import type { ByteSource } from '../../src/readers/reader';

export interface Grid {
  readonly place: Anchor;
  readonly holds: GridInfo['holds'];
  readonly caption: string | undefined;
  readonly sheet: string | undefined;
  readonly rows: (readonly string[])[];
  readonly details: Map<number, CellDetail>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
}

export interface ReadFile {
  readonly format: string;
  readonly encoding: string | undefined;
  readonly grids: readonly Grid[];
  /** Of all texts, one after the other. */
  readonly lines: readonly string[];
  readonly texts: readonly { readonly place: Anchor; readonly lines: readonly string[] }[];
  readonly parts: readonly PartBlock[];
  readonly marks: readonly MarksBlock[];
  readonly pictures: readonly PictureBlock[];
  readonly unread: readonly UnreadBlock[];
}

/** Reads a file as the product does, and puts its blocks together. */
export async function readFile(name: string, bytes: Buffer | string): Promise<ReadFile> {
  return readSource(name, bufferSource(Buffer.from(bytes)));
}

export async function readSource(name: string, source: ByteSource): Promise<ReadFile> {
  const recognised = await recognise(source, name);
  const blocks: Block[] = [];
  for await (const block of readDocument(source, recognised)) blocks.push(block);
  return {
    format: recognised.format,
    encoding: recognised.encoding,
    grids: gridsOf(blocks),
    lines: blocks.flatMap((block) => (block.kind === 'lines' ? block.lines : [])),
    texts: textsOf(blocks),
    parts: blocks.filter((block) => block.kind === 'part'),
    marks: blocks.filter((block) => block.kind === 'marks'),
    pictures: blocks.filter((block) => block.kind === 'picture'),
    unread: blocks.filter((block) => block.kind === 'unread'),
  };
}

function gridsOf(blocks: readonly Block[]): Grid[] {
  const grids = new Map<string, Grid>();
  for (const block of blocks) {
    if (block.kind !== 'rows') continue;
    const empty = {
      rows: [],
      details: new Map(),
      hiddenRows: new Set<number>(),
      hiddenColumns: new Set<number>(),
    };
    const { sheet, holds, caption } = block.grid;
    const grid: Grid = grids.get(block.grid.id) ?? {
      place: placeOf(block.grid),
      holds,
      caption,
      sheet,
      ...empty,
    };
    grids.set(block.grid.id, grid);
    if (block.firstRow !== grid.rows.length + 1) throw new Error(`a gap before row ${block.firstRow}`);
    grid.rows.push(...block.rows);
    for (const [key, detail] of block.details) grid.details.set(key, detail);
    for (const row of block.hiddenRows ?? []) grid.hiddenRows.add(row);
    for (const column of block.hiddenColumns ?? []) grid.hiddenColumns.add(column);
  }
  return [...grids.values()];
}

function textsOf(blocks: readonly Block[]): ReadFile['texts'] {
  const texts = new Map<string, { place: Anchor; lines: string[] }>();
  for (const block of blocks) {
    if (block.kind !== 'lines') continue;
    const place = placeOf(block.place ?? {});
    const text = texts.get(JSON.stringify(place)) ?? { place, lines: [] };
    texts.set(JSON.stringify(place), text);
    if (block.firstLine !== text.lines.length + 1) throw new Error(`a gap before line ${block.firstLine}`);
    for (const line of block.lines) text.lines.push(line);
  }
  return [...texts.values()];
}
