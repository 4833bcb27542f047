import type { PartKind } from '../../engine/model/document';

/** What the parts of a workbook are to a person, by their path in lower case. The first line that fits decides. */
const PARTS: readonly (readonly [path: RegExp, is: PartKind | 'harmless' | 'relationships' | 'drawing'])[] = [
  [/^\[content_types\]\.xml$/, 'harmless'],
  [/_rels\/[^/]*\.rels$/, 'relationships'],
  [/^xl\/(calcchain|metadata|volatiledependencies|sheetmetadata)\.xml$/, 'harmless'],
  [
    /^xl\/(theme|printersettings|tables|pivottables|ctrlprops|richdata|featurepropertybag|rddata)\//,
    'harmless',
  ],
  [/^xl\/charts\/(style|colors)\d*\.xml$/, 'harmless'],
  [/^xl\/(?:drawings\/)?[^/]*\.vml$/, 'harmless'],
  [/^xl\/charts(heets)?\/.*\.xml$/, 'chart-cache'],
  [/^xl\/chartex\//, 'chart-cache'],
  [/^xl\/drawings\/.*\.xml$/, 'drawing'],
  [/^xl\/diagrams\//, 'drawing'],
  [/^xl\/(pivotcache|slicercaches|slicers|timelinecaches|timelines|model)\//, 'pivot-cache'],
  [/^xl\/externallinks\/.*\.xml$/, 'external-link'],
  [/^xl\/connections\.xml$|^xl\/querytables\//, 'connection'],
  [/^xl\/vba|^xl\/macrosheets\/|^xl\/dialogsheets\//, 'macro'],
  [/^customui\//, 'macro'],
  [/^xl\/(embeddings|activex)\//, 'embedded-object'],
  [/^xl\/media\//, 'image'],
  [/^docprops\/thumbnail\./, 'image'],
  [/^docprops\/.*\.xml$|^docmetadata\//, 'property'],
  [/^xl\/(persons|comments|threadedcomments)\//, 'comment'],
  [/^customxml\/itemprops\d*\.xml$/, 'harmless'],
  [/^customxml\//, 'custom-xml'],
  [/^xl\/(revisions\/|usernames\.xml)/, 'revision'],
];

/** What a part is; nothing for one that no list of ours knows. */
export function kindOfPart(path: string): PartKind | 'harmless' | 'relationships' | 'drawing' | undefined {
  const lower = path.toLowerCase();
  return PARTS.find(([pattern]) => pattern.test(lower))?.[1];
}
