import { Injectable, type OnModuleInit } from '@nestjs/common';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ArrangedRows, canBeArranged, type RowArrangement } from '../../app/scanning/row-arrangement';
import {
  type ArrangedPage,
  Renderings,
  type RenderedRow,
  type RenderingOutline,
} from '../../app/scanning/scanning.port';
import { newPartName, sweepParts } from '../files/part-files';
import { LatestOrders } from './latest-orders';
import { readIndexed, type ReadPiece } from './indexed-file';
import { footerSchema, renderingName, type Footer, type FooterSheet } from './rendering-format';

const DIGEST = /^[0-9a-f]{64}$/;
/** Most rows are their texts; one in which a cell holds something else than it shows says that too. */
const rowSchema = z.union([
  z.array(z.string()).transform((cells) => ({ cells, raw: undefined })),
  z.object({ cells: z.array(z.string()), raw: z.record(z.string(), z.string()) }),
]);

/**
 * Renderings in a folder, named by digest and format: the same bytes called `t.csv` and `t.txt` are a grid and a text.
 * They are made again by any scan, so a backup may leave them out.
 */
@Injectable()
export class FolderRenderings extends Renderings implements OnModuleInit {
  private readonly folder: string;
  private readonly orders = new LatestOrders();

  constructor(dataFolder: string) {
    super();
    this.folder = join(dataFolder, 'renderings');
  }

  async onModuleInit(): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await sweepParts(this.folder);
  }

  /** Where a scan writes; renamed within the folder when it is whole. */
  newPart(): string {
    return join(this.folder, newPartName());
  }

  async outline(sha256: string, format?: string): Promise<RenderingOutline | undefined> {
    return this.reading(sha256, format, ({ sheets, more }) => ({
      sheets: sheets.map(({ kind, place, rows, columns, hidden }) => ({
        kind,
        place,
        rows,
        columns,
        hidden,
      })),
      more,
    }));
  }

  async rows(
    sha256: string,
    sheet: number,
    firstRow: number,
    count: number,
    format?: string,
  ): Promise<readonly RenderedRow[]> {
    const rows = await this.reading(sha256, format, async ({ sheets }, piece) => {
      const named = sheets[sheet];
      return named ? await readRows(piece, named, { first: firstRow, last: firstRow + count - 1 }) : [];
    });
    return rows ?? [];
  }

  async arranged(
    sha256: string,
    sheet: number,
    arrangement: RowArrangement,
    { firstRow, count, format }: { firstRow: number; count: number; format: string },
  ): Promise<ArrangedPage> {
    const page = await this.reading(sha256, format, async ({ sheets }, piece) => {
      const named = sheets[sheet];
      if (!named || !canBeArranged(named)) return undefined;
      const key = JSON.stringify([sha256, format, sheet, arrangement]);
      const order = await this.orders.of(key, () => orderOf(piece, named, arrangement));
      const rows = await readScattered(piece, named, order.slice(firstRow - 1, firstRow - 1 + count));
      return { rows, matching: order.length };
    });
    return page ?? { rows: [], matching: 0 };
  }

  private async reading<T>(
    sha256: string,
    format: string | undefined,
    read: (footer: Footer, piece: ReadPiece) => T | Promise<T>,
  ): Promise<T | undefined> {
    if (!DIGEST.test(sha256)) return undefined;
    const name = await this.nameOf(sha256, format);
    return name === undefined ? undefined : readIndexed(join(this.folder, name), footerSchema, read);
  }

  /** Without a format whichever there is: nearly always there is one. */
  private async nameOf(sha256: string, format: string | undefined): Promise<string | undefined> {
    if (format !== undefined) return renderingName(sha256, format);
    const names = await readdir(this.folder);
    return names.sort().find((name) => name.startsWith(`${sha256}.`));
  }
}

async function readRows(
  piece: ReadPiece,
  sheet: FooterSheet,
  { first, last }: { first: number; last: number },
): Promise<readonly RenderedRow[]> {
  const found: RenderedRow[] = [];
  for (const chunk of sheet.chunks) {
    if (chunk.firstRow > last || chunk.firstRow + chunk.rows <= first) continue;
    const rows = await readChunk(piece, sheet, chunk);
    found.push(...rows.filter(({ number }) => number >= first && number <= last));
  }
  return found;
}

/** @param numbers of rows, in the order in which they are wanted */
async function readScattered(
  piece: ReadPiece,
  sheet: FooterSheet,
  numbers: readonly number[],
): Promise<readonly RenderedRow[]> {
  const rows = new Map<number, RenderedRow>();
  for (const chunk of sheet.chunks) {
    const wanted = numbers.filter(
      (number) => number >= chunk.firstRow && number < chunk.firstRow + chunk.rows,
    );
    if (wanted.length === 0) continue;
    const here = await readChunk(piece, sheet, chunk);
    for (const number of wanted) {
      const row = here[number - chunk.firstRow];
      if (row) rows.set(number, row);
    }
  }
  return numbers.flatMap((number) => rows.get(number) ?? []);
}

async function orderOf(
  piece: ReadPiece,
  sheet: FooterSheet,
  arrangement: RowArrangement,
): Promise<readonly number[]> {
  const arranged = new ArrangedRows(arrangement);
  for (const chunk of sheet.chunks) {
    for (const { number, cells } of await readChunk(piece, sheet, chunk)) arranged.add(number, cells);
  }
  return arranged.inOrder();
}

async function readChunk(
  piece: ReadPiece,
  { hiddenRows }: FooterSheet,
  { firstRow, rows, offset, bytes }: FooterSheet['chunks'][number],
): Promise<readonly RenderedRow[]> {
  const hidden = new Set(hiddenRows);
  const lines = (await piece(offset, bytes)).toString('utf8').split('\n');
  return Array.from({ length: rows }, (_, at) => {
    const number = firstRow + at;
    const { cells, raw } = rowSchema.parse(JSON.parse(lines[at] ?? ''));
    return { number, cells, hidden: hidden.has(number), ...(raw && { raw }) };
  });
}
