import type { PdfObject, PdfObjects } from './objects';

const REFERENCE = /(\d{1,10})\s{1,9}\d{1,5}\s{1,9}R\b/g;

/** What is found by its place in the file: packed objects, tables of places, and hints for the web. */
const OF_THE_FORMAT = /\/Type\s{0,9}\/(?:ObjStm|XRef)\b|\/Linearized\b/;

export function referencesIn(source: string): number[] {
  return Array.from(source.matchAll(REFERENCE), ([, number]) => Number(number));
}

/** How the objects of a document hang together: which of them a program can come to, and which it cannot any more. */
export interface Reach {
  /** The last object of each number. */
  readonly current: ReadonlyMap<number, PdfObject>;
  /** Objects whose number a later one has: what they held was replaced. */
  readonly replaced: readonly PdfObject[];
  /** Current ones that nothing leads to from the trailers. */
  readonly unreached: readonly PdfObject[];
}

export function reachOf({ all, trailers }: PdfObjects): Reach {
  const current = new Map(all.map((object) => [object.number, object] as const));
  const reached = new Set<number>();
  const open = referencesIn(trailers);
  for (let number = open.pop(); number !== undefined; number = open.pop()) {
    if (reached.has(number)) continue;
    reached.add(number);
    const source = current.get(number)?.source;
    if (source !== undefined) open.push(...referencesIn(source));
  }
  return {
    current,
    replaced: all.filter((object) => current.get(object.number) !== object),
    // Without a trailer that leads anywhere the document is damaged, and nothing is known of what hangs together.
    unreached:
      reached.size > 1
        ? [...current.values()].filter(
            ({ number, source }) => !reached.has(number) && !OF_THE_FORMAT.test(source),
          )
        : [],
  };
}
