import { notableAmong } from '../words-in-bytes';
import { isNotable } from '../notable';
import { unpackedStream, type PdfObject } from './objects';
import { spansIn } from './spans';
import { showsText } from './strings';
import { isPicture } from './undrawn';

const NAME = /\/([^\s()<>[\]{}/%]{9,200})/g;
const WRITTEN = /#([0-9A-F]{2})/gi;
/** A program of a font: its copyright says who drew the letters, in every document that is set in them. */
const FONT = /\/Length[123]\b|\/Subtype\s{0,9}\/(?:Type1C|CIDFontType0C|OpenType)\b/;
const PICTURE = { begin: /\bID\s/g, end: /\sEI\b/g };

/** Names that may be an address, a number or a key, and words of that kind in streams that are neither page nor picture. */
export function notableNames(object: PdfObject): string[] {
  const names = namesIn(object.source);
  if (!object.stream || isPicture(object) || FONT.test(object.source)) return names;
  const bytes = unpackedStream(object);
  if (!bytes) return names;
  const content = bytes.toString('latin1');
  if (!showsText(content)) return [...names, ...notableAmong(bytes).filter((text) => !isDrawing(text))];
  const pixels = [...spansIn(content, PICTURE.begin, PICTURE.end)].flatMap((picture) =>
    notableAmong(Buffer.from(picture, 'latin1')),
  );
  return [...names, ...namesIn(content), ...pixels];
}

/** A figure, an operator, or what the page calls a font or a state. */
const DRAWS = /^(?:[-+]?[\d.]+|[A-Za-z*'"]{1,2}\d?|\/[A-Za-z]{1,4}\d{0,4})$/;
/** The colours of nearly every document, described by whoever measured them. */
const COLOURS = /\bIEC ?61966-2[.-]1\b/;

/** `271 346 234 333 207 308 c`: lines that are drawn, such as the letters of a font of the document's own. */
function isDrawing(text: string): boolean {
  return (
    COLOURS.test(text) ||
    text
      .trim()
      .split(/\s+/)
      .every((word) => DRAWS.test(word))
  );
}

function namesIn(source: string): string[] {
  return [...source.matchAll(NAME)]
    .map(([, name = '']) => name.replace(WRITTEN, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))))
    .filter(isNotable);
}
