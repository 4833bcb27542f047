import { createInflate } from 'node:zlib';
import type { Block } from '../../engine/model/document';
import type { ByteSource, Reader } from '../reader';
import { isZlib } from '../sniff/packed';
import { classesInWords } from './classes-in-words';
import { NoPickle, walkPickle, type PickleContent } from './walk-pickle';

const MOST_BYTES = 200_000_000;
const LINES_A_BLOCK = 1000;

/**
 * Python's pickles, also by joblib and old PyTorch: what they would build is named, and their texts are read as lines.
 * Nothing is built: loading a pickle runs whatever it names.
 */
export const pickleReader: Reader = {
  formats: ['pickle'],
  async *read(source: ByteSource): AsyncIterable<Block> {
    if (source.size > MOST_BYTES) {
      const reason = `It has more than ${MOST_BYTES / 1_000_000} MB, too many to be read whole.`;
      yield { kind: 'part', part: 'model', anchor: {}, text: 'a saved Python object' };
      yield { kind: 'unread', anchor: {}, cause: 'limit', reason };
      return;
    }
    try {
      const { bytes, behind: packedBehind } = await inflated(await source.read(0, source.size));
      const content = walkPickle(bytes);
      yield { kind: 'part', part: 'model', anchor: {}, text: wordsOn(content) };
      if (content.classes.some((name) => FRAME.test(name))) {
        yield {
          kind: 'part',
          part: 'data-file',
          anchor: {},
          text: 'a data frame that pandas or another library saved',
        };
      }
      yield* commands(content.classes);
      yield* textLines(content.texts);
      const rest = bytes.length - content.end;
      if (rest > 0) yield behind(rest, content);
      if (packedBehind > 0) yield nobodys(packedBehind);
    } catch (error) {
      if (!(error instanceof NoPickle)) throw error;
      yield { kind: 'part', part: 'model', anchor: {}, text: 'a saved Python object' };
      yield {
        kind: 'unread',
        anchor: {},
        cause: 'broken',
        reason: `The pickle is damaged: ${error.message}.`,
      };
    }
  },
};

/** What no data needs: whoever loads the pickle runs it. */
const COMMAND =
  /^(?:os|posix|nt|subprocess|socket|shutil|ctypes|runpy|pty|sys|webbrowser|importlib)\.|\.(?:eval|exec|compile|__import__|open)$/;

/** Tables of records, by the classes that hold them. */
const FRAME = /^(?:pandas\b.*\.(?:DataFrame|Series)|polars\b.*\.(?:DataFrame|Series)|pyarrow\.lib\..*Table)$/;

function* commands(classes: readonly string[]): Iterable<Block> {
  for (const name of classes.filter((one) => COMMAND.test(one))) {
    yield { kind: 'part', part: 'script', anchor: {}, text: `${name}, which loading it would run` };
  }
}

function wordsOn({ classes, binaryBytes }: PickleContent): string {
  const data = binaryBytes > 0 ? ` with ${binaryBytes} bytes of numbers or encoded content` : '';
  return `a saved Python object (${classesInWords(classes)})${data}`;
}

function* textLines(texts: readonly string[]): Iterable<Block> {
  for (let at = 0; at === 0 || at < texts.length; at += LINES_A_BLOCK) {
    const lines = texts.slice(at, at + LINES_A_BLOCK).map((text) => text.replace(/\s+/g, ' '));
    const last = at + LINES_A_BLOCK >= texts.length;
    yield { kind: 'lines', firstLine: at + 1, lines, format: 'txt', last };
  }
}

/** joblib and NumPy write arrays behind the pickle that names them; other bytes there are nobody's. */
function behind(bytes: number, { classes }: PickleContent): Block {
  const isArray = classes.some((name) => name.startsWith('joblib.') || name.startsWith('numpy'));
  if (isArray) {
    const reason = `${bytes} bytes of arrays behind the object are not read.`;
    return { kind: 'unread', anchor: {}, cause: 'unsupported', reason };
  }
  return nobodys(bytes);
}

function nobodys(bytes: number): Block {
  return { kind: 'part', part: 'hidden-bytes', anchor: {}, text: `${bytes} bytes after its end` };
}

/** What joblib packed, and how many bytes follow that. */
async function inflated(file: Buffer): Promise<{ readonly bytes: Buffer; readonly behind: number }> {
  if (!isZlib(file)) return { bytes: file, behind: 0 };
  const inflate = createInflate();
  const pieces: Buffer[] = [];
  let length = 0;
  inflate.end(file);
  try {
    for await (const piece of inflate) {
      if (!Buffer.isBuffer(piece)) continue;
      length += piece.length;
      if (length > MOST_BYTES) throw new NoPickle(`it unpacks to more than ${MOST_BYTES / 1_000_000} MB`);
      pieces.push(piece);
    }
  } catch (error) {
    if (error instanceof NoPickle) throw error;
    throw new NoPickle(`it cannot be unpacked (${error instanceof Error ? error.message : 'damaged'})`);
  }
  return { bytes: Buffer.concat(pieces), behind: file.length - inflate.bytesWritten };
}
