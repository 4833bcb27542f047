import type { Place } from '../../engine/model/anchor';
import type { Block } from '../../engine/model/document';
import { Content } from './content';
import { readMasterPages } from './master-pages';
import { handlingOfOdf } from './parts';
import { readPrinter } from './settings';
import { OdfStyles } from './styles';
import { Named } from '../office/named';
import { inPackage } from '../office/open-package';
import type { Package } from '../office/package';
import { readRest } from '../office/rest';
import { ShownWords } from '../office/shown-words';
import type { Reader, ReadInside } from '../reader';
import { xmlSteps } from '../xml/read-xml';

/**
 * OpenDocument, as LibreOffice writes it: sheets as grids, texts as lines with their tables, slides as pages. Charts and
 * tables embedded in it stand in folders of the same package and are read in the same way.
 */
export const odfReader: Reader = {
  formats: ['ods', 'odt', 'odp'],
  read: (source, _recognised, inside) => inPackage(source, readPackage, inside),
};

const CONTENT = /^(.*\/)?content\.xml$/i;

async function* readPackage(pack: Package, inside: ReadInside): AsyncIterable<Block> {
  if (await isEncrypted(pack)) {
    const reason = 'A password protects the document. Save it without one.';
    yield { kind: 'unread', anchor: {}, cause: 'encrypted', reason };
    return;
  }
  if (!pack.has('content.xml')) {
    const reason = 'It has no content that could be read.';
    yield { kind: 'unread', anchor: {}, cause: 'broken', reason };
  }
  const named = new Named();
  const shown = new ShownWords();
  yield* shown.of(readContent(pack, '', named));
  for (const { name } of pack.rest().filter((entry) => CONTENT.test(entry.name))) {
    yield* shown.of(readContent(pack, name.replace(CONTENT, '$1'), named));
  }
  yield* named.rest({});
  yield* await readPrinter(pack);
  yield* readRest(pack, inside, { kindOf: handlingOfOdf, shown });
}

/** The content of the document, or of an object in its folder. */
async function* readContent(pack: Package, folder: string, named: Named): AsyncIterable<Block> {
  const base: Place = folder === '' ? {} : { part: folder.slice(0, -1) };
  const styles = new OdfStyles();
  const around = await readMasterPages(pack, `${folder}styles.xml`, styles, base);
  const entry = pack.take(`${folder}content.xml`);
  if (!entry) return;
  const content = new Content({ base, styles, named });
  try {
    for await (const ended of xmlSteps(entry, content)) if (!ended) yield* content.takeSome();
  } catch (error) {
    pack.note({ part: entry.name }, error);
  }
  yield* content.takeRest();
  yield* around;
  if (folder !== '' && content.state.isDocument) {
    yield {
      kind: 'part',
      part: 'embedded-object',
      anchor: base,
      text: `${base.part ?? ''}, ${entry.bytes} bytes`,
    };
  }
}

/** Programs lock parts one by one, and list in the manifest how. */
async function isEncrypted(pack: Package): Promise<boolean> {
  let found = false;
  await pack.read('META-INF/manifest.xml', {
    open(name) {
      if (name === 'encryption-data') found = true;
    },
  });
  return found;
}
