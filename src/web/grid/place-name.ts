import type { Place } from '../../engine/model/anchor';
import type { RenderedSheet } from '../../app/scanning/scanning.port';

/** Parts of Office's packages that people know by another name. `$1` is the number in the part's name. */
const PARTS: readonly (readonly [part: RegExp, name: string])[] = [
  [/^.* \(not shown\)$/, 'Not shown on any page'],
  [/^word\/(?:glossary\/)document\.xml$/, 'Stored texts'],
  [/^(?:word\/)?header(\d*)(?:\.xml)?$/, 'Header $1'],
  [/^(?:word\/)?footer(\d*)(?:\.xml)?$/, 'Footer $1'],
  [/^(?:word\/)?footnotes(?:\.xml)?$/, 'Footnotes'],
  [/^(?:word\/)?endnotes(?:\.xml)?$/, 'Endnotes'],
  [/^(?:word|ppt|xl)\/charts\/chart(?:ex)?(\d*)\.xml$/i, 'Chart $1'],
  [/^(?:word|ppt|xl)\/drawings\/drawing(\d*)\.xml$/, 'Drawing $1'],
  [/^(?:word|ppt|xl)\/diagrams\/data(\d*)\.xml$/, 'Diagram $1'],
  [/^xl\/pivotCache\/pivotCache(?:Records|Definition)(\d*)\.xml$/, 'Pivot cache $1'],
  [/^xl\/externalLinks\/externalLink(\d*)\.xml$/, 'Linked workbook $1'],
  [/^ppt\/notesSlides\/notesSlide(\d*)\.xml$/, 'Notes'],
  [/^ppt\/slideMasters\/slideMaster(\d*)\.xml$/, 'Slide master $1'],
  [/^ppt\/slideLayouts\/slideLayout(\d*)\.xml$/, 'Slide layout $1'],
  [/^notes$/, 'Notes'],
  [/^shapes$/, 'Shapes'],
  [/^master pages$/, 'Master pages'],
  [/^forms$/, 'Forms'],
  [/^docProps\/.*$/, 'Properties'],
];

const SLIDES: ReadonlySet<string> = new Set(['pptx', 'pptm', 'odp']);
const INTO = '!/';

/** A part of a file as a person would call it; one that no list knows by its own name. */
function partName(part: string): string {
  return part
    .split(INTO)
    .map((step) => {
      const known = PARTS.find(([pattern]) => pattern.test(step));
      return known ? step.replace(known[0], known[1]).trim() : step;
    })
    .join(' › ');
}

/** Where something stands: `Slide 2 › Table 1`, `word/embeddings/a.xlsx › Sheet1`; empty for the file itself. */
export function placeName({ part, page, sheet, table }: Place, format: string): string {
  const steps = [
    page === undefined ? '' : `${SLIDES.has(format) ? 'Slide' : 'Page'} ${page}`,
    part === undefined ? '' : partName(part),
    sheet ?? '',
    table === undefined ? '' : `Table ${table}`,
  ];
  return steps.filter((step) => step !== '').join(' › ');
}

/** What a sheet of a rendering is called on its tab. */
export function sheetName({ place, kind }: RenderedSheet, format: string): string {
  const name = placeName(place, format);
  return name === '' ? (kind === 'text' ? 'Text' : 'Table') : name;
}
