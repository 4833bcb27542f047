import { open, type FileHandle } from 'node:fs/promises';
import { placeOf, type Place } from '../../engine/model/anchor';
import type { Block, LinesBlock, RowsBlock } from '../../engine/model/document';
import { indexAndTrailer } from './indexed-file';
import { rawValues } from './raw-values';
import type { Footer, FooterSheet } from './rendering-format';
import { shownLine, shownRow } from './shown-row';

/** Rows beyond it are counted and not kept: nobody reads so far, and a disk is not endless. */
const MOST_BYTES = 400_000_000;
const CHUNK_ROWS = 500;
const CHUNK_CHARACTERS = 200_000;
/** The footer is read for each page. */
const MOST_HIDDEN_ROWS = 100_000;
const MOST_SHEETS = 2000;

interface Row {
  readonly number: number;
  readonly cells: readonly string[];
  readonly hidden: boolean;
  readonly raw?: Readonly<Record<string, string>> | undefined;
}

/** Keeps what a person will be shown of a file, while it is read. Holds one chunk in memory. */
export class RenderingWriter {
  private readonly sheets = new Map<string, FooterSheet>();
  /** Sheets beyond the most that are kept. */
  private readonly more = new Set<string>();
  /** Sheets and slides that nobody sees, by their place. */
  private readonly hidden = new Set<string>();
  private offset = 0;
  private lines: string[] = [];
  private characters = 0;

  private constructor(private readonly handle: FileHandle) {}

  /** What a process that died has left there is written over. */
  static async create(path: string): Promise<RenderingWriter> {
    return new RenderingWriter(await open(path, 'w', 0o600));
  }

  async push(block: Block): Promise<void> {
    if (block.kind === 'rows') await this.pushRows(block);
    else if (block.kind === 'lines') await this.pushLines(block);
    else if (block.kind === 'part' && (block.part === 'hidden-sheet' || block.part === 'hidden-slide')) {
      this.hidden.add(nameOf(block.anchor));
    }
  }

  /** Writes the footer and brings all to disk. */
  async end(): Promise<void> {
    const footer: Footer = { sheets: [...this.sheets.values()], more: this.more.size };
    await this.handle.writeFile(indexAndTrailer(footer, this.offset));
    await this.handle.sync();
    await this.handle.close();
  }

  /** Closes it as it is; the caller removes the file. */
  async abandon(): Promise<void> {
    await this.handle.close();
  }

  private async pushRows({ grid, firstRow, rows, hiddenRows, details }: RowsBlock): Promise<void> {
    const sheet = this.sheet(`grid ${grid.id}`, 'grid', grid);
    if (!sheet) return;
    const raws = rawValues(details);
    for (const [index, cells] of rows.entries()) {
      const number = firstRow + index;
      sheet.columns = Math.max(sheet.columns, cells.length);
      const hidden = hiddenRows?.has(number) === true;
      await this.add(sheet, { number, cells: shownRow(cells), hidden, raw: raws.get(number) });
    }
    await this.endChunk(sheet);
  }

  private async pushLines({ place = {}, firstLine, lines }: LinesBlock): Promise<void> {
    const sheet = this.sheet(`text ${nameOf(place)}`, 'text', place);
    if (!sheet) return;
    for (const [index, line] of lines.entries()) {
      await this.add(sheet, { number: firstLine + index, cells: shownLine(line), hidden: false });
    }
    await this.endChunk(sheet);
  }

  private sheet(id: string, kind: FooterSheet['kind'], place: Place): FooterSheet | undefined {
    const known = this.sheets.get(id);
    if (known) return known;
    if (this.sheets.size >= MOST_SHEETS) {
      this.more.add(id);
      return undefined;
    }
    const { part, page } = place;
    const hidden = this.hidden.has(nameOf(place)) || this.hidden.has(nameOf({ part, page }));
    const columns = kind === 'text' ? 1 : 0;
    const sheet = {
      kind,
      place: { ...placeOf(place) },
      rows: 0,
      columns,
      hidden,
      chunks: [],
      hiddenRows: [],
    };
    this.sheets.set(id, sheet);
    return sheet;
  }

  private async add(sheet: FooterSheet, { number, cells, hidden, raw }: Row): Promise<void> {
    sheet.rows = number;
    if (this.offset > MOST_BYTES) return;
    if (hidden && sheet.hiddenRows.length < MOST_HIDDEN_ROWS) sheet.hiddenRows.push(number);
    const line = JSON.stringify(raw ? { cells, raw } : cells);
    this.lines.push(line);
    this.characters += line.length;
    if (this.lines.length >= CHUNK_ROWS || this.characters >= CHUNK_CHARACTERS) await this.endChunk(sheet);
  }

  private async endChunk(sheet: FooterSheet): Promise<void> {
    const rows = this.lines.length;
    if (rows === 0) return;
    const bytes = Buffer.from(`${this.lines.join('\n')}\n`);
    this.lines = [];
    this.characters = 0;
    await this.handle.writeFile(bytes);
    const firstRow = sheet.rows - rows + 1;
    sheet.chunks.push({ firstRow, rows, offset: this.offset, bytes: bytes.length });
    this.offset += bytes.length;
  }
}

function nameOf({ part, page, sheet, table }: Place): string {
  return JSON.stringify([part ?? null, page ?? null, sheet ?? null, table ?? null]);
}
