import type { Block } from '../../engine/model/document';
import { readComments } from './comments';
import { readSettings } from './settings';
import { Story } from './story';
import type { StoryContext } from './story-text';
import { Styles } from './styles';
import { Named } from '../office/named';
import { inPackage } from '../office/open-package';
import type { Package, Relationship } from '../office/package';
import { readRest } from '../office/rest';
import { ShownWords } from '../office/shown-words';
import type { Reader, ReadInside } from '../reader';
import { xmlSteps } from '../xml/read-xml';

/** Stories beside the body, in the order in which a person comes to them. */
const STORIES: readonly string[] = ['header', 'footer', 'footnotes', 'endnotes'];
/** The same by name: a part that nothing refers to is content all the same. */
const STORY_PARTS = /^word\/(?:(?:header|footer)\d*|footnotes|endnotes|document\d*)\.xml$/i;

/**
 * Word's documents: the body's paragraphs as lines and its tables as grids, then headers, footers and notes, each a text
 * with its part as place, and all that leaves with the file unseen.
 */
export const docxReader: Reader = {
  formats: ['docx', 'docm'],
  read: (source, _recognised, inside) => inPackage(source, readPackage, inside),
};

async function* readPackage(pack: Package, inside: ReadInside): AsyncIterable<Block> {
  const root = (await pack.relationships('')).find(({ type }) => type === 'officeDocument');
  const main = root?.target ?? 'word/document.xml';
  const relationships = await pack.relationships(main);
  const named = new Named();
  const styles = await Styles.read(pack, pathOf(relationships, 'styles') ?? 'word/styles.xml');
  const shared = { styles, named, count: { tables: 0 }, commentLines: new Map<string, number>() };
  if (!pack.has(main)) {
    const reason = 'It has no document that could be read.';
    yield { kind: 'unread', anchor: {}, cause: 'broken', reason };
  }
  const shown = new ShownWords();
  yield* shown.of(readStory(pack, { ...shared, place: {}, part: main }));
  for (const type of STORIES) {
    for (const { target } of relationships.filter((link) => link.type === type && !link.external)) {
      yield* readStory(pack, { ...shared, place: { part: target }, part: target });
    }
  }
  for (const { name } of pack.rest().filter((part) => STORY_PARTS.test(part.name))) {
    yield* readStory(pack, { ...shared, place: { part: name }, part: name });
  }
  const comments = pathOf(relationships, 'comments');
  if (comments !== undefined) yield* await readComments(pack, comments, shared.commentLines);
  const settings = pathOf(relationships, 'settings');
  if (settings !== undefined) yield* await readSettings(pack, settings);
  yield* readGlossary(pack, relationships, shared);
  yield* named.rest({ part: main });
  yield* readRest(pack, inside, { shown });
}

/** Texts kept for later use, as behind the fields of a template. */
async function* readGlossary(
  pack: Package,
  relationships: readonly Relationship[],
  shared: Omit<StoryContext, 'place' | 'part'>,
): AsyncIterable<Block> {
  const path = pathOf(relationships, 'glossaryDocument');
  if (path !== undefined) yield* readStory(pack, { ...shared, place: { part: path }, part: path });
}

async function* readStory(pack: Package, context: StoryContext): AsyncIterable<Block> {
  const entry = pack.take(context.part);
  if (!entry) return;
  const story = new Story(context);
  try {
    for await (const ended of xmlSteps(entry, story)) if (!ended) yield* story.takeSome();
  } catch (error) {
    pack.note({ part: entry.name }, error);
  }
  yield* story.takeRest();
}

function pathOf(relationships: readonly Relationship[], type: string): string | undefined {
  return relationships.find((link) => link.type === type && !link.external)?.target;
}
