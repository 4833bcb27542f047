import type { Block } from '../../engine/model/document';
import iconv from 'iconv-lite';
import { decodedText, withLineFeeds } from '../decoded-text';
import { modelIn } from './models-in-text';
import type { ByteSource, Reader } from '../reader';
import { Escapes } from './escapes';

const LINES_A_BLOCK = 1000;
const MAX_LINE = 1_000_000;

/**
 * Plain text, line by line. Line numbers are those of an editor. Of a line longer than a million characters only the
 * beginning is read, and the rest is said to be unread.
 */
export const textReader: Reader = {
  formats: [
    ...['txt', 'log', 'lst', 'json', 'yaml', 'toml', 'r', 'rmd', 'qmd', 'py', 'jl', 'sql'],
    ...['do', 'smcl', 'sas', 'sps', 'bib', 'sty'],
  ],
  async *read(source, { format, encoding = 'utf-8' }, inside): AsyncIterable<Block> {
    if (format === 'txt' && (await isTabbed(source, encoding))) {
      const { csvReader } = await import('../csv/csv-reader');
      yield* csvReader.read(source, { format: 'tsv', encoding }, inside);
      return;
    }
    let firstLine = 1;
    let held: string[] = [];
    const cut: number[] = [];
    const escapes = new Escapes();
    let model: string | undefined;
    for await (const lines of linesOf(decodedText(source, encoding))) {
      for (let at = 0; at < lines.length; at += LINES_A_BLOCK) {
        escapes.look(held);
        if (held.length > 0) yield { kind: 'lines', firstLine, lines: held, last: false };
        firstLine += held.length;
        if (firstLine === 1 && at === 0) model ??= modelIn(lines);
        held = lines.slice(at, at + LINES_A_BLOCK).map((line, index) => {
          if (line.length <= MAX_LINE) return line;
          cut.push(firstLine + index);
          return line.slice(0, MAX_LINE);
        });
      }
    }
    escapes.look(held);
    yield { kind: 'lines', firstLine, lines: held, last: true };
    if (model !== undefined) yield { kind: 'part', part: 'model', anchor: {}, text: model };
    yield* escapes.take();
    for (const line of cut) yield unreadRest(line);
  },
};

const HEAD_BYTES = 64 * 1024;
const LEAST_LINES = 3;

/** A table that a spreadsheet saved as "Unicode text": every line has the same tabs, so its fields are cells. */
async function isTabbed(source: ByteSource, encoding: string): Promise<boolean> {
  const head = withLineFeeds(iconv.decode(await source.read(0, HEAD_BYTES), encoding));
  const lines = head.split('\n').slice(0, source.size > HEAD_BYTES ? -1 : undefined);
  const tabs = lines.filter((line) => line.trim() !== '').map((line) => line.split('\t').length);
  return tabs.length >= LEAST_LINES && tabs[0] !== 1 && tabs.every((count) => count === tabs[0]);
}

/** Whole lines in batches; of a line that grows too long, one character more than is kept. */
async function* linesOf(pieces: AsyncIterable<string>): AsyncIterable<string[]> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest.length > MAX_LINE ? joinCut(rest, piece) : rest + piece).split('\n');
    rest = lines.pop() ?? '';
    if (lines.length > 0) yield lines;
  }
  if (rest !== '') yield [rest];
}

function joinCut(rest: string, piece: string): string {
  const end = piece.indexOf('\n');
  return rest.slice(0, MAX_LINE + 1) + (end === -1 ? '' : piece.slice(end));
}

function unreadRest(line: number): Block {
  const reason = `Line ${line} has more than a million characters; what follows the first million was not read.`;
  return { kind: 'unread', anchor: { line, start: MAX_LINE }, cause: 'limit', reason };
}
