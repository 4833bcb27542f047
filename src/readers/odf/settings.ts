import type { Block } from '../../engine/model/document';
import { attributeOf } from '../office/attribute';
import { notableIn } from '../words-in-bytes';
import type { Package } from '../office/package';
import { TextLines } from '../office/text-lines';

const PATH = 'settings.xml';
/** Settings are numbers and switches; a longer text is looked at as text. What a printer's driver keeps is its own. */
const LONG = 60;
const OF_DRIVERS: ReadonlySet<string> = new Set(['PrinterSetup']);

/** The printer that a document was last set up for, and whatever text its settings hold. */
export async function readPrinter(pack: Package): Promise<Block[]> {
  const lines = new TextLines({ part: PATH });
  const found: Block[] = [];
  let name = '';
  let text = '';
  await pack.read(PATH, {
    open(element, attributes) {
      if (element === 'config-item') name = attributeOf(attributes, 'name') ?? '';
      text = '';
    },
    text(piece) {
      text += piece;
      return false;
    },
    close(element) {
      if (element !== 'config-item' || text.trim() === '') return;
      if (name === 'PrinterName') {
        found.push({
          kind: 'part',
          part: 'property',
          anchor: { part: PATH },
          text: `printer: ${text.trim()}`,
        });
      } else if (OF_DRIVERS.has(name)) {
        for (const line of notableIn(Buffer.from(text, 'base64'))) lines.add(line);
      } else if (text.length > LONG) lines.add(text);
    },
  });
  return lines.isEmpty ? found : [...found, lines.take(true)];
}
