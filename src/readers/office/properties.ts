import type { Block } from '../../engine/model/document';
import type { ZipEntry } from '../zip/open-zip';
import { attributeOf } from './attribute';
import { Named } from './named';
import type { Package } from './package';

/** Properties that say something about the program and nothing about people or data, and elements that only hold others. */
const QUIET: ReadonlySet<string> = new Set([
  ...[
    'created',
    'modified',
    'Application',
    'AppVersion',
    'DocSecurity',
    'ScaleCrop',
    'LinksUpToDate',
    'SharedDoc',
  ],
  ...[
    'HyperlinksChanged',
    'revision',
    'TotalTime',
    'TitlesOfParts',
    'HeadingPairs',
    'vector',
    'variant',
    'lpstr',
  ],
  ...[
    'i4',
    'coreProperties',
    'Properties',
    'lastPrinted',
    'version',
    'Pages',
    'Words',
    'Characters',
    'Lines',
  ],
  ...[
    'Paragraphs',
    'CharactersWithSpaces',
    'Slides',
    'Notes',
    'HiddenSlides',
    'MMClips',
    'PresentationFormat',
    'generator',
    'editing-cycles',
    'editing-duration',
    'creation-date',
    'date',
    'print-date',
  ],
]);
/** Those that are a number, a time or an answer; anything else in them is not what the program wrote. */
const COUNTS =
  /^(?:created|modified|date|lastPrinted|print-date|creation-date|revision|TotalTime|editing-\w+|i4|DocSecurity|ScaleCrop|LinksUpToDate|SharedDoc|HyperlinksChanged|Pages|Words|Characters\w*|Lines|Paragraphs|\w*Slides|Notes|MMClips|AppVersion|version)$/;
const COUNT = /^(?:[-+\d.,:TZPDHMS\s]{0,40}|true|false)$/i;
const LONGEST = 500;

/** What a file says about itself, a property a block: `creator: …`. */
export async function* readProperties(pack: Package, entry: ZipEntry): AsyncIterable<Block> {
  const named = new Named();
  let property = '';
  let text = '';
  await pack.read(entry.name, {
    takesAllText: true,
    open(name, attributes) {
      // A custom property is called by its attribute, and its value stands in an element named for its type.
      if (name === 'property' || name === 'user-defined') property = attributeOf(attributes, 'name') ?? '';
      // Text before an element is nobody's value.
      if (text.trim() !== '')
        named.add('property', { part: entry.name }, `text: ${text.trim().slice(0, LONGEST)}`);
      if (name === 'tag') named.add('property', { part: entry.name }, tagText(attributes));
      text = '';
    },
    text(piece) {
      text += piece;
    },
    close(name) {
      if (text.trim() !== '' && (property !== '' || !isQuiet(name, text))) {
        const value = text.trim().slice(0, LONGEST);
        named.add('property', { part: entry.name }, `${property === '' ? name : property}: ${value}`);
      }
      if (name === 'property' || name === 'user-defined') property = '';
      text = '';
    },
  });
  yield* named.take();
  yield* named.rest({ part: entry.name });
}

function isQuiet(name: string, text: string): boolean {
  return QUIET.has(name) && (!COUNTS.test(name) || COUNT.test(text.trim()));
}

/** Add-ins of PowerPoint keep values in tags. */
function tagText({ name = '', val = '' }: Readonly<Record<string, string>>): string {
  return `${name}: ${val.slice(0, LONGEST)}`;
}
