import type { Block } from '../../engine/model/document';
import { decodedText } from '../decoded-text';
import { withInnerFiles } from '../found';
import { START_OF_MADE } from './made-tables';
import { Page } from './page';
import { HtmlTokens } from './tokens';
import type { ByteSource, Reader } from '../reader';

/** Pages: read as browsers do, in a stream; see `Page` for what comes of it. */
export const htmlReader: Reader = {
  formats: ['html'],
  async *read(source, { encoding = 'utf-8' }, inside): AsyncIterable<Block> {
    const page = new Page({ numbered: await hasSeveralTables(source, encoding) });
    const tokens = new HtmlTokens(page);
    for await (const piece of decodedText(source, encoding)) {
      const goesOn = tokens.write(piece);
      yield* withInnerFiles(page.take(), inside);
      if (!goesOn) {
        yield tooLong();
        break;
      }
    }
    tokens.end();
    yield* withInnerFiles(page.end(), inside);
    if (tokens.endsInTag) yield cutOff();
  },
};

/** Anchors name the table only where there are several, so that this must be known before the first. */
async function hasSeveralTables(source: ByteSource, encoding: string): Promise<boolean> {
  let count = 0;
  let rest = '';
  for await (const piece of decodedText(source, encoding)) {
    const text = rest + piece;
    count += (text.match(START_OF_TABLE)?.length ?? 0) + (piece.match(START_OF_MADE)?.length ?? 0);
    if (count > 1) return true;
    rest = text.slice(text.lastIndexOf('<')).slice(0, '<table'.length);
    if (/^<table[\s>/]/i.test(rest)) rest = '';
  }
  return false;
}

const START_OF_TABLE = /<table[\s>/]/gi;

function cutOff(): Block {
  const reason = 'It ends in the middle of a tag, of which no program shows anything.';
  return { kind: 'unread', anchor: {}, cause: 'broken', reason };
}

function tooLong(): Block {
  const reason =
    'One tag, comment or word goes on for more than 64 million characters; what follows was not read.';
  return { kind: 'unread', anchor: {}, cause: 'limit', reason };
}
