/** What the text of a group is. `aside`: in the file and on no page. */
export type Destination =
  | 'page'
  | 'fonts'
  | 'colours'
  | 'quiet'
  | 'info'
  | 'property'
  | 'picture'
  | 'object'
  | 'data'
  | 'header'
  | 'footer'
  | 'note'
  | 'comment'
  | 'author'
  | 'code'
  | 'numbering'
  | 'bookmark'
  | 'aside';

export const DESTINATIONS: Readonly<Partial<Record<string, Destination>>> = {
  fonttbl: 'fonts',
  colortbl: 'colours',
  ...all('quiet', [
    'stylesheet',
    'listtable',
    'listoverridetable',
    'rsidtbl',
    'generator',
    'themedata',
    'latentstyles',
  ]),
  ...all('quiet', ['colorschememapping', 'mmathPr', 'pgdsctbl', 'pntxta', 'pntxtb', 'pnseclvl', 'xmlnstbl']),
  ...all('quiet', [
    'bkmkend',
    'ftnsep',
    'ftnsepc',
    'aftnsep',
    'aftnsepc',
    'panose',
    'falt',
    'fname',
    'listname',
  ]),
  ...all('quiet', [
    'picprop',
    'blipuid',
    'sp',
    'sn',
    'listpicture',
    'defchp',
    'defpap',
    'objclass',
    'tblpr',
    'wgrffmtfilter',
  ]),
  ...all('quiet', [
    'atrfstart',
    'atrfend',
    'atndate',
    'atnref',
    'nonshppict',
    'revtim',
    'creatim',
    'printim',
    'buptim',
  ]),
  // The number or bullet before a paragraph of a list, for programs that cannot count.
  ...all('numbering', ['listtext', 'pntext']),
  bkmkstart: 'bookmark',
  info: 'info',
  ...all('property', [
    'title',
    'subject',
    'author',
    'manager',
    'company',
    'operator',
    'category',
    'keywords',
    'comment',
  ]),
  ...all('property', ['doccomm', 'hlinkbase', 'propname', 'staticval', 'docvar']),
  pict: 'picture',
  object: 'object',
  ...all('data', ['objdata', 'datastore']),
  result: 'page',
  ...all('header', ['header', 'headerl', 'headerr', 'headerf']),
  ...all('footer', ['footer', 'footerl', 'footerr', 'footerf']),
  footnote: 'note',
  annotation: 'comment',
  ...all('author', ['atnauthor', 'atnid', 'revtbl']),
  fldinst: 'code',
  fldrslt: 'page',
  ...all('page', ['shpinst', 'shptxt', 'shp', 'shppict', 'nesttableprops', 'ud', 'upr', 'field']),
};

function all(destination: Destination, words: readonly string[]): Readonly<Record<string, Destination>> {
  return Object.fromEntries(words.map((word) => [word, destination]));
}

/** Words that are a character. */
export const CHARACTERS: Readonly<Partial<Record<string, string>>> = {
  tab: '\t',
  line: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
};
