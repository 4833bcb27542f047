import { open, type FileHandle } from 'node:fs/promises';
import type { Block, RowsBlock } from '../../engine/model/document';
import { trailer, type Footer, type FooterSheet } from './rendering-format';
import { shownLine, shownRow } from './shown-row';

/** Rows beyond it are counted and not kept: nobody reads so far, and a disk is not endless. */
const MOST_BYTES = 400_000_000;
const CHUNK_ROWS = 500;
const CHUNK_CHARACTERS = 200_000;
/** The footer is read for each page. */
const MOST_HIDDEN_ROWS = 100_000;

interface Row {
  readonly number: number;
  readonly cells: readonly string[];
  readonly hidden: boolean;
}

/** Keeps what a person will be shown of a file, while it is read. Holds one chunk in memory. */
export class RenderingWriter {
  private kind: Footer['kind'] = 'none';
  private readonly sheets = new Map<string, FooterSheet>();
  private readonly hiddenSheets = new Set<string>();
  private offset = 0;
  private lines: string[] = [];
  private characters = 0;

  private constructor(private readonly handle: FileHandle) {}

  /** The file must not exist yet. */
  static async create(path: string): Promise<RenderingWriter> {
    return new RenderingWriter(await open(path, 'wx', 0o600));
  }

  async push(block: Block): Promise<void> {
    if (block.kind === 'rows') {
      await this.pushRows(block);
    } else if (block.kind === 'lines') {
      const sheet = this.sheet('', '', 'text');
      for (const [index, line] of block.lines.entries()) {
        await this.add(sheet, { number: block.firstLine + index, cells: shownLine(line), hidden: false });
      }
      await this.endChunk(sheet);
    } else if (block.kind === 'part' && block.part === 'hidden-sheet') {
      this.hiddenSheets.add(block.anchor.sheet ?? '');
    }
  }

  /** Writes the footer and brings all to disk. */
  async end(): Promise<void> {
    const footer: Footer = { kind: this.kind, sheets: [...this.sheets.values()] };
    const at = this.offset;
    await this.handle.writeFile(`${JSON.stringify(footer)}\n${trailer(at)}`);
    await this.handle.sync();
    await this.handle.close();
  }

  /** Closes it as it is; the caller removes the file. */
  async abandon(): Promise<void> {
    await this.handle.close();
  }

  private async pushRows({ grid, firstRow, rows, hiddenRows }: RowsBlock): Promise<void> {
    const sheet = this.sheet(grid.id, grid.sheet ?? (grid.table ? `Table ${grid.table}` : ''), 'grid');
    for (const [index, cells] of rows.entries()) {
      const number = firstRow + index;
      sheet.columns = Math.max(sheet.columns, cells.length);
      await this.add(sheet, { number, cells: shownRow(cells), hidden: hiddenRows?.has(number) === true });
    }
    await this.endChunk(sheet);
  }

  private sheet(id: string, name: string, kind: Footer['kind']): FooterSheet {
    const known = this.sheets.get(id);
    if (known) return known;
    if (this.kind === 'none') this.kind = kind;
    const hidden = this.hiddenSheets.has(name) && name !== '';
    const columns = kind === 'text' ? 1 : 0;
    const sheet: FooterSheet = { name, rows: 0, columns, hidden, chunks: [], hiddenRows: [] };
    this.sheets.set(id, sheet);
    return sheet;
  }

  private async add(sheet: FooterSheet, { number, cells, hidden }: Row): Promise<void> {
    sheet.rows = number;
    if (this.offset > MOST_BYTES) return;
    if (hidden && sheet.hiddenRows.length < MOST_HIDDEN_ROWS) sheet.hiddenRows.push(number);
    const line = JSON.stringify(cells);
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
