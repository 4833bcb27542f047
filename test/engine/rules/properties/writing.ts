import { Workbook } from 'exceljs';
import type { Cell, Figure, Output } from './output';
import { WORDS, type Language } from './words';

export interface Style {
  readonly language: Language;
  readonly decimal: '.' | ',';
  readonly thousands: '' | ',' | '.' | ' ' | '\u00a0' | '\u202f' | "'";
}

export const PLAIN: Style = { language: 'en', decimal: '.', thousands: '' };

function written({ header, rows }: Output, style: Style): string[][] {
  return [header, ...rows].map((cells) => cells.map((cell) => text(cell, style)));
}

function text(cell: Cell, style: Style): string {
  if ('word' in cell) return WORDS[cell.word][style.language];
  return 'name' in cell ? cell.name : digits(cell, style);
}

function digits({ value, decimals }: Figure, { decimal, thousands }: Style): string {
  const [whole = '', rest] = value.toFixed(decimals).split('.');
  const grouped = whole.replace(/(\d)(?=(?:\d{3})+$)/g, `$1${thousands}`);
  return rest === undefined ? grouped : `${grouped}${decimal}${rest}`;
}

type Format = (output: Output, style: Style) => Promise<Buffer> | Buffer;

const delimited =
  (delimiter: string): Format =>
  (output, style) =>
    Buffer.from(
      written(output, style)
        .map((row) => row.map(quoted(delimiter)).join(delimiter))
        .join('\r\n'),
    );

function quoted(delimiter: string): (cell: string) => string {
  return (cell) =>
    cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** File names with what writes them. All show the same table. */
export const FORMATS: Readonly<Record<string, Format>> = {
  't.csv': delimited(','),
  'semicolons.csv': delimited(';'),
  't.tsv': delimited('\t'),
  't.md': (output, style) => {
    const [header = [], ...rows] = written(output, style);
    const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    return Buffer.from([line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n'));
  },
  't.txt': (output, style) => {
    const all = written(output, style);
    const widths = (all[0] ?? []).map(
      (_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)) + 3,
    );
    const line = (cells: readonly string[]) =>
      cells
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('');
    return Buffer.from(all.map(line).join('\n'));
  },
  't.xlsx': async (output) => {
    const book = new Workbook();
    const sheet = book.addWorksheet('Table');
    for (const row of [output.header, ...output.rows]) {
      const added = sheet.addRow(row.map((cell) => ('decimals' in cell ? cell.value : text(cell, PLAIN))));
      row.forEach((cell, i) => {
        if ('decimals' in cell && cell.decimals > 0) {
          added.getCell(i + 1).numFmt = `0.${'0'.repeat(cell.decimals)}`;
        }
      });
    }
    return Buffer.from(await book.xlsx.writeBuffer());
  },
};
