import { SaxesParser } from 'saxes';
import type { Block } from '../../engine/model/document';
import { decodedText } from '../decoded-text';
import { withInnerFiles } from '../found';
import { Doctypes } from '../html/doctypes';
import { Page } from '../html/page';
import type { MarkupHandler } from '../html/tokens';
import type { Reader } from '../reader';

/**
 * Drawings: the same as the ones in pages, read as XML. Document types are passed over and never expanded: a drawing that
 * needs one is read up to the first name that is not known.
 */
export const svgReader: Reader = {
  formats: ['svg'],
  async *read(source, { encoding = 'utf-8' }, inside): AsyncIterable<Block> {
    const page = new Page({ numbered: false });
    const parser = parserFor(page);
    let problem: string | undefined;
    const doctypes = new Doctypes();
    parser.on('error', (error) => {
      problem ??= error.message;
    });
    for await (const piece of decodedText(source, encoding)) {
      for (const said of doctypes.take(piece)) page.comment(said);
      parser.write(piece);
      if (problem !== undefined) break;
      yield* withInnerFiles(page.take(), inside);
    }
    for (const said of doctypes.end()) page.comment(said);
    if (problem === undefined) parser.close();
    if (parser.xmlDecl.encoding !== undefined) page.comment(parser.xmlDecl.encoding);
    yield* withInnerFiles(page.end(), inside);
    for (const { letters, wide } of page.lettered)
      yield* (await import('./read-letters')).readLetters(letters, wide);
    if (problem !== undefined) yield broken(problem);
  },
};

const MOST_DEPTH = 10_000;

function parserFor(page: MarkupHandler): SaxesParser<{ position: false; xmlns: false }> {
  const parser = new SaxesParser({ position: false, xmlns: false as const });
  let depth = 0;
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    depth += 1;
    if (depth > MOST_DEPTH) parser.fail(`its elements nest more than ${MOST_DEPTH} deep`);
    const known = new Map(Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), value]));
    page.open(localName(name), known, isSelfClosing);
  });
  parser.on('text', (text) => {
    page.text(text);
  });
  parser.on('cdata', (text) => {
    page.text(text);
  });
  parser.on('comment', (text) => {
    page.comment(text);
  });
  parser.on('processinginstruction', ({ target, body }) => {
    page.comment(`${target} ${body}`);
  });
  parser.on('closetag', ({ name, isSelfClosing }) => {
    depth -= 1;
    if (!isSelfClosing) page.close(localName(name));
  });
  return parser;
}

/** Only the prefix of the drawing's own elements says nothing. */
function localName(name: string): string {
  return name.toLowerCase().replace(/^svg:/, '');
}

function broken(problem: string): Block {
  const reason = `The drawing is damaged, or is not read from here on: ${problem}.`;
  return { kind: 'unread', anchor: {}, cause: 'broken', reason };
}
