/** `Anna Berg`, `Berg, Anna`, `Anna_Berg`, `Vincent van der Berg`. */
const NAME = /^\p{Lu}[\p{L}'’.-]{0,29},?(?:[ _](?:\p{Ll}{1,4} ){0,2}\p{Lu}[\p{L}'’.-]{0,29}){1,3}$/u;
const SHORTEST = 6;
const LONGEST = 60;
/** Fewer say nothing of the list as a whole. */
const LEAST = 3;
const MOST_LISTS = 200;
const MOST_VALUES = 1000;
/** Names of styles, fonts and colours, which each file brings along in numbers. */
const OF_LOOKS =
  /^(?:name|lsdException|font|rFont|latin|ea|cs|sym|typeface|cellStyle|tableStyle\w*|\w+Scheme|style|font-face|cNvPr|numFmt|Default|Override)$/;
/** Who wrote, and what the file was made by: `personal-metadata` judges them. */
const OF_WRITERS = /(?:^|[@:])(?:author|creator|displayName|userId|userName|user|initials)$/;

/**
 * Values of one kind that may be names: of the same element, or in its same attribute. One alone is a heading as well as a
 * person; all of them together say which.
 */
export class ListsOfNames {
  private readonly lists = new Map<string, Set<string>>();
  /** Lists that a person chooses from, whole. */
  readonly chosen: (readonly string[])[] = [];
  /** More than were kept. */
  overflows = false;

  /** @param kind what all values of the list share, as `item@val` */
  hear(element: string, kind: string, value: string): void {
    const { length } = value;
    if (length < SHORTEST || length > LONGEST || !/[ _]/.test(value) || !NAME.test(value)) return;
    if (OF_LOOKS.test(element) || OF_WRITERS.test(kind)) return;
    const list = this.lists.get(kind);
    if (list && list.size < MOST_VALUES) list.add(value);
    else if (!list && this.lists.size < MOST_LISTS) this.lists.set(kind, new Set([value]));
    else this.overflows ||= list?.has(value) !== true;
  }

  choices(values: readonly string[]): void {
    if (this.chosen.length < MOST_LISTS) this.chosen.push(values.map((value) => value.trim()));
    else this.overflows = true;
  }

  /** Those of several values; what is shown and what is kept of a choice are often the same. */
  all(): readonly (readonly string[])[] {
    const several = [...this.lists.values()].filter(({ size }) => size >= LEAST).map((list) => [...list]);
    return [...new Map([...this.chosen, ...several].map((list) => [list.join('\n'), list])).values()];
  }
}
