import type { Block } from '../engine/model/document';
import { UnpackBudget } from './archive/budget';
import { MOST_DEPTH } from './inside';
import type { ByteSource, Recognised } from './reader';
import { archiveOf, readDocument, recognise } from './registry';

/** A file to be checked: one that was handed in, or an entry of an archive. */
export interface FoundFile {
  /** As the report names it; entries as `a.zip!/inner.csv`. */
  readonly path: string;
  /** The path of the archive that it lies in. */
  readonly archive?: string;
  /** Readable until its `end`. */
  readonly source: ByteSource;
  readonly recognised: Recognised;
}

/**
 * A file begins, blocks of it follow, it ends. Between an archive's beginning and its end its entries begin and end, one
 * after another.
 */
export type WalkStep =
  | { readonly kind: 'file'; readonly file: FoundFile }
  | { readonly kind: 'block'; readonly file: FoundFile; readonly block: Block }
  | { readonly kind: 'end'; readonly file: FoundFile };

/** Which pages of a file are asked for, by its path; all where it does not say. */
type PagesOf = (path: string) => ReadonlySet<number> | undefined;

/**
 * A file and every file in it, however deep, each read by its own reader. Throws errors of the system only.
 *
 * @param pagesOf where only some are asked for: a reader may pass the others over
 */
export function walkFiles(
  source: ByteSource,
  path: string,
  pagesOf: PagesOf = () => undefined,
): AsyncIterable<WalkStep> {
  return walk({ path, name: path, source }, { depth: 0, budget: new UnpackBudget(source.size), pagesOf });
}

interface Met {
  readonly path: string;
  readonly name: string;
  readonly archive?: string;
  readonly source: ByteSource;
}

interface Level {
  readonly depth: number;
  readonly budget: UnpackBudget;
  readonly pagesOf: PagesOf;
}

async function* walk({ path, name, archive, source }: Met, level: Level): AsyncIterable<WalkStep> {
  const file: FoundFile = { path, archive, source, recognised: await recognise(source, name) };
  yield { kind: 'file', file };
  const open = await archiveOf(file.recognised.format);
  if (!open) {
    const pages = level.pagesOf(path);
    for await (const block of readDocument(source, file.recognised, {
      budget: level.budget,
      ...(pages && { pages }),
    }))
      yield { kind: 'block', file, block };
  } else if (level.depth > MOST_DEPTH) {
    yield { kind: 'block', file, block: tooDeep() };
  } else {
    const inner = { ...level, depth: level.depth + 1 };
    for await (const item of open({ source, name, budget: level.budget })) {
      if (item.kind !== 'entry') yield { kind: 'block', file, block: item };
      else yield* walk({ ...item, path: `${path}!/${item.path}`, archive: path }, inner);
    }
  }
  yield { kind: 'end', file };
}

function tooDeep(): Block {
  const reason = `It lies in an archive in an archive, ${MOST_DEPTH} deep: nothing deeper is unpacked.`;
  return { kind: 'unread', anchor: {}, cause: 'bomb', reason };
}
