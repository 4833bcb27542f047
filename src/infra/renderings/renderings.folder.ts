import { type BeforeApplicationShutdown, Injectable, type OnModuleInit } from '@nestjs/common';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { canBeArranged, type RowArrangement } from '../../app/scanning/row-arrangement';
import {
  type ArrangedPage,
  Renderings,
  type RenderedRow,
  type RenderingOutline,
} from '../../app/scanning/scanning.port';
import { newPartName, sweepParts } from '../files/part-files';
import { LatestOrders } from './latest-orders';
import { readIndexed, type ReadPiece } from './indexed-file';
import { readChunk } from './read-chunk';
import { removeDrawn } from './remove-drawn';
import { footerSchema, renderingName, type Footer, type FooterSheet } from './rendering-format';
import { type OrderLimits, RowOrderer } from './row-orderer';

const DIGEST = /^[0-9a-f]{64}$/;
/**
 * Renderings in a folder, named by digest and format: the same bytes called `t.csv` and `t.txt` are a grid and a text.
 * They are made again by any scan, so a backup may leave them out.
 */
@Injectable()
export class FolderRenderings extends Renderings implements OnModuleInit, BeforeApplicationShutdown {
  private readonly folder: string;
  private readonly orders = new LatestOrders();
  private readonly orderer: RowOrderer;

  constructor(dataFolder: string, limits: OrderLimits) {
    super();
    this.folder = join(dataFolder, 'renderings');
    this.orderer = new RowOrderer(limits);
  }

  async onModuleInit(): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await sweepParts(this.folder);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.orderer.stop();
  }

  /** Where a scan writes; renamed within the folder when it is whole. */
  newPart(): string {
    return join(this.folder, newPartName());
  }

  remove(sha256: string): Promise<void> {
    return removeDrawn(this.folder, sha256);
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
      const location = join(this.folder, renderingName(sha256, format));
      const order = await this.orders.of(key, () =>
        this.orderer.order({ location, sheet, arrangement }, named),
      );
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
