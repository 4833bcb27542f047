import type { Block } from '../../engine/model/document';
import type { ByteSource, Reader, ReadInside, Recognised } from '../reader';
import { UnpackBudget } from '../archive/budget';
import { openZipArchive } from '../archive/zip';

const WORDS: ReadonlyMap<string, string> = new Map([
  ['onnx', 'an ONNX model'],
  ['pt', 'a PyTorch model'],
  ['safetensors', 'the weights of a model (safetensors)'],
  ['gguf', 'a language model (GGUF)'],
]);

/** Models known by their first bytes. Of PyTorch's archive the pickle inside is read; weights are numbers to nobody. */
export const modelFileReader: Reader = {
  formats: [...WORDS.keys()],
  async *read(source: ByteSource, { format }: Recognised, inside: ReadInside): AsyncIterable<Block> {
    yield { kind: 'part', part: 'model', anchor: {}, text: WORDS.get(format) ?? `a ${format} file` };
    if (format === 'pt') yield* pickleWithin(source, inside);
    const reason = 'The numbers in a model are not read.';
    yield { kind: 'unread', anchor: {}, cause: 'unsupported', reason };
  },
};

async function* pickleWithin(source: ByteSource, inside: ReadInside): AsyncIterable<Block> {
  for await (const item of openZipArchive({ source, name: '', budget: new UnpackBudget(source.size) })) {
    if (item.kind !== 'entry') yield item;
    else if (item.path.endsWith('.pkl')) yield* inside(item.path, item.name, item.source);
  }
}
