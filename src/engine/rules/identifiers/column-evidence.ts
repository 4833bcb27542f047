import type { Anchor } from '../../model/anchor';
import { ownCopy } from '../../model/own-copy';
import type { FoundIdentifier } from './find-identifiers';

/** What is known of one column of a grid while its rows go by. */
export interface ColumnEvidence {
  /** The first texts that are no values: what a header says. */
  readonly header: string[];
  /** Numbers that stand alone in a cell, or in a list of numbers and nothing else, by count of digits. */
  readonly numbers: Map<number, number>;
  /** Numbers that fit a scheme without anything naming it: chance or not, the whole column tells. */
  readonly waiting: Waiting[];
  waited: number;
  /** Distinct texts from the top, to tell names of people. */
  readonly texts: Set<string>;
  /** Texts in which nothing has the shape of an identifier, whatever stands beside them: months, bands, labels. */
  readonly shapeless: Set<string>;
}

export interface Waiting {
  readonly anchor: Anchor;
  readonly hit: FoundIdentifier;
}

/** Memory a column may take; beyond it places are counted only. */
const WAITING_KEPT = 500;

export function columnEvidence(): ColumnEvidence {
  return { header: [], numbers: new Map(), waiting: [], waited: 0, texts: new Set(), shapeless: new Set() };
}

export function wait(column: ColumnEvidence, waiting: Waiting): void {
  column.waited += 1;
  if (column.waiting.length < WAITING_KEPT) column.waiting.push(waiting);
}

const SHAPELESS_KEPT = 500;

/** Columns of long tables repeat their texts: each is searched once. */
export function rememberShapeless({ shapeless }: ColumnEvidence, text: string): void {
  if (shapeless.size < SHAPELESS_KEPT && text.length <= LONGEST_REMEMBERED) shapeless.add(ownCopy(text));
}

const LONGEST_REMEMBERED = 64;

/** Fewer numbers than this say nothing about chance. */
const ENOUGH = 10;

/**
 * Random numbers pass a check digit now and then. Of those that wait, the ones remain whose scheme fits more often than
 * chance explains (expected number plus three standard deviations of a Poisson count).
 */
export function beyondChance(column: ColumnEvidence): Waiting[] {
  const hits = new Map<string, number>();
  const key = ({ hit }: Waiting) => `${hit.scheme.id} ${hit.written.length}`;
  for (const waiting of column.waiting) hits.set(key(waiting), (hits.get(key(waiting)) ?? 0) + 1);
  const scale = column.waiting.length === 0 ? 1 : column.waited / column.waiting.length;
  return column.waiting.filter((waiting) => {
    const tried = column.numbers.get(waiting.hit.written.length) ?? 0;
    if (tried < ENOUGH) return true;
    const expected = waiting.hit.scheme.chance * tried;
    return (hits.get(key(waiting)) ?? 0) * scale > expected + 3 * Math.sqrt(expected) + 1;
  });
}
