import type { Block } from '../../engine/model/document';
import { openPdf, type OpenPdf } from './open-pdf';
import { readPage, unseenBlocks } from './read-page';

const MOST_REVISIONS = 10;
const MOST_PAGES = 300;
const START_BYTES = 1024;
const MOST_SAID = 50;

/**
 * Where earlier versions of the document end: a PDF that was changed often has the change at its end only, and all that
 * stood before it still in it. Offsets behind each `%%EOF` but the last, oldest first.
 */
function earlierEnds(bytes: Buffer): number[] {
  const ends: number[] = [];
  for (let at = bytes.indexOf(END); at !== -1; at = bytes.indexOf(END, at + END.length)) {
    if (bytes.lastIndexOf('startxref', at) > (ends.at(-1) ?? 0)) ends.push(at + END.length);
  }
  ends.pop();
  // A file made for the web has its first cross-reference table, with an end of its own, before the pages.
  const isLinear = bytes.subarray(0, START_BYTES).includes('/Linearized');
  return isLinear ? ends.slice(1) : ends;
}

const END = '%%EOF';

/** Lines of earlier versions that the last one no longer has. `now`: those it has. */
export async function* revisions(bytes: Buffer, now: ReadonlySet<string>): AsyncIterable<Block> {
  const ends = earlierEnds(bytes);
  const said = new Set<string>();
  for (const [index, end] of ends.slice(-MOST_REVISIONS).entries()) {
    const open = await openPdf(Uint8Array.from(bytes.subarray(0, end)));
    // What is no whole document by itself is no version: some programs write an end too many.
    if ('kind' in open) continue;
    const part = `version ${index + 1}`;
    try {
      yield* await olderLines(open, part, { now, said });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      const reason = `An earlier version in it is damaged (${why}).`;
      yield { kind: 'unread', anchor: { part }, cause: 'broken', reason };
    } finally {
      await open.close();
    }
  }
  if (ends.length > MOST_REVISIONS) {
    const reason = `It holds ${ends.length} earlier versions of itself; the latest ${MOST_REVISIONS} were read.`;
    yield { kind: 'unread', anchor: {}, cause: 'limit', reason };
  }
}

async function olderLines(
  open: OpenPdf,
  part: string,
  { now, said }: { now: ReadonlySet<string>; said: Set<string> },
): Promise<Block[]> {
  const layers = await open.pdf.getOptionalContentConfig();
  const blocks: Block[] = [];
  for (let number = 1; number <= Math.min(open.pdf.numPages, MOST_PAGES); number += 1) {
    const page = await open.pdf.getPage(number);
    const read = await readPage(open, page, layers);
    page.cleanup();
    const old = [...read.blocks, ...unseenBlocks(read.words)]
      .flatMap((block) => (block.kind === 'lines' ? block.lines : []))
      .filter((line) => {
        const known = plain(line);
        return known !== '' && !now.has(known) && !said.has(known);
      });
    if (old.length === 0) continue;
    for (const line of old) said.add(plain(line));
    const place = { page: number, part };
    const text = old.slice(0, MOST_SAID).map(plain).join(' / ');
    blocks.push({ kind: 'part', part: 'revision', anchor: place, text });
    blocks.push({ kind: 'lines', place, firstLine: 1, lines: old, last: true });
  }
  return blocks;
}

/** A line as it is compared: what only stands elsewhere on the page is the same. */
export function plain(line: string): string {
  const text = line.trim();
  return /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;
}
