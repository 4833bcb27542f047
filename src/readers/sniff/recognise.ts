import type { ByteSource, Recognised } from '../reader';
import { encodingOf } from './encoding';
import { formatOfMagic, isZip } from './magic';
import { kindOfOle2 } from './ole2';
import { formatOfPacked, isPackedPickle } from './packed';
import { textFormat } from './text-format';
import { kindOfZip } from './zip-kind';

const SAMPLE_BYTES = 64 * 1024;

/**
 * What a file is, by its bytes: the name only tells text kinds apart. Reads the first and the last 64 kB (of a zip
 * more of its end, where the directory is).
 */
export async function recognise(source: ByteSource, name: string): Promise<Recognised> {
  const head = await source.read(0, SAMPLE_BYTES);
  if (isZip(head)) return { format: await kindOfZip(source, head) };
  const binary = formatOfMagic(head);
  if (binary === 'ole2') return { format: (await kindOfOle2(source, head)).format };
  if (binary) return { format: await formatOfPacked(source, binary) };
  if (isPackedPickle(head)) return { format: 'pickle' };
  const tail = await source.read(Math.max(SAMPLE_BYTES, source.size - SAMPLE_BYTES), SAMPLE_BYTES);
  const encoding = await encodingOf(head, tail);
  if (encoding === undefined) return { format: 'unknown' };
  const text = encoding.startsWith('utf-16') ? asciiOfWide(head) : head.toString('latin1');
  return { format: textFormat(endingOf(name), text), encoding };
}

/** Enough of UTF-16 to see how text begins and what separates it. */
function asciiOfWide(head: Buffer): string {
  return head
    .toString('latin1')
    .replaceAll('\0', '')
    .replace(/^(\xff\xfe|\xfe\xff)/, '');
}

function endingOf(name: string): string {
  const base = name.slice(name.lastIndexOf('/') + 1);
  return base.includes('.') ? base.slice(base.lastIndexOf('.') + 1) : '';
}
