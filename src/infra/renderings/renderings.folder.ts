import { Injectable, type OnModuleInit } from '@nestjs/common';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Renderings, type RenderedRow, type RenderingOutline } from '../../app/scanning/scanning.port';
import { newPartName, sweepParts } from '../files/part-files';
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
  { chunks, hiddenRows }: FooterSheet,
  { first, last }: { first: number; last: number },
): Promise<readonly RenderedRow[]> {
  const hidden = new Set(hiddenRows);
  const found: RenderedRow[] = [];
  for (const { firstRow, rows, offset, bytes } of chunks) {
    if (firstRow > last || firstRow + rows <= first) continue;
    const lines = (await piece(offset, bytes)).toString('utf8').split('\n');
    for (let number = Math.max(first, firstRow); number < Math.min(firstRow + rows, last + 1); number += 1) {
      const { cells, raw } = rowSchema.parse(JSON.parse(lines[number - firstRow] ?? ''));
      found.push({ number, cells, hidden: hidden.has(number), ...(raw && { raw }) });
    }
  }
  return found;
}
