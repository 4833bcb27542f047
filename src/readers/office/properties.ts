import type { Block } from '../../engine/model/document';
import type { ZipEntry } from '../zip/open-zip';
import { attributeOf } from './attribute';
import { Named } from './named';
import type { Package } from './package';
import { isNotable, isSentence } from '../notable';
import { TextLines } from './text-lines';

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
/** `Microsoft Office Word`: what every file says that it was made with. */
const PROGRAM =
  /^(?:Microsoft|LibreOffice|OpenOffice|Apache|Google|WPS|ONLYOFFICE)(?: [A-Z][A-Za-z]{1,12}){1,4}$/;
const LONGEST = 500;

/** What a file says about itself, a property a block: `creator: …`. */
export async function* readProperties(pack: Package, entry: ZipEntry): AsyncIterable<Block> {
  const named = new Named();
  const rest = new TextLines({ part: entry.name });
  const add = (name: string, value: string) => {
    named.add('property', { part: entry.name }, `${name}: ${value.slice(0, LONGEST)}`);
    if (value.length > LONGEST) rest.add(value);
  };
  let property = '';
  let text = '';
  await pack.read(entry.name, {
    open(name, attributes) {
      // A custom property is called by its attribute, and its value stands in an element named for its type.
      if (name === 'property' || name === 'user-defined') property = attributeOf(attributes, 'name') ?? '';
      // Text before an element is nobody's value.
      if (text.trim() !== '') add('text', text.trim());
      // Add-ins of PowerPoint keep values in tags.
      if (name === 'tag') add(attributes['name'] ?? '', attributes['val'] ?? '');
      text = '';
    },
    text(piece) {
      text += piece;
      return true;
    },
    close(name) {
      const value = text.trim();
      if (value !== '' && (property !== '' || !isQuiet(name, text)))
        add(property === '' ? name : property, value);
      else if (!PROGRAM.test(value) && (isNotable(value) || isSentence(value))) rest.add(value);
      if (name === 'property' || name === 'user-defined') property = '';
      text = '';
    },
  });
  yield* named.take();
  yield* named.rest({ part: entry.name });
  if (!rest.isEmpty) yield rest.take(true);
}

function isQuiet(name: string, text: string): boolean {
  return QUIET.has(name) && (!COUNTS.test(name) || COUNT.test(text.trim()));
}
