import type { PageOutline } from '../../app/scanning/pictures.port';
import type { RenderingOutline } from '../../app/scanning/scanning.port';
import { visibleText } from '../../engine/report/visible-text';
import { grouped } from '../words/numbers';
import { placeHref, type FileAddress } from './file-address';
import type { PlaceAsked } from './place-asked';
import type { PlacedFinding } from './placed-finding';
import type { TalkedRegionView } from './talked-regions.view';

/** A page of the file as Sluice drew it, or why there is no picture of it. */
export interface PicturesView {
  readonly title: string;
  readonly src: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  /** In pixels of the picture. */
  readonly regions: readonly RegionView[];
  readonly talked: readonly TalkedRegionView[];
  /** 1-based; what a place on it is called by. */
  readonly page: number;
  /** Why there is no picture; empty when there is one. */
  readonly missing: string;
  readonly previousHref: string;
  readonly nextHref: string;
}

interface RegionView {
  readonly id: string;
  readonly outcome: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PicturesAsked {
  readonly path: string;
  readonly format: string;
  readonly pages: readonly PageOutline[] | undefined;
  readonly outline: RenderingOutline | undefined;
  readonly placed: readonly PlacedFinding[];
  readonly asked: PlaceAsked;
  readonly query: Readonly<Record<string, unknown>>;
  readonly address: FileAddress;
  /** What is talked about on a page. */
  readonly talkedOn: (page: PageOutline) => readonly TalkedRegionView[];
}

/** Formats of which a person looks at pages; where they have no pictures, the page says so. */
const LOOKED_AT: ReadonlySet<string> = new Set(['pdf', 'png', 'jpeg', 'gif', 'webp', 'tiff']);

export function picturesView(parts: PicturesAsked): PicturesView | null {
  const { pages, format, path, address } = parts;
  if (!LOOKED_AT.has(format)) return null;
  if (!pages || pages.length === 0) return { ...NOTHING, missing: NOT_DRAWN };
  const at = Math.max(
    0,
    pages.findIndex(({ page }) => page === pageAsked(parts)),
  );
  const shown = pages[at];
  if (!shown) return null;
  const href = (index: number): string => {
    const other = pages[index];
    return other ? placeHref(address, { page: other.page }) : '';
  };
  const total = pages.length > 1 ? ` of ${grouped(pages.length)}` : '';
  const title = `Page ${grouped(shown.page)}${total}`;
  return {
    title,
    src: shown.missing === '' ? `${address.pictures}/${shown.page}` : '',
    alt: `${title} of ${visibleText(path)}, drawn by Sluice. Text that could be read in it stands below.`,
    width: shown.width,
    height: shown.height,
    regions: regionsOn(shown, parts),
    talked: parts.talkedOn(shown),
    page: shown.page,
    missing: shown.missing,
    previousHref: href(at - 1),
    nextHref: href(at + 1),
  };
}

const NOT_DRAWN =
  'No picture could be made of this file: drawing it took too long, too much memory, or failed. What it looks like nobody has seen.';
const NOTHING: PicturesView = {
  ...{
    title: '',
    src: '',
    alt: '',
    width: 0,
    height: 0,
    regions: [],
    talked: [],
    page: 0,
    missing: '',
    previousHref: '',
    nextHref: '',
  },
};

/** The page that the address names; else that of the finding or the text that is open. */
function pageAsked({ query, asked, placed, outline }: PicturesAsked): number {
  const named = query['page'];
  if (typeof named === 'string' && /^[1-9]\d{0,5}$/.test(named)) return Number(named);
  const open = query['finding'] === undefined ? undefined : placed[asked.finding]?.finding.anchor.page;
  return open ?? outline?.sheets[asked.sheet]?.place.page ?? 1;
}

function regionsOn({ page, width, pageWidth }: PageOutline, { placed }: PicturesAsked): RegionView[] {
  const scale = pageWidth > 0 ? width / pageWidth : 0;
  return placed.flatMap(({ id, finding }) => {
    const { region, page: on = 1, part } = finding.anchor;
    if (!region || on !== page || part !== undefined) return [];
    const [x, y, w, h] = region;
    return { id, outcome: finding.outcome, x: x * scale, y: y * scale, width: w * scale, height: h * scale };
  });
}
