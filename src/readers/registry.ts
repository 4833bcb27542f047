import type { Block } from '../engine/model/document';
import { notUnpacked, type OpenArchive } from './archive/archive';
import { UnpackBudget } from './archive/budget';
import { NotUnpacked } from './archive/not-unpacked';
import { MOST_DEPTH, placedInside } from './inside';
import type { ByteSource, Reader, ReadInside, Recognised } from './reader';
import { recognise } from './sniff/recognise';
export { recognise };

type Load = () => Promise<Reader>;

const delimited: Load = async () => (await import('./csv/csv-reader')).csvReader;
const plain: Load = async () => (await import('./text/text-reader')).textReader;
const workbook: Load = async () => (await import('./xlsx/xlsx-reader')).xlsxReader;
const wordDocument: Load = async () => (await import('./docx/docx-reader')).docxReader;
const statistics: Load = async () => (await import('./stats/statistics-reader')).statisticsReader;
const pdf: Load = async () => (await import('./pdf/pdf-reader')).pdfReader;
const image: Load = async () => (await import('./image/image-reader')).imageReader;
const presentation: Load = async () => (await import('./pptx/pptx-reader')).pptxReader;
const richText: Load = async () => (await import('./rtf/rtf-reader')).rtfReader;
const openDocument: Load = async () => (await import('./odf/odf-reader')).odfReader;
const page: Load = async () => (await import('./html/html-reader')).htmlReader;
const notebook: Load = async () => (await import('./notebook/notebook-reader')).notebookReader;
const markup: Load = async () => (await import('./xml/xml-reader')).xmlReader;
const json: Load = async () => (await import('./json/json-reader')).jsonReader;
const jsonLines: Load = async () => (await import('./json/json-lines-reader')).jsonLinesReader;
const drawing: Load = async () => (await import('./svg/svg-reader')).svgReader;
const markdown: Load = async () => (await import('./markdown/markdown-reader')).markdownReader;
const latex: Load = async () => (await import('./latex/latex-reader')).latexReader;
const metafile: Load = async () => (await import('./metafile/metafile-reader')).metafileReader;
const ole: Load = async () => (await import('./ole/ole-reader')).oleReader;
const closed: Load = async () => (await import('./closed/closed-reader')).closedReader;

/** Who reads what. Loaded when needed, so that checking a small CSV costs no code for workbooks. */
const READERS: ReadonlyMap<string, Load> = new Map<string, Load>([
  ...each(['csv', 'tsv'], delimited),
  ...each(['txt', 'log', 'lst', 'yaml', 'toml', 'bib', 'sty'], plain),
  ...each(['r', 'rmd', 'qmd', 'py', 'jl', 'sql', 'do', 'smcl', 'sas', 'sps'], plain),
  ...each(['xlsx', 'xlsm'], workbook),
  ...each(['docx', 'docm'], wordDocument),
  ...each(['pdf'], pdf),
  ...each(['png', 'jpeg', 'gif', 'webp', 'tiff'], image),
  ...each(
    ['rds', 'rdata', 'pickle', 'dta', 'sav', 'sas7bdat', 'xpt', 'parquet', 'feather', 'npy'],
    statistics,
  ),
  ...each(['sqlite', 'mat', 'hdf5', 'onnx', 'pt', 'safetensors', 'gguf'], statistics),
  ...each(['pptx', 'pptm'], presentation),
  ...each(['ods', 'odt', 'odp'], openDocument),
  ...each(['rtf'], richText),
  ...each(['ole2', 'xls', 'doc', 'ppt'], ole),
  ...each(['emf', 'wmf'], metafile),
  ...each(['rar'], closed),
  ...each(['md'], markdown),
  ...each(['tex'], latex),
  ...each(['html'], page),
  ...each(['svg'], drawing),
  ...each(['json'], json),
  ...each(['jsonl'], jsonLines),
  ...each(['xml'], markup),
  ...each(['ipynb'], notebook),
]);

function each(formats: readonly string[], load: Load): (readonly [string, Load])[] {
  return formats.map((format) => [format, load] as const);
}

/** What holds files: whoever reads one gets each file in it. */
const ARCHIVES: ReadonlyMap<string, () => Promise<OpenArchive>> = new Map<string, () => Promise<OpenArchive>>(
  [
    ['zip', async () => (await import('./archive/zip')).openZipArchive],
    ['gz', async () => (await import('./archive/gzip')).openGzipArchive],
    ['bz2', async () => (await import('./archive/bzip2')).openBzip2Archive],
    ['xz', async () => (await import('./archive/xz')).openXzArchive],
    ['zst', async () => (await import('./archive/zstd')).openZstdArchive],
    ['tar', async () => (await import('./archive/tar')).openTarArchive],
    ['7z', async () => (await import('./archive/seven-zip')).openSevenZipArchive],
  ],
);

/** For a format that holds files, the way to walk them; a check gives each of them a report of its own. */
export async function archiveOf(format: string): Promise<OpenArchive | undefined> {
  return ARCHIVES.get(format)?.();
}

/**
 * The document in a file. A format without a reader is one `unread` block, so that its file is never passed. Errors
 * of the system (the file is gone, the disk fails) are thrown; nothing in the bytes is.
 */
export function readDocument(
  source: ByteSource,
  recognised: Recognised,
  {
    budget = new UnpackBudget(source.size),
    pages,
  }: { budget?: UnpackBudget; pages?: ReadonlySet<number> } = {},
): AsyncIterable<Block> {
  return new Reading(budget).at(0, { name: '', source, recognised, ...(pages && { pages }) });
}

interface FileToRead {
  readonly name: string;
  readonly source: ByteSource;
  readonly recognised: Recognised;
  /** The only ones that are asked for; all by default. */
  readonly pages?: ReadonlySet<number>;
}

/** One file with all that lies in it, which unpacks within one budget. */
class Reading {
  constructor(private readonly budget: UnpackBudget) {}

  async *at(depth: number, file: FileToRead): AsyncIterable<Block> {
    const { source, recognised, pages } = file;
    const load = READERS.get(recognised.format);
    const openArchive = await archiveOf(recognised.format);
    if (openArchive) yield* this.entries(openArchive, depth, file);
    else if (load) yield* (await load()).read(source, recognised, this.insideAt(depth + 1), pages);
    else yield noReader(recognised.format);
  }

  private async *entries(
    open: OpenArchive,
    depth: number,
    { name, source }: FileToRead,
  ): AsyncIterable<Block> {
    for await (const item of open({ source, name, budget: this.budget })) {
      if (item.kind === 'entry') yield* this.inside(depth + 1, item.path, item);
      else yield item;
    }
  }

  /** What an archive unpacks has been paid for; what a document holds has not. */
  private insideAt(depth: number): ReadInside {
    return (part, name, source) => this.paid(depth, part, { name, source });
  }

  private async *paid(
    depth: number,
    part: string,
    file: Pick<FileToRead, 'name' | 'source'>,
  ): AsyncIterable<Block> {
    try {
      this.budget.spend(file.source.size);
    } catch (error) {
      if (!(error instanceof NotUnpacked)) throw error;
      yield notUnpacked(error, part);
      return;
    }
    yield* this.inside(depth, part, file);
  }

  private async *inside(
    depth: number,
    part: string,
    file: Pick<FileToRead, 'name' | 'source'>,
  ): AsyncIterable<Block> {
    if (depth > MOST_DEPTH) {
      const reason = `It lies in a file in a file, ${MOST_DEPTH} deep: nothing deeper is read.`;
      yield { kind: 'unread', anchor: { part }, cause: 'limit', reason };
      return;
    }
    const recognised = await recognise(file.source, file.name);
    yield* placedInside(part, recognised.format, this.at(depth, { ...file, recognised }));
  }
}

function noReader(format: string): Block {
  const what = format === 'unknown' ? 'files of this kind' : `${format} files`;
  return { kind: 'unread', anchor: {}, cause: 'unsupported', reason: `Sluice cannot read ${what} yet.` };
}
