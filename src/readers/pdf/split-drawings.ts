import type { DrawnWord } from './page-words';
import type { Sight } from './unseen-words';

export type WhyUnseen = NonNullable<ReturnType<Sight['unseen']>>;

/** The words of a page, apart by whether a reader sees them there. */
export interface WordsOfPage {
  readonly number: number;
  readonly seen: readonly DrawnWord[];
  readonly unseen: ReadonlyMap<WhyUnseen, readonly DrawnWord[]>;
}

/** So many words at one distance are the same drawing. */
const LEAST_ALIKE = 3;
/** Points that the places of the same word in it may differ by. */
const SAME_PLACE = 1.5;
const MOST_TRIED = 3;
const MOST_COMPARED = 500;
const MOST_PLACES = 10;

interface Shift {
  readonly x: number;
  readonly y: number;
}

/**
 * A spreadsheet's drawing over the break of a page stands whole on both, and each shows its part: what one cuts off, the other
 * shows at the same distance from all the rest.
 *
 * @returns the pages with those unseen words that no other of them shows
 */
export function withoutSplitDrawings(pages: readonly WordsOfPage[]): readonly WordsOfPage[] {
  const places = pages.map(placesOf);
  return pages.map((page) => {
    const shown = new Set<DrawnWord>();
    pages.forEach((other, i) => {
      const there = places[i];
      if (other !== page && there) for (const word of shownThere(page, there)) shown.add(word);
    });
    const unseen = [...page.unseen].map(
      ([why, words]) => [why, words.filter((word) => !shown.has(word))] as const,
    );
    return { ...page, unseen: new Map(unseen.filter(([, words]) => words.length > 0)) };
  });
}

interface PlaceThere extends Shift {
  readonly isSeen: boolean;
}

function placesOf({ seen, unseen }: WordsOfPage): ReadonlyMap<string, readonly PlaceThere[]> {
  const places = new Map<string, PlaceThere[]>();
  const add = ({ text, box }: DrawnWord, isSeen: boolean) => {
    const known = places.get(text);
    const place = { x: box.left, y: box.top, isSeen };
    if (!known) places.set(text, [place]);
    else if (known.length < MOST_PLACES) known.push(place);
  };
  for (const word of seen) add(word, true);
  for (const words of unseen.values()) for (const word of words) add(word, false);
  return places;
}

/** Unseen words of the page that the other shows in the same drawing. */
function shownThere(
  { seen, unseen }: WordsOfPage,
  there: ReadonlyMap<string, readonly PlaceThere[]>,
): readonly DrawnWord[] {
  const hidden = [...unseen.values()].flat();
  const all = [...hidden, ...seen].slice(0, MOST_COMPARED);
  const at = ({ text, box }: DrawnWord, { x, y }: Shift) =>
    there
      .get(text)
      ?.find(
        (place) =>
          Math.abs(place.x - box.left - x) < SAME_PLACE && Math.abs(place.y - box.top - y) < SAME_PLACE,
      );
  const shifts = hidden
    .slice(0, MOST_TRIED)
    .flatMap(({ text, box }) =>
      (there.get(text) ?? []).map((place) => ({ x: place.x - box.left, y: place.y - box.top })),
    );
  const same = shifts.find((shift) => all.filter((word) => at(word, shift)).length >= LEAST_ALIKE);
  return same ? hidden.filter((word) => at(word, same)?.isSeen === true) : [];
}
