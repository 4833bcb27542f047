import { parseXml } from '../xml/read-xml';

const MOST_TEXT = 2000;
const MOST_PIECES = 200;
const SHARED = 100;

/** Texts and attributes of an XMP block, by their own names: lists stand under the name of what they list. */
export function textsOfXmp(xmp: string): (readonly [name: string, value: string])[] {
  const found: (readonly [string, string])[] = [];
  const open: string[] = [];
  try {
    parseXml(xmp.replace(/<\?xpacket[^>]*\?>/g, '').trim(), {
      open: (name, attributes) => {
        open.push(name);
        for (const [key, value] of Object.entries(attributes)) {
          if (!key.startsWith('xmlns') && value !== '') found.push([key.slice(key.indexOf(':') + 1), value]);
        }
      },
      text: (text) => {
        const name = open.findLast((element) => !LISTS.has(element));
        if (text.trim() !== '' && name !== undefined)
          found.push(...piecesOf(text.trim()).map((piece) => [name, piece] as const));
        return true;
      },
      close: () => open.pop(),
    });
  } catch {
    // Damaged, or of a kind that is not read: what was found until then stands.
  }
  return found;
}

/** A long text as several, so that none is cut; each begins with the end of the one before. */
function piecesOf(text: string): string[] {
  const count = Math.min(MOST_PIECES, Math.ceil(text.length / MOST_TEXT));
  return Array.from({ length: count }, (_, at) =>
    text.slice(Math.max(0, at * MOST_TEXT - SHARED), (at + 1) * MOST_TEXT),
  );
}

const LISTS: ReadonlySet<string> = new Set(['li', 'Seq', 'Bag', 'Alt', 'Description']);
