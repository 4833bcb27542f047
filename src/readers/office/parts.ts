/**
 * What is done with a part of a package: `plain` is known to hold no content, and is looked through for text that should
 * not be there; `small` is known to be a few bytes of no content that are no XML.
 */
export type Handling =
  | 'plain'
  | 'small'
  | 'relationships'
  | 'drawing'
  | 'vml'
  | 'chart'
  | 'picture'
  | 'thumbnail'
  | 'replacement'
  | 'embedded'
  | 'object'
  | 'macro'
  | 'script'
  | 'property'
  | 'people'
  | 'printer'
  | 'pivot-fields'
  | 'pivot-records'
  | 'pivot-cache'
  | 'external-link'
  | 'connection'
  | 'custom-xml'
  | 'comment'
  | 'revision'
  | 'font';

/** By path in lower case. The first line that fits decides. */
const PARTS: readonly (readonly [path: RegExp, handling: Handling])[] = [
  [/^\[content_types\]\.xml$/, 'plain'],
  [/_rels\/[^/]*\.rels$/, 'relationships'],
  [/^docprops\/thumbnail\./, 'thumbnail'],
  [/\/media\/|\/image\d*\.(?:png|jpe?g|gif|emf|wmf)$/, 'picture'],
  [/^docprops\/.*\.xml$|^docmetadata\/|^_xmlsignatures\//, 'property'],
  [/^customxml\/itemprops\d*\.xml$/, 'plain'],
  [/^customxml\//, 'custom-xml'],
  [/^customui\/|^usercustomization\//, 'macro'],
  [/\/vba[^/]*$|^xl\/(?:macrosheets|dialogsheets|intlmacrosheets)\//, 'macro'],
  [/\/(?:webextensions|taskpanes)\//, 'script'],
  [/\/activex\//, 'object'],
  [/\/embeddings\/|\/afchunk[^/]*$/, 'embedded'],
  [/\/charts\/(?:style|colors)\d*\.xml$/, 'plain'],
  [/\/charts\/.*\.xml$|\/chartex\//, 'chart'],
  [/\.vml$/, 'vml'],
  [/\/(?:drawings|diagrams|chartsheets)\/.*\.xml$/, 'drawing'],
  [/\/printersettings\//, 'printer'],
  [/\/fonts\//, 'font'],
  [/^xl\/pivotcache\/pivotcachedefinition\d*\.xml$/, 'pivot-fields'],
  [/^xl\/pivotcache\/pivotcacherecords\d*\.xml$/, 'pivot-records'],
  [/^xl\/(?:pivotcache|slicercaches|slicers|timelinecaches|timelines|model)\//, 'pivot-cache'],
  [/^xl\/externallinks\/.*\.xml$/, 'external-link'],
  [/^xl\/connections\.xml$|^xl\/querytables\//, 'connection'],
  [/^xl\/revisions\/|^ppt\/(?:changesinfos\/|revisioninfo\.xml)/, 'revision'],
  [/^(?:xl\/(?:persons\/|usernames\.xml)|word\/people\.xml|ppt\/(?:commentauthors|authors)\.xml)/, 'people'],
  [/^(?:xl|ppt)\/(?:comments|threadedcomments)|^word\/comments\.xml/, 'comment'],
  [/^xl\/(?:calcchain|metadata|volatiledependencies|sheetmetadata)\.xml$/, 'plain'],
  [/^xl\/(?:theme|tables|pivottables|ctrlprops|richdata|featurepropertybag|rddata)\/.*\.xml$/, 'plain'],
  [/^word\/(?:styles|styleswitheffects|fonttable|websettings|numbering|settings)\.xml$/, 'plain'],
  [/^word\/(?:comments(?:extended|ids|extensible)|documenttasks\/[^/]*)\.xml$/, 'plain'],
  [/^word\/glossary\/(?:styles|fonttable|websettings|numbering|settings|styleswitheffects)\.xml$/, 'plain'],
  [/^(?:word|ppt)\/theme\/.*\.xml$/, 'plain'],
  [/^ppt\/(?:presprops|viewprops|tablestyles|presentation|smarttags)\.xml$/, 'plain'],
  [/^ppt\/tags\//, 'property'],
  [/^ppt\/(?:slidelayouts|slidemasters|notesmasters|handoutmasters|slides|notesslides)\/.*\.xml$/, 'drawing'],
];

/** What is done with a part; nothing for one that no list of ours knows. */
export function handlingOf(path: string): Handling | undefined {
  const lower = path.toLowerCase();
  return PARTS.find(([pattern]) => pattern.test(lower))?.[1];
}
