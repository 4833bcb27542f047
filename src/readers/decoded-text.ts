import iconv from 'iconv-lite';
import type { ByteSource } from './reader';

/**
 * The source's text in pieces, byte order mark removed, every line end `\n`. A character or a `\r\n` that two pieces
 * of bytes share is never split. Bytes that are no character in the encoding become U+FFFD.
 */
export async function* decodedText(source: ByteSource, encoding: string): AsyncIterable<string> {
  const decoder = iconv.getDecoder(encoding);
  let endedInReturn = false;
  for await (const chunk of source.stream()) {
    if (!(chunk instanceof Buffer)) continue;
    let text = decoder.write(chunk);
    if (text === '') continue;
    // A `\r` at the end of a piece already stood for the line end of which this `\n` is the second half.
    if (endedInReturn && text.startsWith('\n')) text = text.slice(1);
    endedInReturn = text.endsWith('\r');
    yield withLineFeeds(text);
  }
  const rest = decoder.end();
  if (rest !== undefined && rest !== '') yield withLineFeeds(rest);
}

export function withLineFeeds(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return lines.includes(UNIT) || lines.includes(RECORD)
    ? lines.replaceAll(UNIT, '\t').replaceAll(RECORD, '\n')
    : lines;
}

/** ASCII has signs of its own between fields and records, which databases write to be safe from all others (`.mode ascii`). */
const UNIT = '\u001f';
const RECORD = '\u001e';
